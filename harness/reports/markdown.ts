import type { Report } from "./report.ts";

/** For a pull request, a wiki or a notebook. */
export const markdown: Report = {
  id: "markdown",
  description: "for a pull request or a wiki, in points out of 100",
  async render(findings) {
    const { renderMarkdown } = await import("./render-markdown.ts");
    return renderMarkdown(findings);
  },
};
