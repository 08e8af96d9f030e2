import type { CorpusSearch } from "../actions/against/search-corpus.ts";
import type { SuiteAudit } from "../actions/audit-suites.ts";
import type { Spread } from "../actions/check-suite.ts";
import type { Finding } from "../actions/check-suite-findings.ts";
import type { PairCheck, SuiteCheck, SuitesCheck } from "../actions/check-suites.ts";
import type { LabelBalance } from "../actions/label-balance.ts";
import { counted, points } from "../reports/figures.ts";
import { bullet } from "../reports/layout.ts";
import { visibleText } from "../reports/visible-text.ts";
import { formatCount, toJson } from "./format.ts";
import { countMet, formatCorpusSearch } from "./format-corpus-search.ts";
import { formatDiversity } from "./format-diversity.ts";
import { formatAudits } from "./format-suite-audit.ts";
import { formatFact } from "./format-suite-text.ts";

/** What a check found: for people with what is wrong first, for a program as one document. */
export function formatSuitesCheck(
  check: CheckFound,
  { format, width }: { readonly format: "table" | "json"; readonly width: number },
): string {
  if (format === "json") return toJson({ verdict: verdictOf(check), ...check });
  const blocks = [
    ...check.suites.map((suite) => formatSuite(suite, width)),
    ...check.pairs.map((pair) => formatPair(pair, width)),
    ...(check.search === undefined ? [] : [formatCorpusSearch(check.search, width)]),
    formatVerdict(check),
  ];
  const others = formatDiversity(check.diversity ?? [], width) + formatAudits(check.audits ?? [], width);
  return blocks.join("\n") + others;
}

/** A check with what else was asked for. */
interface CheckFound extends SuitesCheck {
  readonly search?: CorpusSearch;
  readonly audits?: readonly SuiteAudit[];
}

/** `wrong` when anything is, else `warnings` when there is any, else `clean`. */
export function verdictOf({ suites, pairs, search }: CheckFound): "wrong" | "warnings" | "clean" {
  if (search !== undefined && countMet(search) > 0) return "wrong";
  const findings = [...suites, ...pairs].flatMap((each) => each.findings);
  if (findings.some(({ level }) => level === "wrong")) return "wrong";
  return findings.length > 0 ? "warnings" : "clean";
}

function formatSuite(
  { suite, samples, characters, labels, findings, notChecked }: SuiteCheck,
  width: number,
): string {
  const facts: readonly (readonly [string, string])[] = [
    ["samples", formatCount(samples)],
    ...(characters === undefined
      ? []
      : [["asked", spreadOf(characters.asked)] as const, ["targets", spreadOf(characters.targets)] as const]),
    ...(labels === undefined ? [] : [["labels", labelsOf(labels, samples)] as const]),
    ...(labels?.constantScore === undefined ? [] : [["one answer", constantOf(labels)] as const]),
    ...notChecked.map(({ check, reason }) => ["not checked", `${check}: ${reason}`] as const),
  ];
  return [
    `${visibleText(suite)}\n`,
    ...facts.map(([label, text]) => formatFact(label, text, width)),
    ...(findings.length === 0 ? [formatFact("findings", "none", width)] : []),
    ...findings.map((finding) => formatFinding(finding, width)),
  ].join("");
}

function formatPair({ suites: [left, right], sharedProblems, findings }: PairCheck, width: number): string {
  const shared =
    sharedProblems === 0
      ? []
      : [formatFact("problems", `${formatCount(sharedProblems)} in both, to be compared in pairs`, width)];
  return [
    `${visibleText(left)} and ${visibleText(right)}\n`,
    ...shared,
    ...findings.map((finding) => formatFinding(finding, width)),
  ].join("");
}

const mostShown = 5;

function formatFinding({ level, check, message, count, details }: Finding, width: number): string {
  const head = formatFact(level === "wrong" ? "WRONG" : "warning", `${check}: ${message}`, width);
  const shown = details.slice(0, mostShown);
  const lines = shown.flatMap((detail) => bullet(visibleText(detail), width, `${" ".repeat(12)}· `));
  const more =
    count > shown.length ? [`${" ".repeat(12)}· and ${formatCount(count - shown.length)} more`] : [];
  return `${head}${[...lines, ...more].map((line) => `${line}\n`).join("")}`;
}

function formatVerdict(check: CheckFound): string {
  const findings = [...check.suites, ...check.pairs].flatMap((each) => each.findings);
  const warnings = findings.filter(({ level }) => level === "warning").length;
  const wrong = findings.length - warnings + (check.search === undefined ? 0 : countMet(check.search));
  if (wrong + warnings === 0) return "nothing wrong, no warnings\n";
  const things = wrong === 0 ? "nothing wrong" : `${counted(wrong, "thing")} wrong`;
  return `${things}, ${warnings === 0 ? "no warnings" : counted(warnings, "warning")}\n`;
}

function spreadOf({ least, median, p95, most }: Spread): string {
  if (least === most) return `${counted(least, "character")} each`;
  return `${formatCount(least)} to ${formatCount(most)} characters; half up to ${formatCount(median)}, 95 % up to ${formatCount(p95)}`;
}

function labelsOf({ different, mostFrequent }: LabelBalance, samples: number): string {
  const [first] = mostFrequent;
  if (different === 1 && samples > 1) return "one target for all samples";
  if (first === undefined || first.samples < 2) return "no target is there twice";
  const isFew = different <= 20;
  const listed = mostFrequent.slice(0, isFew ? mostFrequent.length : 1).map(labelOf);
  const rest = isFew && different > listed.length ? ", …" : "";
  return `${formatCount(different)} different; most frequent ${listed.join(", ")}${rest}`;

  function labelOf({ target, samples: n }: LabelBalance["mostFrequent"][number]): string {
    const name = target === undefined ? "(withheld)" : JSON.stringify(shortened(target));
    return `${name} ${formatCount(n)} (${points(n / samples)} %)`;
  }
}

function constantOf({ constantScore = Number.NaN, chance }: LabelBalance): string {
  const guessing = chance === undefined ? "chance none stated" : `chance ${points(chance)}`;
  return `the most frequent target, given to everything, scores ${points(constantScore)} of 100; ${guessing}`;
}

function shortened(target: string): string {
  const line = target.replace(/\s+/g, " ");
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
}
