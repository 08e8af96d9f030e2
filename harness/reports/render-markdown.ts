import type { Findings } from "../gap/findings.ts";
import { composeDocument } from "./compose-document.ts";
import type { Block, FigureTable } from "./document.ts";

/** GitHub-flavoured Markdown. */
export function renderMarkdown(findings: Findings): string {
  return markdownOf(composeDocument(findings));
}

/** Any document as GitHub-flavoured Markdown. */
export function markdownOf(blocks: readonly Block[]): string {
  const texts = blocks.flatMap((block) => (block.kind === "drawing" ? [] : [blockText(block)]));
  return `${texts.join("\n\n")}\n`;
}

function blockText(block: Exclude<Block, { kind: "drawing" }>): string {
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
 * Text that Markdown shows as it is: no markup, HTML, link, mention or table cell comes out of a name. What GitHub
 * links on its own even when escaped (`@name`, `#1`, `https://`, `www.`) is written as an entity. Brackets and
 * hyphens are escaped only where they could be markup: intervals stay readable in the source.
 */
function escaped(text: string): string {
  return text
    .replace(/[&<>@#\\`*_~|]|:(?=\/\/)|(?<=\bwww)\.|\](?=[([:])|^(?:[+=-]|\d+[.)])(?=\s)/gi, escapeMark)
    .replace(/!(?=\[)/g, "\\!");
}

function escapeMark(mark: string): string {
  if (/^[\\`*_~|\]+=-]$/.test(mark)) return `\\${mark}`;
  if (mark.length > 1) return `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
  return `&#${mark.charCodeAt(0)};`;
}
