import type { GateFindings } from "../../gap/gate/gate-check.ts";
import type { Block } from "../document.ts";
import { counted } from "../figures.ts";
import { jsonText } from "../json.ts";
import { markdownOf } from "../render-markdown.ts";
import { terminalTextOf } from "../render-table.ts";
import type { RenderOptions } from "../report.ts";
import { visibleText } from "../visible-text.ts";
import { annotations } from "./annotations.ts";
import { checkWords, gateTitle, looksWords } from "./gate-words.ts";
import { junitOf } from "./junit.ts";

export const gateFormats = ["table", "json", "junit", "github"] as const;

export function renderGate(
  findings: GateFindings,
  { format, ...options }: RenderOptions & { readonly format: (typeof gateFormats)[number] },
): string {
  switch (format) {
    case "table":
      return terminalTextOf(gateDocument(findings), options);
    case "json":
      return jsonText(findings);
    case "junit":
      return junitOf(findings);
    case "github":
      return annotations(findings);
  }
}

/** For the summary of a CI step. */
export function gateMarkdown(findings: GateFindings): string {
  return markdownOf(gateDocument(findings));
}

function gateDocument(findings: GateFindings): readonly Block[] {
  const { checks, verdict, nothingToJudge } = findings;
  const kinds = (["fail", "inconclusive", "pass"] as const).filter((kind) =>
    checks.some((each) => each.kind === kind),
  );
  return [
    { kind: "heading", level: 1, text: `Gate: ${gateTitle[verdict]}` },
    ...(nothingToJudge
      ? [
          {
            kind: "paragraph",
            text: "Nothing to judge: no run has a figure that a limit is set for. This is no word on any model.",
          } as const,
        ]
      : []),
    ...kinds.flatMap((kind): readonly Block[] => {
      const members = checks.filter((each) => each.kind === kind);
      return [
        { kind: "heading", level: 3, text: `${gateTitle[kind]}: ${counted(members.length, "check")}` },
        {
          kind: "bullets",
          items: members.map((check) => `${visibleText(check.subject)}, ${checkWords(check)}`),
        },
      ];
    }),
    {
      kind: "note",
      text: `Points out of 100. PASS: the whole interval is on the good side of the limit; FAIL: the whole interval is beyond it; else INCONCLUSIVE. ${looksWords(findings)}`,
    },
  ];
}
