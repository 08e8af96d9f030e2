import type { LabelAudit } from "../gap/label-audit.ts";
import { count, counted, intervalOf, level, points } from "./figures.ts";
import type { PairSection } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";

/** How far wrong targets can move the gap of a pair whose targets somebody double-checked; nothing where nobody did. */
export function auditItems({ pair, audits }: PairSection): readonly string[] {
  if (audits.length === 0) return [];
  const suites = [pair.benchmark, pair.counterpart];
  const unchecked = suites.filter((suite) => !audits.some((audit) => audit.suite === suite));
  return [
    ...audits.map(auditItem),
    unchecked.length > 0
      ? `Targets of ${unchecked.map(visibleText).join(" and ")} were not double-checked: how far wrong ones move the gap from that side is not known.`
      : bothItem(audits),
  ];
}

function bothItem(audits: readonly LabelAudit[]): string {
  const bounds = audits.flatMap(({ bound }) => (bound === undefined ? [] : [bound]));
  if (bounds.length < audits.length)
    return "How many points wrong targets of both suites move a gap by is not known; no interval above holds it.";
  const sum = bounds.reduce((total, bound) => total + bound, 0);
  return `Wrong targets of both suites move a gap by at most ${points(sum)} points (the sum of both bounds), if all pull one way; no interval above holds that.`;
}

function auditItem(audit: LabelAudit): string {
  const { suite, right, wrong, unclear, rate, bound, noBound, otherVersion } = audit;
  const checked = `${visibleText(suite)}: of ${counted(right + wrong + unclear, "target")} double-checked, ${count(wrong)} ${wrong === 1 ? "is" : "are"} wrong${unclear === 0 ? "" : ` and ${count(unclear)} unclear`}`;
  const interval = intervalOf(rate);
  const size =
    rate.kind === "undetermined" || interval === undefined
      ? ""
      : ` (${points(rate.value)} % [${points(interval.low)}, ${points(interval.high)}], ${level(interval.level)}, ${visibleText(interval.method)})`;
  const version = otherVersion === undefined ? "" : "; these runs are of another version of it";
  const sure = interval === undefined ? "" : ` (${level(interval.level)})`;
  const moved =
    bound === undefined
      ? `How many points that moves its scores by is not known${noBound === undefined ? "" : `: ${visibleText(noBound)}`}`
      : `That moves its scores, and a gap, by at most ${points(bound)} points${sure} either way`;
  return `${checked}${size}${version}. ${moved}.`;
}
