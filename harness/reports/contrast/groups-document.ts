import type { GroupContrast, GroupEstimate, GroupFindings } from "../../gap/contrast/group-findings.ts";
import type { Block, FigureRow } from "../document.ts";
import {
  coefficient,
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
      figures: [`gap, ${first}`, `gap, ${second}`, "at equal score", "p", "splits"],
      rows: counterparts.map(pointsRow),
    },
    { kind: "note", text: noteOn(findings) },
    {
      kind: "table",
      title: "on log odds",
      figures: ["at equal score", "p", "splits"],
      rows: counterparts.map(logitRow),
    },
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

function sentenceOn({ counterpart, points: found }: GroupContrast, { groups }: GroupFindings): string {
  const [first, second] = groups.map(({ name }) => visibleText(name));
  const { difference, permutation } = found;
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

function rarityOf({ count, total }: NonNullable<GroupEstimate["permutation"]>): string {
  return `${count} of ${total} splits of the families as far apart`;
}

function pointsRow({ counterpart, meanGaps, points: found }: GroupContrast): FigureRow {
  const name = visibleText(counterpart);
  const { difference, permutation } = found;
  if (difference.kind === "undetermined") return { kind: "reason", name, reason: difference.reason };
  const interval = intervalOf(difference);
  return {
    kind: "figures",
    name,
    cells: [
      ...meanGaps.map((gap) => ({ value: signedPoints(gap) })),
      {
        value: signedPoints(difference.value),
        ...(interval === undefined ? {} : { aside: pointsInterval(interval) }),
      },
      { value: permutation === undefined ? "none" : probability(permutation.p) },
      { value: permutation === undefined ? "none" : `${permutation.count} of ${permutation.total}` },
    ],
  };
}

function logitRow({ counterpart, logits }: GroupContrast): FigureRow {
  const name = visibleText(counterpart);
  const { difference, permutation } = logits;
  if (difference.kind === "undetermined") return { kind: "reason", name, reason: difference.reason };
  const interval = intervalOf(difference);
  return {
    kind: "figures",
    name,
    cells: [
      {
        value: coefficient(difference.value),
        ...(interval === undefined ? {} : { aside: shareInterval(interval) }),
      },
      { value: permutation === undefined ? "none" : probability(permutation.p) },
      { value: permutation === undefined ? "none" : `${permutation.count} of ${permutation.total}` },
    ],
  };
}

function noteOn({ level: confidence, counterparts, benchmark, seed }: GroupFindings): string {
  const [first] = counterparts;
  const method = first === undefined ? undefined : intervalOf(first.points.difference)?.method;
  return [
    "Gaps in points, the mean over models.",
    `At equal score: the coefficient of the group in the least-squares line of the gap on ${visibleText(benchmark)} and group`,
    method === undefined
      ? "."
      : `; ${level(confidence)} interval: every difference that the ${method} do not reject; it covers models like these, each model once (seed ${seed}).`,
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
    `${counted(families, "family").replace("familys", "families")} were relabelled as wholes; models of one family are one piece of evidence.`,
    "Groups were not drawn by lot: what else sets them apart (size, age, base model) is in the difference too.",
    `${counted(counterparts.length, "counterpart")} declared; p-values are not adjusted for their number.`,
  ];
}
