import { pointsToFalseAlarm } from "../../gap/trend/level-changes.ts";
import type { Trend, TrendChange, TrendPoint } from "../../gap/trend/trend-findings.ts";
import type { Estimate } from "../../stats/estimate.ts";
import {
  count,
  counted,
  intervalOf,
  level,
  minute,
  points,
  pointsInterval,
  signedPoints,
} from "../figures.ts";
import { visibleText } from "../visible-text.ts";

/** Dates beyond these are counted: JSON has each. */
const mostDates = 5;

/** What a line is drawn through: on the scale before the break where anchors link it. */
export function shownGap({ difference, linked }: TrendPoint): Estimate {
  return linked?.kind === "linked" ? linked.difference : difference;
}

/** `suite digest of work: 1a2b3c4d → 5e6f7a8b`, once where both sides changed alike. */
export function breakWords({ changes = [] }: TrendPoint): string {
  const words = changes.filter(({ kind }) => kind !== "noted").map(changeWords);
  return [...new Set(words)].join("; ");
}

/** Whether a line is drawn across a break, and why. */
export function linkWords({ linked }: TrendPoint): string {
  if (linked === undefined) return "";
  return linked.kind === "linked"
    ? `linked on ${linked.anchors.length} anchors (${linked.anchors.map(visibleText).join(", ")})`
    : `no line across: ${visibleText(linked.reason)}`;
}

function changeWords({ what, before, after }: TrendChange): string {
  const short = (text: string) => visibleText(what === "suite digest" ? text.slice(0, 10) : text);
  return `${visibleText(what)}: ${short(before)} → ${short(after)}`;
}

/** What was found of one trend, in sentences. */
export function trendItems(trend: Trend): readonly string[] {
  return [
    ...changeItems(trend),
    ...alarmItems(trend),
    ...limitItems(trend),
    ...noiseItems(trend),
    ...notedItems(trend),
  ];
}

/** Whether the level changed within a stretch, or the running check gave an alarm. */
export function hasMoved({ changePoints, alarms }: Trend): boolean {
  return changePoints.length > 0 || alarms.length > 0;
}

/** The changes of level, in a clause each. */
export function changeItems({ changePoints, segments }: Trend): readonly string[] {
  if (changePoints.length > 0)
    return changePoints.map(({ at, before, after, shift }) => {
      const interval = intervalOf(shift);
      const beside =
        interval === undefined
          ? ", where repeats of the same samples do not differ"
          : ` ${pointsInterval(interval)}; the interval covers run noise only`;
      const value = shift.kind === "estimate" ? signedPoints(shift.value) : "undetermined";
      return `New level from ${minute(at)}: ${signedPoints(before)} before, ${signedPoints(after)} since, a shift of ${value}${beside}.`;
    });
  const longest = Math.max(0, ...segments.map((segment) => segment.points));
  if (longest < 4)
    return [
      `Too few points to see a change of level: it takes four without a break, the longest stretch has ${longest}.`,
    ];
  return segments.some(({ levels }) => levels.length > 0)
    ? ["No change of level was found, which is not to say that there is none."]
    : [];
}

function alarmItems({ alarms }: Trend): readonly string[] {
  return alarms.map(
    ({ at, since, direction }) =>
      `The running check (CUSUM) gave an alarm on ${minute(at)}: ${direction}, most likely since ${minute(since)}.`,
  );
}

function limitItems({ points: all }: Trend): readonly string[] {
  const beyond = all.filter(({ isBeyondLimits }) => isBeyondLimits === true);
  if (beyond.length === 0) return [];
  const dates = beyond.slice(0, mostDates).map(({ at }) => minute(at));
  const more = beyond.length > dates.length ? ` and ${beyond.length - dates.length} more` : "";
  return [
    `${counted(beyond.length, "point")} beyond three standard deviations of run noise: ${dates.join(", ")}${more}.`,
  ];
}

function noiseItems({ segments, changePoints }: Trend): readonly string[] {
  const known = segments.flatMap(({ noise }) => (noise.kind === "estimate" ? [noise.value] : []));
  const reasons = new Set(
    segments.flatMap(({ noise }) => (noise.kind === "undetermined" ? [noise.reason] : [])),
  );
  if (known.length === 0)
    return [
      `How much runs on the same samples differ is not known (${[...reasons].map(visibleText).join("; ")}), so there are no limits.`,
    ];
  const largest = Math.max(...known);
  if (largest === 0)
    return [
      changePoints.length === 0
        ? "Runs on the same samples gave the same scores: any change would be one."
        : "Repeats of a sample within a run gave the same score: any difference between points is a change.",
    ];
  return [
    `From run to run on the same samples the gap moves by ${points(largest)} points (one standard deviation); the intervals of the points are wider, since they cover other samples like these.`,
  ];
}

function notedItems({ points: all }: Trend): readonly string[] {
  const noted = all.flatMap(({ at, changes = [] }) =>
    changes
      .filter(({ kind }) => kind === "noted")
      .map(
        ({ what, before, after }) =>
          `${visibleText(what)} ${visibleText(before)} → ${visibleText(after)} at ${minute(at)}`,
      ),
  );
  const carried = all.filter((point) => point.carried !== undefined).length;
  const unique = [...new Set(noted)];
  return [
    ...(unique.length === 0 ? [] : [`No break, but another version: ${unique.join(", ")}.`]),
    ...(carried === 0
      ? []
      : [
          `${counted(carried, "point")} took over a side that was not run again; what moves there is the other side alone.`,
        ]),
  ];
}

/** The small print of every trend. */
export function trendNote(share: number): string {
  return `Gap: benchmark − counterpart in points, ${level(share)} intervals that cover samples like these. No line is drawn across a break unless anchor models, measured on both sides of it, link the scales. Limits and changes rest on within-sample variance: a rerun of the same samples is not binomial. A change of level must be one by BIC and beyond run noise, within one trend; the running check raises a false alarm about once in ${count(pointsToFalseAlarm)} steady points. Of many trends some will move by chance.`;
}
