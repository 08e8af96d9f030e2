import type { SuiteAudit } from "../actions/audit-suites.ts";
import { counted, intervalOf, level, points } from "../reports/figures.ts";
import { visibleText } from "../reports/visible-text.ts";
import { formatFact } from "./format-suite-text.ts";

/** What becomes of the audit of each suite, after what the check found. */
export function formatAudits(audits: readonly SuiteAudit[], width: number): string {
  return audits.map((audit) => `\n${formatAudit(audit, width)}`).join("");
}

function formatAudit(audit: SuiteAudit, width: number): string {
  const head = `${visibleText(audit.suite)}: double-checking its targets\n`;
  const facts = audit.kind === "drawn" ? drawnFacts(audit) : readFacts(audit);
  return `${head}${facts.map(([label, text]) => formatFact(label, text, width)).join("")}`;
}

type Facts = readonly (readonly [label: string, text: string])[];

function drawnFacts({ review, drawn, of, isHeldOut }: Extract<SuiteAudit, { kind: "drawn" }>): Facts {
  return [
    ["drawn", `${counted(drawn, "problem")} of ${of} at random, into ${visibleText(review)}`],
    [
      "to do",
      "write right, wrong or unclear under verdict in each row, from what is asked and before looking at any model's answer; then give the same command again",
    ],
    ...(isHeldOut
      ? [
          [
            "held out",
            "the file holds the text of a held-out suite; only you may read it, keep it out of git and away from models, and delete it when done",
          ] as const,
        ]
      : []),
  ];
}

function readFacts({ review, blank, audit }: Extract<SuiteAudit, { kind: "read" }>): Facts {
  const { right, wrong, unclear, rate, bound, noBound } = audit;
  const interval = intervalOf(rate);
  const size =
    rate.kind === "undetermined" || interval === undefined
      ? "unknown"
      : `${points(rate.value)} % [${points(interval.low)}, ${points(interval.high)}] (${visibleText(interval.method)})`;
  const sure = interval === undefined ? "" : ` (${level(interval.level)})`;
  return [
    ["read", `${visibleText(review)}: ${right} right, ${wrong} wrong, ${unclear} unclear`],
    ...(blank === 0
      ? []
      : [
          [
            "no verdict",
            `${counted(blank, "row")}, counted as unclear: fill them in and read again`,
          ] as const,
        ]),
    ["wrong", size],
    [
      "bound",
      bound === undefined
        ? `none in points${noBound === undefined ? "" : `: ${visibleText(noBound)}`}; gap reports of this results folder say so`
        : `wrong targets move a score on it by at most ${points(bound)} points${sure}; gap reports of this results folder say so`,
    ],
  ];
}
