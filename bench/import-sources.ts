import { evalFile } from "./eval-file.ts";
import {
  everyEvalEver,
  everyEvalEverRow,
  helmSpec,
  helmState,
  helmStats,
  inspectLog,
  inspectSample,
  lmEvalResults,
  lmEvalRow,
  promptfooOutput,
  promptfooRow,
} from "./import-rows.ts";

export interface ImportSource {
  readonly format: string;
  /** Where a row is not one sample. */
  readonly of?: string;
  /** By path in the source's folder; the first is what is imported, unless `isFolder`. */
  readonly files: Readonly<Record<string, Iterable<string | Buffer>>>;
  readonly isFolder?: true;
  readonly map?: string;
}

/** A source of each format with this many rows, made as it is written. */
export function importSources(rows: number): readonly ImportSource[] {
  const ids = () => Array.from({ length: rows }).keys();
  const lines = function* (row: (id: number) => object, between = "\n"): Generator<string> {
    for (const id of ids())
      yield (id === 0 || between === "\n" ? "" : between) +
        JSON.stringify(row(id)) +
        (between === "\n" ? "\n" : "");
  };
  const around = function* (document: object, place: string, row: (id: number) => object): Generator<string> {
    const [head = "", tail = ""] = JSON.stringify(document).split(`"${place}":[]`);
    yield `${head}"${place}":[`;
    yield* lines(row, ",");
    yield `]${tail}`;
  };
  return [
    {
      format: "lm-eval",
      files: {
        "results_2026-01-21T03-44-18.458309.json": [JSON.stringify(lmEvalResults(rows))],
        "samples_gsm8k_2026-01-21T03-44-18.458309.jsonl": lines(lmEvalRow),
      },
    },
    {
      format: "inspect",
      of: ".json",
      files: { "log.json": around(inspectLog([]), "samples", inspectSample) },
    },
    { format: "inspect", of: ".eval", files: { "log.eval": evalFile(rows) } },
    { format: "promptfoo", of: ".jsonl", files: { "out.jsonl": lines(promptfooRow) } },
    {
      format: "promptfoo",
      of: ".json",
      files: { "out.json": around(promptfooOutput, "results", promptfooRow) },
    },
    {
      format: "helm",
      isFolder: true,
      files: {
        "run/run_spec.json": [JSON.stringify(helmSpec)],
        "run/per_instance_stats.json": helmList(lines(helmStats, ",")),
        "run/scenario_state.json": around(
          { adapter_spec: helmSpec.adapter_spec, request_states: [] },
          "request_states",
          helmState,
        ),
      },
    },
    {
      format: "every-eval-ever",
      files: { "a.json": [JSON.stringify(everyEvalEver)], "rows.jsonl": lines(everyEvalEverRow) },
    },
    {
      format: "sample-matrix",
      of: "4 models",
      files: { "matrix.csv": matrix(rows) },
      map: "id: item\nsuite: sums\nsetting: benchmark\ncapability: sums\n",
    },
    {
      // A row is a model, and each score of one a run log: nobody has as many models as samples.
      format: "score-table",
      of: "a hundredth of the rows, 2 runs each",
      files: { "table.csv": table(Math.ceil(rows / 100)) },
      map: [
        "model: model",
        "columns:",
        "  exam: { suite: exam, setting: benchmark, capability: sums, n: 200, scale: 100 }",
        "  work: { suite: work, setting: counterpart, evidence: field, capability: sums, n: 50 }",
        "",
      ].join("\n"),
    },
  ];
}

function* helmList(rows: Iterable<string>): Generator<string> {
  yield "[";
  yield* rows;
  yield "]";
}

function* matrix(rows: number): Generator<string> {
  yield "item,lab/one,lab/two,lab/three,lab/four\n";
  for (let id = 0; id < rows; id += 1) yield `item-${id},${id % 2},1,0,${id % 3 === 0 ? "" : 0.5}\n`;
}

function* table(rows: number): Generator<string> {
  yield "model,exam,work\n";
  for (let id = 0; id < rows; id += 1) yield `lab/model-${id},${id % 100},0.5\n`;
}
