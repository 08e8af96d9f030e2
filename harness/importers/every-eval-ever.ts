import type { Importer } from "../core/importer.ts";

/** Files of every_eval_ever: a run for each result in them. */
export const everyEvalEver: Importer = {
  id: "every-eval-ever",
  description: "every_eval_ever 0.2 and 0.3: aggregates with the samples beside them, files or folders",
  async *messages(request) {
    const { readEveryEvalEver } = await import("./read-every-eval-ever.ts");
    yield* readEveryEvalEver(request);
  },
};
