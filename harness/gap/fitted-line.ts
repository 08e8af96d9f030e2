import { fromChanceLogit } from "../stats/core-model/chance-logit.ts";
import type { CoreModel, NoCoreModel } from "../stats/core-model/fit-core-model.ts";
import { predictNewModel } from "../stats/core-model/predict-new-model.ts";
import type { Agreement } from "./across-findings.ts";
import type { ScoredModel } from "./scored-models.ts";

/** Fewer models than this draw no line, as for the excess gap. */
const fewestForLine = 8;
const places = 33;

/**
 * The line of the core model over the range of benchmark scores seen, by the same prediction that the report states for one score.
 */
export function lineOf(options: {
  readonly core: CoreModel | NoCoreModel;
  readonly references: readonly ScoredModel[];
  readonly level: number;
  readonly fewestForBand: { readonly models: number; readonly families: number };
}): Pick<Agreement, "line"> | Record<never, never> {
  const { core, references, level, fewestForBand } = options;
  const [first] = references;
  if (core.kind === "undetermined" || first === undefined || core.n < fewestForLine) return {};
  const scores = references.map(({ benchmark }) => benchmark.logit.value);
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const back = (value: number) => fromChanceLogit(value, first.counterpart.chance);
  const predicted = Array.from({ length: places }, (_, place) => {
    const score = low + ((high - low) * place) / (places - 1);
    const counterpart = predictNewModel({ model: core, score, variance: 0, level });
    return { benchmark: fromChanceLogit(score, first.benchmark.chance), counterpart };
  });
  const known = predicted.flatMap(({ benchmark, counterpart }) =>
    counterpart.kind === "estimate" && "interval" in counterpart
      ? [{ benchmark, value: counterpart.value, interval: counterpart.interval }]
      : [],
  );
  const [start] = known;
  if (start === undefined || known.length < places) return {};
  const isBanded = core.n >= fewestForBand.models && core.families >= fewestForBand.families;
  return {
    line: {
      method: start.interval.method,
      level,
      points: known.map(({ benchmark, value }) => ({ benchmark, counterpart: back(value) })),
      ...(isBanded
        ? { band: known.map(({ interval }) => ({ low: back(interval.low), high: back(interval.high) })) }
        : {}),
    },
  };
}
