import type { HistoryFindings, SnapshotHistory, Trend } from "../../gap/trend/trend-findings.ts";
import type { Block } from "../document.ts";
import { count, counted, minute } from "../figures.ts";
import { visibleText } from "../visible-text.ts";
import { trendTable } from "./trend-table.ts";
import { changeItems, hasMoved, trendItems, trendNote } from "./trend-words.ts";

/** More points than this are not read in text. */
const mostPoints = 40;

/** Trends for people: what moved first, then each line with its breaks, then who answered. */
export function historyDocument(
  findings: HistoryFindings,
  { isPage }: { readonly isPage: boolean },
): readonly Block[] {
  const { trends, snapshots } = findings;
  if (trends.length === 0) return nothingRead(findings);
  // One point is no trend to read; the page and the formats for programs have all.
  const shown = isPage ? trends : trends.filter(({ points }) => points.length > 1);
  const pairs = Map.groupBy(shown, titleOf);
  return [
    { kind: "heading", level: 1, text: "Gaps over time" },
    { kind: "note", text: factsOf(findings) },
    { kind: "heading", level: 2, text: "In short" },
    {
      kind: "bullets",
      items: [
        ...controlItems(trends),
        ...movedItems(trends),
        ...singleItems(trends.length - shown.length),
        ...snapshotItems(snapshots),
      ],
    },
    ...[...pairs].flatMap(([title, members]): readonly Block[] => [
      { kind: "heading", level: 2, text: title },
      ...members.flatMap((trend) => trendBlocks(trend, isPage)),
    ]),
    { kind: "heading", level: 2, text: "How to read this" },
    { kind: "paragraph", text: trendNote(findings.level) },
    ...leftOutBlocks(findings),
  ];
}

function factsOf({ trends, asOf, seed }: HistoryFindings): string {
  const points = trends.reduce((sum, trend) => sum + trend.points.length, 0);
  return [
    counted(trends.length, "trend"),
    counted(points, "point"),
    `as of ${asOf === undefined ? "an unknown time" : minute(asOf)}`,
    `seed ${seed}`,
  ].join(" · ");
}

/** `arithmetic: exam → work` */
export function titleOf({ capability, benchmark, counterpart }: Trend): string {
  return `${visibleText(capability)}: ${visibleText(benchmark)} → ${visibleText(counterpart)}`;
}

export function trendName({ model, label }: Trend): string {
  return `${visibleText(model)}${label === undefined ? "" : ` (label ${visibleText(label)})`}`;
}

/** Controls first: where they moved, no other move can be put down to a model. */
export function controlItems(trends: readonly Trend[]): readonly string[] {
  const controls = trends.filter(({ isControl }) => isControl);
  const moved = controls.filter(hasMoved);
  const checked = controls.filter(wasChecked);
  const isLong = controls.some(({ segments }) => segments.some(({ points }) => points >= 4));
  if (controls.length === 0)
    return [
      "No control series: nothing here shows whether the suites or this tool moved rather than a model. Run a control/ model along, or declare a model that should not move with --control.",
    ];
  if (moved.length > 0)
    return moved.map(
      (trend) =>
        `Control series ${trendName(trend)} on ${titleOf(trend)} moved, and should not: the suite or this tool has moved. Changes of other models at that time are not theirs. ${changeItems(trend).join(" ")}`,
    );
  if (checked.length > 0) {
    const others = controls.length - checked.length;
    return [
      `${count(checked.length)} control series did not move: no sign that the suites or this tool did.${others === 0 ? "" : ` ${count(others)} more could not be checked.`}`,
    ];
  }
  return [
    isLong
      ? `${count(controls.length)} control series could not be checked, since run noise is not known: nothing here shows that nothing but models moved.`
      : `${count(controls.length)} control series with too few points without a break to say that nothing but models moved.`,
  ];
}

/** Long enough to show a change of level, with the run noise known that it is held against. */
function wasChecked({ segments }: Trend): boolean {
  return segments.some(({ points, levels }) => points >= 4 && levels.length > 0);
}

export function movedItems(trends: readonly Trend[]): readonly string[] {
  const models = trends.filter(({ isControl }) => !isControl);
  const moved = models.filter(hasMoved);
  if (moved.length > 0)
    return moved.map((trend) => `${trendName(trend)}, ${titleOf(trend)}: ${movesOf(trend)}`);
  const looked = models.filter(wasChecked);
  if (models.length === 0) return [];
  return [
    looked.length === 0
      ? `No trend of a model has the four points without a break, with run noise known, that it takes to see a change of level.`
      : `No change of level was found in ${counted(looked.length, "trend")} of models that are long enough to show one.`,
  ];
}

function movesOf({ changePoints, ...trend }: Trend): string {
  return changePoints.length > 0
    ? changeItems({ ...trend, changePoints }).join(" ")
    : `an alarm of the running check on ${trend.alarms.map(({ at }) => minute(at)).join(", ")}.`;
}

function singleItems(singles: number): readonly string[] {
  if (singles === 0) return [];
  const [verb, them] = singles === 1 ? ["has", "it"] : ["have", "them"];
  return [
    `${counted(singles, "gap")} ${verb} one point so far: run ${them} again to see a trend; --format json, csv and html have ${them}.`,
  ];
}

/** Names that moved, with dates. */
function snapshotItems(snapshots: readonly SnapshotHistory[]): readonly string[] {
  return snapshots.map(({ model, answeredBy }) => {
    const stretches = answeredBy.map(
      ({ snapshot, from, to, runs }) =>
        `${visibleText(snapshot)} from ${minute(from)} to ${minute(to)} (${counted(runs, "run")})`,
    );
    return answeredBy.length > 1
      ? `The name ${visibleText(model)} moved: answered by ${stretches.join(", then by ")}.`
      : `The name ${visibleText(model)} was answered by ${stretches.join("")}.`;
  });
}

function trendBlocks(trend: Trend, isPage: boolean): readonly Block[] {
  const hidden = isPage ? 0 : Math.max(0, trend.points.length - mostPoints);
  return [
    { kind: "heading", level: 3, text: `${trendName(trend)}${trend.isControl ? ", a control" : ""}` },
    { ...trendTable(trend, isPage ? {} : { most: mostPoints }), drawing: { of: "trends", trends: [trend] } },
    ...(hidden === 0
      ? []
      : [
          {
            kind: "note",
            text: `${counted(hidden, "earlier point")} in --format json, csv and html.`,
          } as const,
        ]),
    { kind: "bullets", items: trendItems(trend) },
  ];
}

function nothingRead({ leftOut }: HistoryFindings): readonly Block[] {
  const why =
    leftOut.length === 0
      ? "no run was found"
      : `${counted(leftOut.length, "run")} found, none of them a pair`;
  return [
    { kind: "heading", level: 1, text: "Nothing over time yet" },
    {
      kind: "paragraph",
      text: `A trend takes finished runs of one model on a benchmark and a counterpart of one capability, more than once: ${why}. Each "run" into the same results folder adds a point.`,
    },
    ...leftOutBlocks({ leftOut }),
  ];
}

function leftOutBlocks({ leftOut }: Pick<HistoryFindings, "leftOut">): readonly Block[] {
  if (leftOut.length === 0) return [];
  const reasons = [...Map.groupBy(leftOut, ({ reason }) => reason)].sort(
    ([, left], [, right]) => right.length - left.length,
  );
  return [
    { kind: "heading", level: 2, text: "Left out" },
    {
      kind: "bullets",
      items: reasons.map(([reason, runs]) => `${counted(runs.length, "run")}: ${visibleText(reason)}`),
    },
  ];
}
