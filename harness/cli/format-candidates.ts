import type { AcceptedSuite } from "../actions/production/accept-suite.ts";
import type { CandidateSuite } from "../actions/production/suite-from-logs.ts";
import { visibleText } from "../reports/visible-text.ts";
import { formatCount, formatTable, toJson } from "./format.ts";

interface Shown {
  readonly named: string;
  readonly format: "table" | "json";
}

/** What was drawn from the logs, what was left out and why, and what a person does next. */
export function formatCandidates(made: CandidateSuite, { named, format }: Shown): string {
  if (format === "json") return toJson(made);
  const drawn = made.strata.reduce((sum, stratum) => sum + stratum.drawn, 0);
  const redactions = Object.entries(made.redactions).map(([kind, count]) => `${kind} ${formatCount(count)}`);
  return [
    `${formatCount(drawn)} candidates of ${formatCount(made.calls)} calls, of which ${formatCount(made.nearCopies)} nearly repeat another, in ${made.path}`,
    "",
    formatTable([
      ["stratum", "calls", "different", "drawn"],
      ...made.strata.map(({ name, traffic, different, drawn }) => [
        visibleText(name),
        formatCount(traffic),
        formatCount(different),
        formatCount(drawn),
      ]),
    ]),
    ...made.leftOut.map(({ reason, count }) => `left out, ${formatCount(count)}: ${visibleText(reason)}`),
    `taken out: ${redactions.length === 0 ? "nothing that the rules know" : redactions.join(", ")}`,
    ...(made.labelled === 0
      ? []
      : [`${formatCount(made.labelled)} candidates have an answer that a person judged`]),
    "",
    "It is no suite yet. The rules miss personal data and know no right answers; a person does:",
    `  1. decide each row of ${named}/review.csv (README.md there says how)`,
    `  2. npx reality-gap suites accept ${named} --scorer exact`,
    "",
  ].join("\n");
}

/** What the suite holds, how it is weighted, and for what part of the traffic it does not stand. */
export function formatAccepted(made: AcceptedSuite, { named, format }: Shown): string {
  if (format === "json") return toJson(made);
  const path = named.includes("/") ? named : `./${named}`;
  return [
    `${formatCount(made.kept)} samples kept, ${formatCount(made.refused)} not: ${made.files.join(" and ")} in ${made.path}`,
    "",
    formatTable([
      ["stratum", "kept", "weight"],
      ...made.strata.map(({ name, kept, weight }) => [
        visibleText(name),
        formatCount(kept),
        weight.toFixed(3),
      ]),
    ]),
    ...made.without.map(
      ({ name, share }) =>
        `no row kept of ${visibleText(name)}, ${(share * 100).toFixed(1)} % of the traffic: the suite says nothing of it`,
    ),
    "",
    "next",
    `  npx reality-gap suites check ${path}`,
    `  npx reality-gap run --model <model> --suite ${path}`,
    "",
  ].join("\n");
}
