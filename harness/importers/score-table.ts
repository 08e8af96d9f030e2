import type { Importer } from "../core/importer.ts";

/** A table of published scores, a row per model: one run, without samples, for each score in it. */
export const scoreTable: Importer = {
  id: "score-table",
  description: "CSV of published scores, one row per model; a map names suite and setting of each column",
  async *messages(request) {
    const { readScoreTable } = await import("./read-score-table.ts");
    yield* readScoreTable(request);
  },
};
