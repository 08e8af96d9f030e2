import { type CoreModel, fitCoreModel, type NoCoreModel } from "../stats/core-model/fit-core-model.ts";
import type { Estimate } from "../stats/estimate.ts";
import type { Agreement, Decision, GapComparison, MeanGap, OrderKept } from "./across-findings.ts";
import { agreement } from "./across-models.ts";
import { commonSamples } from "./common-samples.ts";
import { completeRows } from "./complete-rows.ts";
import { decide } from "./decision.ts";
import type { FamilyPatterns } from "./families.ts";
import type { GapRow } from "./findings.ts";
import { gapComparisons } from "./gap-comparisons.ts";
import { gapRows } from "./gap-rows.ts";
import { isControl } from "./is-control.ts";
import { meanGap } from "./mean-gap.ts";
import type { MeasuredRun } from "./measured-run.ts";
import { measuredCeilings, orderKept, simulatedCeilings } from "./order-kept.ts";
import type { PairedRuns } from "./pair-suites.ts";
import type { KeptRun } from "./pool-runs.ts";
import { repeatScores } from "./repeat-scores.ts";
import { type ScoredModel, scoredModels, scorePanel } from "./scored-models.ts";

export interface PairContext {
  readonly kept: readonly KeptRun[];
  readonly measured: ReadonlyMap<KeptRun, MeasuredRun>;
  readonly families?: FamilyPatterns;
  readonly level: number;
  readonly seed: number;
  /** In score units; absent where none is declared. */
  readonly margin?: number;
}

export interface PairFindings {
  readonly rows: readonly GapRow[];
  readonly mean: MeanGap;
  readonly comparisons: readonly GapComparison[];
  readonly agreement: Agreement;
  readonly decision?: Decision;
}

/** All that is found on one pair of suites: each model alone, then against the others, then across them. */
export function pairFindings(paired: PairedRuns, context: PairContext): PairFindings {
  const { measured, families, level, seed, margin } = context;
  const declared = margin === undefined ? {} : { margin };
  const common = commonSamples(paired.runs);
  const basis = gapRows(paired, { measured, common, level });
  const isAlike = basis.map((_, place) => {
    const runs = paired.runs[place];
    return runs !== undefined && common.isCommon(runs);
  });
  // The control panel is no sample of models, unless there is nothing else.
  const hasModels = basis.some(({ row }, place) => isAlike[place] && !isControl(row.model));
  const isComparable = basis.map(
    ({ row }, place) => isAlike[place] === true && (!hasModels || !isControl(row.model)),
  );
  const scored = scoredModels(
    basis.map((each, place) => ({ ...each, isComparable: isComparable[place] === true })),
    families,
  );
  const rows = completeRows({ basis, scored, level, seed, ...declared });
  const comparable = rows.filter((_, place) => isComparable[place]);
  const references = scored.flatMap((each) => (typeof each === "string" || !each.isReference ? [] : [each]));
  const known = new Map(scored.flatMap((each) => (typeof each === "string" ? [] : [[each.model, each]])));
  const core = fitCoreModel(scorePanel(references));
  const decision = decide({
    pair: paired.pair,
    models: references,
    rows: rows.filter((_, place) => isReference(scored[place])),
    core,
    level,
    seed,
    ...declared,
  });
  return {
    rows,
    comparisons: gapComparisons({
      pair: paired.pair,
      rows: basis.flatMap(({ row, sides }, place) =>
        isReference(scored[place]) ? [{ model: row.model, score: row.benchmark.score, sides }] : [],
      ),
      level,
      ...declared,
    }),
    mean: meanGap(paired, comparable, { level, scored: known }),
    agreement: agreement(paired, comparable, {
      level,
      seed,
      families: new Map([...known.values()].map(({ model, family }) => [model, family])),
      core,
      references,
      orderKept: curveOf({ paired, context, comparable, known, references, core }),
    }),
    ...(decision === undefined ? {} : { decision }),
  };
}

function isReference(model: ScoredModel | string | undefined): boolean {
  return typeof model === "object" && model.isReference;
}

/** The order-keeping curve over the comparable rows, with the ceiling measured where somebody repeated the counterpart. */
function curveOf(options: {
  readonly paired: PairedRuns;
  readonly context: PairContext;
  readonly comparable: readonly GapRow[];
  readonly known: ReadonlyMap<string, ScoredModel>;
  readonly references: readonly ScoredModel[];
  readonly core: CoreModel | NoCoreModel;
}): readonly OrderKept[] {
  const { paired, context, comparable, known, references, core } = options;
  const { level, seed } = context;
  const models = comparable.flatMap(({ model }) => known.get(model) ?? []);
  if (models.length < 2) return [];
  const ranked = models.map(({ family, benchmark, counterpart }) => ({
    family,
    lead: benchmark.error.mean,
    order: counterpart.error.mean,
  }));
  const repeat = repeatScores(paired, context);
  const repeated = models.flatMap(({ model, family, counterpart }) => {
    const lead = repeat.get(model);
    return lead === undefined ? [] : [{ family, lead, order: counterpart.error.mean }];
  });
  const ceilings = (): readonly Estimate[] => {
    if (repeated.length >= 2) return measuredCeilings(repeated, level);
    return core.kind === "fit" ? simulatedCeilings({ core, models: references, seed }) : [];
  };
  return orderKept(ranked, { level, ceilings: ceilings() });
}
