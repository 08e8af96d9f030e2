import type { Desk, Template } from "./family.ts";

/**
 * Many templates in one file: an object from template id to a function that writes on a page. `open` lays the facts
 * of a problem on that page once for all templates of a family.
 *
 *     const unitTemplates = templatesOn(openPage);
 *     export const receipts = unitTemplates({ "torn-slip": (page) => `…${page.weight}…`, … });
 */
export function templatesOn<Problem, Page>(
  open: (problem: Problem, desk: Desk) => Page,
): (writers: Readonly<Record<string, (page: Page) => string>>) => readonly Template<Problem>[] {
  return (writers) =>
    Object.entries(writers).map(([id, write]) => ({
      id,
      write: (problem, desk) => write(open(problem, desk)),
    }));
}
