import { composeDocument } from "./compose-document.ts";
import type { Block, FigureTable } from "./document.ts";
import type { Report } from "./report.ts";

/** For a pull request, a wiki or a notebook: GitHub-flavoured Markdown. */
export const markdown: Report = {
  id: "markdown",
  description: "for a pull request or a wiki, in points out of 100",
  render: (findings) => `${composeDocument(findings).map(blockText).join("\n\n")}\n`,
};

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text)}`;
    case "paragraph":
      return escaped(block.text);
    case "verdict":
      return block.sentences.map((sentence) => `> **${escaped(sentence)}**`).join("\n>\n");
    case "note":
      return `<sub>${escaped(block.text)}</sub>`;
    case "bullets":
      return block.items.map((item) => `- ${escaped(item)}`).join("\n");
    case "commands":
      return ["```sh", ...block.lines, "```"].join("\n");
    case "table":
      return tableText(block);
  }
}

function tableText({ title, figures, rows }: FigureTable): string {
  const lines = rows.map((row) => {
    if (row.kind === "reason") {
      const [, ...rest] = figures;
      return line([escaped(row.name), escaped(row.reason), ...rest.map(() => "")]);
    }
    const cells = row.cells.map(({ value, aside }) => (aside === undefined ? value : `${value} ${aside}`));
    return line([escaped(row.name), ...cells.map(escaped)]);
  });
  const rule = ["---", ...figures.map(() => "---:")];
  return [line([title, ...figures].map(escaped)), line(rule), ...lines].join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/**
 * Text that Markdown shows as it is: no markup, HTML, link, mention or table cell comes out of a name. Characters
 * GitHub links on its own even when escaped (`@`, `#`, `://`, `www.`) become entities.
 */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replace(/[\\`*_{}[\]()|~!+-]/g, escapeMark)
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "&#64;")
    .replaceAll("#", "&#35;")
    .replaceAll("://", "&#58;//")
    .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`);
}

/** Escaped only where it could be markup, so that numbers and words stay readable in the source. */
function escapeMark(mark: string, position: number, text: string): string {
  const isAtStart = position === 0;
  const isPlain = /[()!]/.test(mark) ? text[position - 1] !== "]" && text[position + 1] !== "[" : false;
  if (isPlain) return mark;
  if (/[+-]/.test(mark)) return isAtStart && /\s/.test(text[position + 1] ?? " ") ? `\\${mark}` : mark;
  return `\\${mark}`;
}
