import type { HistoryFindings } from "../../gap/trend/trend-findings.ts";
import { csvOf, estimate, under } from "../csv.ts";

const columns: readonly string[] = [
  ...["capability", "benchmark", "counterpart", "model", "label", "isControl", "at"],
  ...under("difference", estimate),
  ...["carried", "respondedBy", "breakBefore", "changes", "linked.kind", "linked.reason", "linked.anchors"],
  ...under("linked.difference", estimate),
  ...["isBeyondLimits", "runIds"],
];

/** One row per point, scores in [0, 1]; a point's own label stands where its series has none. */
export function historyCsv({ trends }: HistoryFindings): string {
  return csvOf(
    columns,
    trends.flatMap(({ points, segments: _s, changePoints: _c, alarms: _a, ...subject }) =>
      points.map((point) => ({ ...subject, ...point })),
    ),
  );
}
