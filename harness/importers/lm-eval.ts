import type { Importer } from "../core/importer.ts";

/** Results of lm-evaluation-harness: a run for each task, or for each group whose suite is known. */
export const lmEval: Importer = {
  id: "lm-eval",
  description: "lm-evaluation-harness: results_*.json with the samples_*.jsonl beside them, files or folders",
  async *messages(request) {
    const { readLmEval } = await import("./read-lm-eval.ts");
    yield* readLmEval(request);
  },
};
