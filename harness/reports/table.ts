import { composeDocument } from "./compose-document.ts";
import type { Block } from "./document.ts";
import { bullet, wrap } from "./layout.ts";
import type { RenderOptions, Report } from "./report.ts";
import { emphasise } from "./terminal-style.ts";
import { terminalTable } from "./terminal-table.ts";

/** For a terminal: plain words first, then tables with bars where they can be drawn. */
export const table: Report = {
  id: "table",
  description: "for a terminal, in points out of 100",
  render: (findings, options) => {
    const lines = composeDocument(findings).flatMap((block) => blockLines(block, options));
    while (lines[0] === "") lines.shift();
    return `${lines.join("\n")}\n`;
  },
};

function blockLines(block: Block, options: RenderOptions): readonly string[] {
  const { width, decorate } = options;
  const strong = (line: string) => emphasise(line, "strong", decorate);
  const quiet = (line: string) => emphasise(line, "quiet", decorate);
  switch (block.kind) {
    case "heading":
      return ["", ...wrap(block.text, width).map(strong), ...underline(block, options)];
    case "paragraph":
      return ["", ...wrap(block.text, width)];
    case "verdict":
      return ["", ...block.sentences.flatMap((sentence) => wrap(sentence, width)).map(strong), ""];
    case "note":
      return wrap(block.text, width, "  ").map(quiet);
    case "bullets":
      return block.items.flatMap((item) => bullet(item, width));
    case "commands":
      return ["", ...block.lines.map((line) => `    ${line}`)];
    case "table":
      return terminalTable(block, options);
  }
}

function underline(
  block: Extract<Block, { kind: "heading" }>,
  { width, decorate }: RenderOptions,
): readonly string[] {
  return block.level === 2 && decorate ? [emphasise("─".repeat(width), "quiet", decorate)] : [];
}
