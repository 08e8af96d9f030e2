import { HarnessError } from "#harness/core/error.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { SuiteContext } from "#harness/core/suite.ts";
import { dataError } from "#harness/datasets/data-error.ts";
import { isJsonObject } from "#harness/datasets/json-shape.ts";
import { readJsonLines } from "#harness/datasets/jsonl.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { humanevalFile } from "./suite.ts";

/** The problems in the file's own order. */
export async function* readHumanEval({ dataFolder, signal }: SuiteContext): AsyncGenerator<Sample> {
  const path = officialFile({ suiteId: "humaneval", dataFolder, file: humanevalFile });
  let count = 0;
  for await (const { line, value } of readJsonLines(path, { signal })) {
    const text = (name: string): string => {
      const field = isJsonObject(value) ? value[name] : undefined;
      if (typeof field === "string" && field !== "") return field;
      throw dataError(
        path,
        { line, column: 1 },
        `the row has no "${name}"; download the official file again`,
      );
    };
    const [id, head, entryPoint] = [text("task_id"), text("prompt"), text("entry_point")];
    yield {
      id,
      problemId: id,
      input: head,
      target: [text("canonical_solution")],
      metadata: {
        entry_point: entryPoint,
        prefix: head,
        ...setupOf(head, entryPoint),
        test: `${text("test")}\n\ncheck(${entryPoint})\n`,
      },
    };
    count += 1;
  }
  if (count === 0) throw new HarnessError("data", `${path}: holds no problems; download it again`);
}

/** What stands before the function: the imports and functions that its test uses, which the model must not replace. */
function setupOf(head: string, entryPoint: string): { readonly setup?: string } {
  const setup = head.slice(0, head.search(new RegExp(`^def ${entryPoint}\\b`, "m")));
  return setup.trim() === "" ? {} : { setup };
}
