import type { Importer } from "../core/importer.ts";

/** A matrix of scores, a row per sample and a column per model: one run for each model. */
export const sampleMatrix: Importer = {
  id: "sample-matrix",
  description: "CSV of scores, one row per sample and one column per model; a map names the suite",
  async *messages(request) {
    const { readSampleMatrix } = await import("./read-sample-matrix.ts");
    yield* readSampleMatrix(request);
  },
};
