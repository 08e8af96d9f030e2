import type { LedgerCheck, LedgerView } from "../actions/show-ledger.ts";
import { counted, minute, points, pointsInterval } from "../reports/figures.ts";
import { visibleText } from "../reports/visible-text.ts";
import { formatCount, formatTable, toJson } from "./format.ts";

type Format = "table" | "json";

export function formatLedger(view: LedgerView, format: Format): string {
  if (format === "json") return toJson(view);
  const { path, exposures, looks, openings, predictions, commitments } = view;
  const parts = [
    section(
      "sent",
      ["suite", "provider", "samples", "exposed", "terms", "first", "last"],
      exposures.map(({ suite, provider, samples, exposed, terms, firstAt, lastAt }) => [
        suite,
        provider,
        formatCount(samples),
        formatCount(exposed),
        [...new Set(terms.map(({ declared }) => declared))].join(", "),
        minute(firstAt),
        minute(lastAt),
      ]),
      new Set([2, 3]),
    ),
    section(
      "looks at held-out suites",
      ["suite", "model", "looks"],
      looks.map(({ suite, model, looks: count }) => [suite, model, formatCount(count)]),
      new Set([2]),
    ),
    section(
      "reserved slices opened",
      ["suite", "when"],
      openings.map(({ suite, at }) => [suite, minute(at)]),
    ),
    section(
      "predictions, in points",
      ["model", "benchmark", "counterpart", "gap", "interval", "when"],
      predictions.map(({ model, benchmark, counterpart, gap, interval, at }) => [
        model,
        benchmark.id,
        counterpart.id,
        points(gap),
        pointsInterval(interval),
        minute(at),
      ]),
      new Set([3]),
    ),
    section(
      "commitments",
      ["suite", "version", "SHA-256 of suite, version and seed", "when"],
      commitments.map(({ suite, version, commitment, at }) => [suite, `${version}`, commitment, minute(at)]),
    ),
  ].filter((part) => part !== "");
  return parts.length === 0
    ? `nothing was sent to anybody, as far as ${path} goes; models of this process are not counted\n`
    : parts.join("\n");
}

function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number> = new Set(),
): string {
  if (rows.length === 0) return "";
  return `${title}\n${formatTable([head, ...rows.map((row) => row.map(visibleText))], right)}`;
}

export function formatLedgerCheck({ path, entries, head }: LedgerCheck, format: Format): string {
  if (format === "json") return toJson({ path, entries, ...(head === undefined ? {} : { head }) });
  if (head === undefined) return `no ledger at ${path}; the first run begins one\n`;
  return `${path}: ${counted(entries, "entry").replace(/entrys$/, "entries")}, nothing wrong\nhead ${head}\n`;
}
