import type { ModelId } from "#harness/core/model.ts";
import type { Coverage, RunHead, RunRecord, SampleColumns, SuiteCard } from "#harness/core/run.ts";

/** One sample as a test writes it down: what it scored, epoch by epoch; `undefined` is missing for our reasons. */
export interface SampleRow {
  readonly id: string;
  /** A number is scored, `miss` is the model's doing, `undefined` failed. */
  readonly scores: readonly (number | "miss" | undefined)[];
  readonly problemId?: string;
  readonly form?: string;
  readonly template?: string;
  readonly cluster?: string;
  readonly weight?: number;
}

export function suiteCard(change: Partial<SuiteCard> = {}): SuiteCard {
  return {
    id: "exam",
    version: 1,
    title: "Exam",
    setting: { kind: "benchmark" },
    capability: "arithmetic",
    exposure: "held-out",
    source: { url: "https://example.org/exam", licence: "MIT" },
    scorers: ["number"],
    metric: "accuracy",
    digest: `digest of ${change.id ?? "exam"}`,
    ...change,
  };
}

/** The counterpart of `suiteCard()`: generated forms of the same capability. */
export function counterpartCard(change: Partial<SuiteCard> = {}): SuiteCard {
  return suiteCard({ id: "work", setting: { kind: "counterpart", evidence: "generated" }, ...change });
}

export interface RunChange {
  readonly model?: string;
  readonly suite?: SuiteCard;
  readonly runId?: string;
  /** ISO 8601; the run takes a minute. */
  readonly startedAt?: string;
  readonly head?: Partial<RunHead>;
  readonly fingerprint?: Partial<RunHead["fingerprint"]>;
  readonly plan?: Partial<RunHead["plan"]>;
  readonly respondedBy?: readonly string[];
  /** Trials that were planned and not run: the run is partial. */
  readonly notRun?: number;
}

/** A run record of samples, as the fold of a log would give it. */
export function sampleRecord(rows: readonly SampleRow[], change: RunChange = {}): RunRecord {
  const coverage = coverageOf(rows, change.notRun ?? 0);
  const end = change.notRun === undefined ? { endedAt: endOf(change) } : {};
  return {
    head: headOf(change, rows.length, coverage.planned),
    ...end,
    backing: "samples",
    coverage,
    usage: { reported: 0, inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 },
    latencyMs: { p50: 12, p95: 40 },
    respondedBy: change.respondedBy ?? [],
    warnings: [],
    samples: columnsOf(rows),
  };
}

/** A run record of a published mean. */
export function aggregateRecord(mean: number, change: RunChange & { readonly n?: number } = {}): RunRecord {
  const head = headOf(change, change.n ?? 0, change.n ?? 0);
  const origin = { kind: "imported", format: "score-table", source: "table.csv", digest: "d" } as const;
  return {
    head: { ...head, origin, ...change.head },
    endedAt: endOf(change),
    backing: "aggregate",
    mean,
    ...(change.n === undefined ? {} : { n: change.n }),
  };
}

function headOf(change: RunChange, samples: number, trials: number): RunHead {
  const suite = change.suite ?? suiteCard();
  const model = toModelId(change.model ?? "acme/one");
  const startedAt = change.startedAt ?? "2026-01-02T03:04:05.678Z";
  return {
    schema: 1,
    runId: change.runId ?? `${model} on ${suite.id} at ${startedAt}`,
    startedAt,
    model,
    suite,
    fingerprint: {
      suite: suite.digest,
      scorers: suite.scorers,
      settings: {},
      parameters: {},
      adapter: "scripted",
      harness: "0.1.0",
      ...change.fingerprint,
    },
    plan: {
      digest: `plan of ${suite.digest}`,
      samples,
      epochs: samples === 0 ? 1 : trials / samples,
      trials,
      ...change.plan,
    },
    seed: 1,
    origin: { kind: "measured" },
    ...change.head,
  };
}

function toModelId(text: string): ModelId {
  const slash = text.indexOf("/");
  return `${text.slice(0, slash)}/${text.slice(slash + 1)}`;
}

function endOf({ startedAt = "2026-01-02T03:04:05.678Z" }: RunChange): string {
  return new Date(Date.parse(startedAt) + 60_000).toISOString();
}

function coverageOf(rows: readonly SampleRow[], notRun: number): Coverage {
  const all = rows.flatMap(({ scores }) => scores);
  return {
    planned: all.length + notRun,
    scored: all.filter((score) => typeof score === "number").length,
    refused: 0,
    truncated: 0,
    unparsed: all.filter((score) => score === "miss").length,
    unscored: 0,
    failed: all.filter((score) => score === undefined).length,
    notRun,
  };
}

function columnsOf(rows: readonly SampleRow[]): SampleColumns {
  const counted = rows.map(({ scores }) =>
    scores.flatMap((score) => (score === undefined ? [] : [score === "miss" ? 0 : score])),
  );
  const answered = rows.map(({ scores }) =>
    scores.flatMap((score) => (typeof score === "number" ? [score] : [])),
  );
  const keys = (keyOf: (row: SampleRow) => string | undefined) => {
    const column = rows.map(keyOf);
    return column.some((key) => key !== undefined) ? column : undefined;
  };
  const numbers = (column: Float64Array) => (column.every(Number.isNaN) ? undefined : column);
  const [epochs, answeredEpochs] = [counted, answered].map((of) =>
    Uint32Array.from(of, (scores) => scores.length),
  );
  const means = Float64Array.from(counted, mean);
  const isAllAnswered = rows.every(({ scores }) => !scores.includes("miss"));
  return {
    id: rows.map(({ id }) => id),
    problemId: keys(({ problemId }) => problemId),
    form: keys(({ form }) => form),
    template: keys(({ template }) => template),
    stratum: undefined,
    cluster: keys(({ cluster }) => cluster),
    weight: numbers(Float64Array.from(rows, ({ weight }) => weight ?? Number.NaN)),
    epochs: epochs ?? new Uint32Array(),
    mean: means,
    variance: numbers(Float64Array.from(counted, variance)),
    answeredEpochs: answeredEpochs ?? new Uint32Array(),
    answeredMean: isAllAnswered ? means : Float64Array.from(answered, mean),
  };
}

function mean(scores: readonly number[]): number {
  return scores.length === 0 ? Number.NaN : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function variance(scores: readonly number[]): number {
  if (scores.length < 2) return Number.NaN;
  const center = mean(scores);
  return scores.reduce((sum, score) => sum + (score - center) ** 2, 0) / (scores.length - 1);
}
