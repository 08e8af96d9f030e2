import { compareText } from "../gap/compare-text.ts";
import type { Findings } from "../gap/findings.ts";
import { counted } from "./figures.ts";
import { visibleText } from "./visible-text.ts";

/** More reasons than this are counted instead of listed: JSON has each. */
const mostReasons = 8;

/** Runs that were not read, by reason, the commonest first. */
export function leftOutItems({ leftOut, gaps, unpaired }: Findings): readonly string[] {
  const read = [
    ...gaps.flatMap(({ benchmark, counterpart }) => [...benchmark.runIds, ...counterpart.runIds]),
    ...unpaired.flatMap(({ findings }) => findings.runIds),
  ];
  const ids = new Set([...read, ...leftOut.map(({ runId }) => runId)]);
  const runs = new Map<string, string[]>();
  for (const { runId, reason } of leftOut) {
    const general = withoutIds(reason, ids);
    const group = runs.get(general);
    if (group === undefined) runs.set(general, [runId]);
    else group.push(runId);
  }
  const groups = [...runs].sort(
    ([left, ours], [right, theirs]) => theirs.length - ours.length || compareText(left, right),
  );
  const items = groups
    .slice(0, mostReasons)
    .map(([reason, of]) =>
      visibleText(of.length === 1 ? `${of[0]}: ${reason}` : `${counted(of.length, "run")}: ${reason}`),
    );
  const rest = groups.slice(mostReasons).reduce((sum, [, of]) => sum + of.length, 0);
  return rest === 0
    ? items
    : [...items, `${counted(rest, "run")} for other reasons; --format json lists each.`];
}

/** A reason that names another run is the same reason for all. */
function withoutIds(reason: string, ids: ReadonlySet<string>): string {
  return reason
    .split(" ")
    .map((word) => (ids.has(word.replace(/[,;:]$/, "")) ? "another run" : word))
    .join(" ");
}
