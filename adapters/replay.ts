import { hash } from "node:crypto";
import { basename, extname, resolve } from "node:path";
import { HarnessError, ModelError } from "#harness/core/error.ts";
import type { GenerateRequest, Model, ModelAdapter } from "#harness/core/model.ts";
import { cleanMessage } from "./clean-message.ts";
import type { RecordedOutput } from "./recorded-output.ts";
import { withOwnToolNames } from "./tool-names.ts";

/** Outputs that were recorded elsewhere, as if the models answered now: no network, no cost. */
export const replay: ModelAdapter = {
  id: "replay",
  description: "outputs recorded elsewhere, from a JSONL or CSV file: replay/<path>",
  async open(name, { folder }) {
    const { readRecordedOutputs } = await import("./recorded-output.ts");
    const path = resolve(folder, name);
    const models = new Map<string, Map<string, Recorded>>();
    for await (const output of readRecordedOutputs(path)) {
      const { model = basename(path, extname(path)) } = output;
      const recorded = models.get(model) ?? new Map<string, Recorded>();
      models.set(model, recorded);
      remember({ path, recorded, output });
    }
    const [first, ...others] = [...models].map(([model, recorded]) => toModel({ model, recorded, path }));
    if (first === undefined)
      throw new HarnessError("data", `${path}: holds no recorded output; write one row per sample`);
    return [first, ...others];
  },
};

/** What is kept of a row in memory: not its input, which can be long. */
type Recorded = Pick<RecordedOutput, "line" | "outcome">;

function remember({
  path,
  recorded,
  output,
}: {
  readonly path: string;
  readonly recorded: Map<string, Recorded>;
  readonly output: RecordedOutput;
}): void {
  const { sample, line, outcome } = output;
  const key = keyOf(output);
  const earlier = recorded.get(key);
  if (earlier !== undefined) {
    const what = sample.kind === "id" ? `sample "${sample.id}"` : "this input";
    throw new HarnessError(
      "data",
      `${path}:${line}:1: ${what} is already answered in line ${earlier.line}; number repeated answers from 1 in a column epoch`,
    );
  }
  recorded.set(key, { line, outcome });
}

function keyOf({ suite, sample, epoch }: Pick<RecordedOutput, "suite" | "sample" | "epoch">): string {
  const named = sample.kind === "id" ? sample.id : hash("sha256", sample.input);
  return JSON.stringify([suite ?? null, epoch, sample.kind, named]);
}

function toModel({
  model,
  recorded,
  path,
}: {
  readonly model: string;
  readonly recorded: ReadonlyMap<string, Recorded>;
  readonly path: string;
}): Model {
  return {
    id: `replay/${model}`,
    async generate({ trial, tools, signal }) {
      signal.throwIfAborted();
      const outcome = find(recorded, trial)?.outcome;
      if (outcome === undefined) {
        const { sampleId, suiteId, epoch } = trial;
        throw new ModelError(
          "invalid-request",
          `${path} holds no output for sample "${sampleId}" of suite ${suiteId} in epoch ${epoch}`,
        );
      }
      // Not a kind that is tried again: the recording would say the same.
      if (outcome.kind === "failed")
        throw new ModelError("crash", `recorded failure: ${cleanMessage(outcome.error)}`);
      return withOwnToolNames(outcome.generation, tools);
    },
  };
}

/** An id wins over the input, as two samples may share their text; a row for this suite over a row for any. */
function find(
  recorded: ReadonlyMap<string, Recorded>,
  trial: GenerateRequest["trial"],
): Recorded | undefined {
  const { suiteId, sampleId, input, epoch } = trial;
  const samples = [
    { kind: "id", id: sampleId },
    { kind: "input", input },
  ] as const;
  for (const sample of samples) {
    const found =
      recorded.get(keyOf({ suite: suiteId, sample, epoch })) ?? recorded.get(keyOf({ sample, epoch }));
    if (found !== undefined) return found;
  }
  return undefined;
}
