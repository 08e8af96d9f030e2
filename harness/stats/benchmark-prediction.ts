import { type RidgeLine, ridgeLine } from "./ridge-line.ts";

export interface BenchmarkPredictionOptions {
  /** By name, one value a model, on the scale of log odds. */
  readonly benchmarks: ReadonlyMap<string, Float64Array>;
  /** The counterpart's, on the same scale and in the same order of models. */
  readonly counterpart: Float64Array;
  /** Family of each model, numbered from 0. */
  readonly families: Int32Array;
}

/** Root mean squared error on models of families that a rule had not seen, on the scale given. */
export interface BenchmarkPrediction {
  readonly kind: "prediction";
  readonly models: number;
  readonly families: number;
  /** Predicts the mean of the others. */
  readonly meanOnly: number;
  /** A line on the benchmark that was best among the others; which one that was, and how often. */
  readonly bestSingle: number;
  readonly chosen: ReadonlyMap<string, number>;
  /** Ridge on all benchmarks, its penalty chosen among the others. */
  readonly ridge: number;
}

export interface NoBenchmarkPrediction {
  readonly kind: "undetermined";
  readonly reason: string;
}

const fewestModels = 20;
const fewestFamilies = 8;
const penalties = [0.01, 0.1, 1, 10, 100];

/**
 * Do several benchmarks together foretell a counterpart better than the best of them, or than nothing? Ridge regression
 * of the counterpart on all standardised benchmarks (Hoerl and Kennard 1970,
 * https://doi.org/10.1080/00401706.1970.10488634), scored on whole families left out, beside a line on the best single
 * benchmark and the mean. The choice of penalty and of the single benchmark is made without the family left out, by
 * leaving out families again, so no rule is scored on what it was chosen by. Undetermined under 20 models or 8
 * families: differences between rules are then mostly which family was hard. Misleads where a family holds most models.
 */
export function predictFromBenchmarks(
  options: BenchmarkPredictionOptions,
): BenchmarkPrediction | NoBenchmarkPrediction {
  const { benchmarks, counterpart, families } = options;
  const [models, units] = [counterpart.length, new Set(families).size];
  if (models < fewestModels || units < fewestFamilies)
    return {
      kind: "undetermined",
      reason: `several benchmarks need ${fewestModels} models of ${fewestFamilies} families, got ${models} of ${units}`,
    };
  const names = [...benchmarks.keys()];
  const columns = [...benchmarks.values()];
  const all = [...counterpart.keys()];
  const chosen = new Map<string, number>();
  const squares = { meanOnly: 0, bestSingle: 0, ridge: 0 };
  for (const { kept, left } of foldsOf(all, families)) {
    const panel = { columns, counterpart, families, rows: kept };
    const single = best(
      columns.map((column) => ({ columns: [column], penalty: 0 })),
      panel,
    );
    const name = names[columns.indexOf(single.columns[0] ?? new Float64Array())] ?? "";
    chosen.set(name, (chosen.get(name) ?? 0) + left.length);
    const rules = {
      meanOnly: { columns: [], penalty: 0 },
      bestSingle: single,
      ridge: best(
        penalties.map((penalty) => ({ columns, penalty })),
        panel,
      ),
    };
    for (const key of ["meanOnly", "bestSingle", "ridge"] as const)
      squares[key] += squaredErrors(rules[key], { ...panel, left });
  }
  const root = (sum: number) => Math.sqrt(sum / models);
  return {
    kind: "prediction",
    models,
    families: units,
    meanOnly: root(squares.meanOnly),
    bestSingle: root(squares.bestSingle),
    chosen,
    ridge: root(squares.ridge),
  };
}

interface Rule {
  readonly columns: readonly Float64Array[];
  readonly penalty: number;
}

interface Panel {
  readonly counterpart: Float64Array;
  readonly families: Int32Array;
  readonly rows: readonly number[];
}

function foldsOf(rows: readonly number[], families: Int32Array) {
  const names = [...new Set(rows.map((row) => families[row] ?? -1))];
  return names.map((family) => ({
    kept: rows.filter((row) => families[row] !== family),
    left: rows.filter((row) => families[row] === family),
  }));
}

/** The rule with the least error on families left out among the rows at hand. */
function best(rules: readonly [Rule, ...Rule[]] | readonly Rule[], panel: Panel): Rule {
  const folds = foldsOf(panel.rows, panel.families);
  const scored = rules.map((rule) => ({
    rule,
    error: folds.reduce(
      (sum, { kept, left }) => sum + squaredErrors(rule, { ...panel, rows: kept, left }),
      0,
    ),
  }));
  return scored.reduce((least, each) => (each.error < least.error ? each : least)).rule;
}

function squaredErrors(rule: Rule, panel: Panel & { readonly left: readonly number[] }): number {
  const line: RidgeLine = ridgeLine({ ...rule, y: panel.counterpart, rows: panel.rows });
  return panel.left.reduce(
    (sum, row) => sum + (line.at(row) - (panel.counterpart[row] ?? Number.NaN)) ** 2,
    0,
  );
}
