import type { Report } from "./report.ts";

/** Characters JSON allows in strings but a terminal or an editor acts upon: C1 controls, bidi, line separators. */
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** The contract, as it is. */
export const json: Report = {
  id: "json",
  description: "one JSON document, scores in [0, 1]",
  render: (findings) => {
    const text = JSON.stringify(findings, undefined, 2);
    return `${text.replace(unsafe, escapeCharacter)}\n`;
  },
};

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
