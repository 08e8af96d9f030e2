import type { Report } from "./report.ts";

/** For a terminal: plain words first, then tables with bars where they can be drawn. */
export const table: Report = {
  id: "table",
  description: "for a terminal, in points out of 100",
  async render(findings, options) {
    const { renderTable } = await import("./render-table.ts");
    return renderTable(findings, options);
  },
};
