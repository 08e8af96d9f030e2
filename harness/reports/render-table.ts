import type { Findings } from "../gap/findings.ts";
import { composeDocument } from "./compose-document.ts";
import type { Block, FigureTable } from "./document.ts";
import { bullet, wrap } from "./layout.ts";
import type { RenderOptions } from "./report.ts";
import { shortNames } from "./short-names.ts";
import { emphasise } from "./terminal-style.ts";
import { terminalTable, widthBeside } from "./terminal-table.ts";

/** Of a line; longer names are shortened in tables and listed in full at the end. */
const mostForNames = 0.375;
const narrowestName = 10;

/** Plain words first, then tables with bars where they can be drawn. */
export function renderTable(findings: Findings, options: RenderOptions): string {
  return terminalTextOf(composeDocument(findings), options);
}

/** Any document for a terminal. */
export function terminalTextOf(blocks: readonly Block[], options: RenderOptions): string {
  const names = namesFor(blocks, options);
  const body = blocks.flatMap((block) => blockLines(block, names, options));
  const lines = [...body, ...fullNames(names, options)];
  return `${lines.filter((line, index) => line !== "" || (lines[index - 1] ?? "") !== "").join("\n")}\n`;
}

function namesFor(blocks: readonly Block[], { width }: RenderOptions): ReadonlyMap<string, string> {
  const tables = blocks.filter((block): block is FigureTable => block.kind === "table");
  const besides = tables.map(widthBeside);
  const room = Math.min(Math.floor(width * mostForNames), width - Math.max(0, ...besides));
  const names = tables.flatMap(({ rows }) => rows.map(({ name }) => name));
  return shortNames([...new Set(names)], Math.max(narrowestName, room));
}

function blockLines(
  block: Block,
  names: ReadonlyMap<string, string>,
  options: RenderOptions,
): readonly string[] {
  const { width, decorate } = options;
  const strong = (line: string) => emphasise(line, "strong", decorate);
  const quiet = (line: string) => emphasise(line, "quiet", decorate);
  switch (block.kind) {
    case "heading":
      return ["", ...wrap(block.text, width).map(strong), ...underline(block, options)];
    case "paragraph":
      return ["", ...wrap(block.text, width)];
    case "verdict":
      return ["", ...block.sentences.flatMap((sentence) => wrap(sentence, width)).map(strong)];
    case "note":
      return wrap(block.text, width, "  ").map(quiet);
    case "bullets":
      return block.items.flatMap((item) => bullet(item, width));
    case "commands":
      return ["", ...block.lines.map((line) => `    ${line}`)];
    case "drawing":
      return [];
    case "table":
      return terminalTable(block, names, options);
  }
}

function underline(
  block: Extract<Block, { kind: "heading" }>,
  { width, decorate }: RenderOptions,
): readonly string[] {
  return block.level === 2 && decorate ? [emphasise("─".repeat(width), "quiet", decorate)] : [];
}

function fullNames(names: ReadonlyMap<string, string>, options: RenderOptions): readonly string[] {
  const shortened = [...names].filter(([full, short]) => full !== short);
  if (shortened.length === 0) return [];
  const items = shortened.map(([full, short]) => `${short} is ${full}`);
  return [
    ...blockLines({ kind: "heading", level: 2, text: "Names in full" }, names, options),
    ...blockLines({ kind: "bullets", items }, names, options),
  ];
}
