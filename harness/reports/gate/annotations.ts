import type { GateFindings } from "../../gap/gate/gate-check.ts";
import { visibleText } from "../visible-text.ts";
import { checkWords, gateTitle } from "./gate-words.ts";

const commands = { pass: "notice", fail: "error", inconclusive: "warning" } as const;

/** Workflow commands of GitHub Actions, one a line: an annotation for each check, then the verdict. */
export function annotations({ checks, verdict }: GateFindings): string {
  const lines = checks.map((check) => {
    const title = property(`${gateTitle[check.kind]} ${visibleText(check.subject)}`);
    return `::${commands[check.kind]} title=${title}::${message(checkWords(check))}`;
  });
  return `${[...lines, `gate: ${gateTitle[verdict]}`].join("\n")}\n`;
}

function message(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
