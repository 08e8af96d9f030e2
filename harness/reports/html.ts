import type { Report } from "./report.ts";

/** One page that works from a file, with charts and samples. */
export const html: Report = {
  id: "html",
  description: "one page with charts and samples, no network",
  showsTrials: true,
  drawsPlots: true,
  async render(findings, options) {
    const { renderHtml } = await import("./html/render-html.ts");
    return renderHtml(findings, options);
  },
};
