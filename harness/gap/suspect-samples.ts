import { itemDiscriminations, suspectedLabelErrors } from "../stats/item-discrimination.ts";
import { compareText } from "./compare-text.ts";
import { isControl } from "./is-control.ts";
import type { MeasuredRun } from "./measured-run.ts";
import type { Panel } from "./panel.ts";
import type { KeptRun } from "./pool-runs.ts";

/** What the models' scores say of a suite's samples, one by one. */
export interface SuspectSamples {
  readonly suite: string;
  /** How many models, and over how many samples all of them have a score on. */
  readonly models: number;
  readonly samples: number;
  /** Strong models miss them and weak ones get them, beyond chance: often a wrong target. The most suspicious first. */
  readonly suspected: readonly {
    readonly id: string;
    /** Correlation over models of this sample's score with that of all others. */
    readonly discrimination: number;
    readonly adjusted: number;
  }[];
  /** Samples that tell strong models from weak ones hardly, or the wrong way round; the suspected among them. */
  readonly lowDiscrimination: number;
  /** Samples all models score alike: they tell nothing. */
  readonly alike: number;
}

const fewestModels = 8;
/** Share of false suspicions among all. */
const falseRate = 0.05;
/** Below this a sample hardly tells models apart. */
const lowCorrelation = 0.1;
/** A model with fewer of the samples would shrink what all are compared on. */
const leastShare = 0.9;

/** By suite, for suites that eight models or more ran; no model counts twice, and no control counts. */
export function suspectSamples(
  kept: readonly KeptRun[],
  measured: ReadonlyMap<KeptRun, MeasuredRun>,
): readonly SuspectSamples[] {
  const panels = new Map<Panel, Map<string, { readonly suite: string; readonly mean: Float64Array }>>();
  for (const run of kept) {
    const { model, suite } = run.record.head;
    const { panel, mean } = measured.get(run) ?? {};
    if (panel === undefined || mean === undefined || isControl(model)) continue;
    const models = panels.get(panel) ?? new Map<string, { suite: string; mean: Float64Array }>();
    panels.set(panel, models);
    if (!models.has(model)) models.set(model, { suite: suite.id, mean });
  }
  return [...panels]
    .flatMap(([panel, models]) => suspectsOf(panel, [...models.values()]))
    .sort((left, right) => compareText(left.suite, right.suite));
}

function suspectsOf(
  panel: Panel,
  runs: readonly { readonly suite: string; readonly mean: Float64Array }[],
): readonly SuspectSamples[] {
  const full = runs.filter(({ mean }) => scoredRows(mean) >= leastShare * panel.rows);
  const [first] = full;
  if (first === undefined || full.length < fewestModels) return [];
  const complete = [...panel.cluster.keys()].filter((row) =>
    full.every(({ mean }) => !Number.isNaN(mean[row])),
  );
  if (complete.length < 2) return [];
  const table = full.map(({ mean }) => Float64Array.from(complete, (row) => mean[row] ?? Number.NaN));
  const items = itemDiscriminations(table);
  const low = items.filter((item) => item.kind === "item" && item.discrimination < lowCorrelation);
  return [
    {
      suite: first.suite,
      models: full.length,
      samples: complete.length,
      suspected: suspectedLabelErrors({ table, rate: falseRate }).map(({ sample, discrimination, p }) => ({
        id: panel.ids[complete[sample] ?? -1] ?? "",
        discrimination,
        adjusted: p,
      })),
      lowDiscrimination: low.length,
      alike: items.filter(({ kind }) => kind === "undetermined").length,
    },
  ];
}

function scoredRows(mean: Float64Array): number {
  return mean.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
}
