import { inputText } from "#harness/core/sample.ts";
import type { DataFile, Suite } from "#harness/core/suite.ts";
import { spans } from "#harness/scorers/spans.ts";

/** Utterances of one service, and the slots that they may fill. */
export interface SpanFile {
  readonly file: DataFile;
  readonly stem: string;
  readonly slots: readonly string[];
}

/** The file of a revision of the data sets' own repository. */
export function spanFile(
  { path, sha256 }: { readonly path: string; readonly sha256: string },
  official: string,
): DataFile {
  const url = `https://raw.githubusercontent.com/PolyAI-LDN/task-specific-datasets/57ec275d8078/span_extraction/${official}`;
  return { path, url, sha256 };
}

/** Slots are asked for by name, as spans copied from the utterance; the two suites differ by their utterances alone. */
export function spanSuite({
  files,
  ...card
}: Pick<Suite, "id" | "title" | "setting"> & { readonly files: readonly SpanFile[] }): Suite {
  return {
    ...card,
    version: 1,
    capability: "slot-extraction",
    exposure: "public",
    source: { url: "https://github.com/PolyAI-LDN/task-specific-datasets", licence: "CC BY 4.0" },
    scorers: [spans()],
    metric: "f1",
    files: files.map(({ file }) => file),
    /** The readers are loaded when samples are asked for, so that listing suites stays quick. */
    async *samples(context) {
      const { readUtterances } = await import("./read-utterances.ts");
      for (const file of files) yield* readUtterances(file, { suiteId: card.id, context });
    },
    prompt: (sample) => [{ role: "user", content: `${inputText(sample)}\n\n${instruction}` }],
  };
}

const instruction =
  'Which of the slots does the utterance fill? Answer with a JSON object and nothing else: each slot that is filled, with the span copied from the utterance, such as {"time": "half past seven"}. Leave out slots that are not filled; {} where none is.';
