import type { Importer } from "../core/importer.ts";

/** Logs of Inspect AI: a run for each log. */
export const inspect: Importer = {
  id: "inspect",
  description: "Inspect AI: .eval and .json logs, also of crashed runs, files or folders",
  async *messages(request) {
    const { readInspect } = await import("./read-inspect.ts");
    yield* readInspect(request);
  },
};
