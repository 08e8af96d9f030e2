import type { GroupContrast, GroupFindings } from "../../gap/contrast/group-findings.ts";
import type { Estimate, Interval } from "../../stats/estimate.ts";
import type { Block, Figure, FigureRow } from "../document.ts";
import {
  coefficient,
  count,
  counted,
  directionOf,
  intervalOf,
  level,
  points,
  pointsInterval,
  probability,
  shareInterval,
  signedPoints,
} from "../figures.ts";
import { methodNote } from "../methods.ts";
import { visibleText } from "../visible-text.ts";

/** A declared contrast of two groups of models for people. */
export function groupsDocument(findings: GroupFindings): readonly Block[] {
  const { benchmark, groups, counterparts, leftOut } = findings;
  const [first, second] = groups.map(({ name }) => visibleText(name));
  return [
    {
      kind: "heading",
      level: 1,
      text: `${first} beside ${second} at equal ${visibleText(benchmark)} score`,
    },
    { kind: "verdict", sentences: counterparts.map((each) => sentenceOn(each, findings)) },
    {
      kind: "table",
      title: "counterpart",
      figures: [`gap, ${first}`, `gap, ${second}`, "at equal score", "log odds"],
      rows: counterparts.map(differenceRow),
    },
    { kind: "note", text: noteOn(findings) },
    {
      kind: "table",
      title: "families relabelled",
      figures: ["splits as far apart", "p", "adjusted p"],
      rows: counterparts.map(permutationRow),
    },
    { kind: "note", text: permutationNote(findings) },
    { kind: "heading", level: 2, text: "Families, the units" },
    {
      kind: "bullets",
      items: groups.map(
        ({ name, families }) =>
          `${visibleText(name)}: ${families.map(({ family, models }) => `${visibleText(family)} (${models.length})`).join(", ")}`,
      ),
    },
    { kind: "heading", level: 2, text: "Keep in mind" },
    { kind: "bullets", items: caveatsOf(findings) },
    ...(leftOut.length === 0
      ? []
      : ([
          { kind: "heading", level: 2, text: "Left out" },
          {
            kind: "bullets",
            items: leftOut.map(({ model, reason }) => `${visibleText(model)}: ${visibleText(reason)}`),
          },
        ] as const)),
  ];
}

function sentenceOn(contrast: GroupContrast, { groups }: GroupFindings): string {
  const { counterpart, difference, permutation } = contrast;
  const [first, second] = groups.map(({ name }) => visibleText(name));
  const where = visibleText(counterpart);
  if (difference.kind === "undetermined") return `${where}: undetermined, ${difference.reason}.`;
  const interval = intervalOf(difference);
  const size = `${points(Math.abs(difference.value))} points${interval === undefined ? "" : ` (difference ${pointsInterval(interval)})`}`;
  const rarity = permutation === undefined ? "" : `, ${rarityOf(permutation)}`;
  if (directionOf(difference) === "unclear")
    return `${where}: whether ${first} lose more than ${second} cannot be told (${signedPoints(difference.value)}${interval === undefined ? "" : ` ${pointsInterval(interval)}`} points${rarity}).`;
  const more = difference.value > 0 ? "more" : "less";
  return `${where}: at equal benchmark score ${first} lose ${size} ${more} than ${second}${rarity}.`;
}

function rarityOf({ count, total }: NonNullable<GroupContrast["permutation"]>): string {
  return `${count} of ${total} splits of the families as far apart`;
}

function differenceRow({ counterpart, meanGaps, difference, logits }: GroupContrast): FigureRow {
  const name = visibleText(counterpart);
  if (difference.kind === "undetermined") return { kind: "reason", name, reason: difference.reason };
  const cells = [
    ...meanGaps.map((gap) => ({ value: signedPoints(gap) })),
    withInterval(difference, signedPoints, pointsInterval),
    withInterval(logits, coefficient, shareInterval),
  ];
  return { kind: "figures", name, cells };
}

function withInterval(
  found: Estimate,
  value: (value: number) => string,
  bounds: (interval: Interval) => string,
): Figure {
  if (found.kind === "undetermined") return { value: "undetermined" };
  const interval = intervalOf(found);
  return {
    value: value(found.value),
    aside: interval === undefined ? "no interval" : bounds(interval),
  };
}

function permutationRow({ counterpart, difference, permutation }: GroupContrast): FigureRow {
  const name = visibleText(counterpart);
  if (permutation === undefined)
    return {
      kind: "reason",
      name,
      reason: difference.kind === "undetermined" ? difference.reason : "not tested",
    };
  const { p, adjusted, count: rare, total } = permutation;
  const cells = [`${count(rare)} of ${count(total)}`, probability(p), probability(adjusted)];
  return { kind: "figures", name, cells: cells.map((value) => ({ value })) };
}

function noteOn({ counterparts, benchmark, groups }: GroupFindings): string {
  const [first, second] = groups.map(({ name }) => visibleText(name));
  const at = counterparts.slice(0, 1).map(({ at: score }) => points(score));
  return [
    "Gaps in points, the mean over models.",
    `At equal score: what ${first} lose beyond what ${second} would at the mean ${visibleText(benchmark)} score of ${first} (${at} points), by one line of the gap on score and group, on chance-corrected log odds; positive is more for ${first}.`,
    methodNote(
      "The difference at equal score",
      counterparts.map(({ difference }) => difference),
    ),
  ].join(" ");
}

function permutationNote({ counterparts, seed, level: confidence }: GroupFindings): string {
  const tests = counterparts.filter(({ permutation }) => permutation !== undefined).length;
  return [
    "Splits: ways to label as many families, counted when they set the groups as far apart as the declared one does; p is their share.",
    `The ${level(confidence)} interval holds every difference that this does not reject. Adjusted for ${counted(tests, "counterpart")} (Holm); seed ${seed}.`,
  ].join(" ");
}

function caveatsOf({ counterparts, groups }: GroupFindings): readonly string[] {
  const families = groups.reduce((sum, group) => sum + group.families.length, 0);
  const overlaps = counterparts.slice(0, 1).map(({ ranges: [first, second] }) => {
    const [low, high] = [Math.max(first[0], second[0]), Math.min(first[1], second[1])];
    return high <= low
      ? "The groups do not overlap in benchmark score: what equal score would show is the line's guess alone."
      : `The groups overlap from ${points(low)} to ${points(high)} benchmark points; outside, equal score rests on one common slope.`;
  });
  return [
    ...overlaps,
    `${families} families were relabelled as wholes; models of one family are one piece of evidence.`,
    "Groups were not drawn by lot: what else sets them apart (size, age, base model) is in the difference too.",
  ];
}
