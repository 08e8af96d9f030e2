import type { Importer } from "../core/importer.ts";

/** Output of promptfoo: a run for each provider and prompt. */
export const promptfoo: Importer = {
  id: "promptfoo",
  description: "promptfoo: its JSON or JSONL output, version 3 and later, files or folders",
  async *messages(request) {
    const { readPromptfoo } = await import("./read-promptfoo.ts");
    yield* readPromptfoo(request);
  },
};
