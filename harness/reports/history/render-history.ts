import type { HistoryFindings } from "../../gap/trend/trend-findings.ts";
import { jsonText } from "../json.ts";
import { markdownOf } from "../render-markdown.ts";
import { terminalTextOf } from "../render-table.ts";
import type { RenderOptions } from "../report.ts";
import { historyCsv } from "./history-csv.ts";
import { historyDocument } from "./history-document.ts";

export const historyFormats = ["table", "markdown", "json", "csv", "html"] as const;

/** The same findings give the same bytes. */
export async function renderHistory(
  findings: HistoryFindings,
  { format, ...options }: RenderOptions & { readonly format: (typeof historyFormats)[number] },
): Promise<string> {
  switch (format) {
    case "table":
      return terminalTextOf(historyDocument(findings, { isPage: false }), options);
    case "markdown":
      return markdownOf(historyDocument(findings, { isPage: false }));
    case "json":
      return jsonText(findings);
    case "csv":
      return historyCsv(findings);
    case "html": {
      const { renderPage } = await import("../html/render-html.ts");
      const models = [...new Set(findings.trends.map(({ model }) => model))];
      return renderPage(historyDocument(findings, { isPage: true }), { ...options, models });
    }
  }
}
