import type { Report } from "./reports.ts";

/** Table and paragraphs as a person would paste them: one row a line, cells between bars. */
export function reportText({ table, paragraphs }: Pick<Report, "table" | "paragraphs">): string {
  const rows = table.map((cells) => `| ${cells.map(oneLine).join(" | ")} |`);
  return ["Table:", ...rows, "", "Text:", ...paragraphs.map(oneLine)].join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
