import type { Report } from "./report.ts";

/** Characters JSON allows in strings but a terminal or an editor acts upon: C1 controls, bidi, invisible ones. */
const unsafe = /(?!\u200d)[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The contract, as it is. */
export const json: Report = {
  id: "json",
  description: "one JSON document, scores in [0, 1]",
  render: async (findings) => jsonText(findings),
};

/** Any findings as one document. */
export function jsonText(findings: object): string {
  return `${JSON.stringify(findings, undefined, 2).replace(unsafe, escapeCharacter)}\n`;
}

function escapeCharacter(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
