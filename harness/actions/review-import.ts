import type { ModelId } from "../core/model.ts";
import type { RunHead } from "../core/run.ts";
import { toModelName } from "../importers/model-names.ts";
import { type NearNames, nearNames } from "../importers/near-names.ts";
import { listRunLogs, readHead } from "../store/catalogue.ts";
import { type ImportOptions, type ImportResult, previewImport } from "./import-runs.ts";

/** What an import would make of the names in a source, for a person to look over. */
export interface ImportReview extends Pick<ImportResult, "problems"> {
  readonly models: readonly {
    readonly spelling: string;
    readonly model: ModelId;
    /** What was done to the spelling; empty where nothing was. */
    readonly why: readonly string[];
  }[];
  readonly suites: readonly {
    readonly suite: string;
    readonly capability: string;
    readonly setting: string;
    readonly runs: number;
  }[];
  /** Models of the source and of the results folder that may be one under several names. */
  readonly near: readonly NearNames[];
}

/** Reads a source and stores nothing. */
export async function reviewImport(options: ImportOptions): Promise<ImportReview> {
  const { imported, problems } = await previewImport(options);
  const stored = [...listRunLogs(options.resultsFolder)].map(({ path }) => readHead(path).model);
  const spellings = new Map(imported.map((head) => [spellingOf(head), head.model]));
  return {
    problems,
    models: [...spellings].sort(byFirst).map(([spelling, model]) => {
      const named = toModelName(spelling);
      return {
        spelling,
        model,
        why: spelling === model ? [] : named.model === model ? named.why : ["the map"],
      };
    }),
    suites: suitesOf(imported),
    near: nearNames([...imported.map(({ model }) => model), ...stored]),
  };
}

function spellingOf({ origin, model }: RunHead): string {
  return origin.kind === "imported" ? (origin.spelling ?? model) : model;
}

function suitesOf(heads: readonly RunHead[]): ImportReview["suites"] {
  const bySuite = Map.groupBy(heads, ({ suite }) => suite.id);
  return [...bySuite].sort(byFirst).flatMap(([suite, runs]) => {
    const [first] = runs;
    if (first === undefined) return [];
    const { setting, capability } = first.suite;
    return [
      {
        suite,
        capability,
        setting: setting.kind === "benchmark" ? "benchmark" : `counterpart, ${setting.evidence}`,
        runs: runs.length,
      },
    ];
  });
}

function byFirst([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}
