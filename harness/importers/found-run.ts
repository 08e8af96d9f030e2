import { hash } from "node:crypto";
import type { LoggedSample, RunMessage } from "../core/event.ts";
import type { ImportRequest } from "../core/importer.ts";
import type { JsonObject, JsonValue } from "../core/json.ts";
import type { GenerateSettings, ModelId } from "../core/model.ts";
import {
  type Absent,
  type Coverage,
  type RunHead,
  runSchema,
  type SuiteCard,
  type Trial,
} from "../core/run.ts";
import type { OwnRun } from "./every-eval-ever-own.ts";
import { noTrials, toCard } from "./imported-run.ts";
import type { SuiteMap } from "./suite-map.ts";

/** One run as a tool's log tells it, after a first reading. */
export interface FoundRun {
  /** The model, as the log spells it. */
  readonly spelling: string;
  /** Ours for it. */
  readonly model: ModelId;
  /** Of the bytes read, so that the same source is known again. */
  readonly digest: string;
  readonly suite: SuiteMap;
  readonly scorers: readonly [headline: string, ...others: string[]];
  /** What makes runs of one suite comparable: the data's name and version, and how they were judged. */
  readonly identity: JsonValue;
  /** Where one file holds several runs of one model and suite. */
  readonly part?: string;
  readonly label?: string;
  readonly settings?: GenerateSettings;
  readonly parameters?: JsonObject;
  readonly baseUrl?: string;
  /** ISO 8601 UTC; absent: when it is imported. */
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly caveats: readonly string[];
  /** Of a run that this tool exported: what it was. */
  readonly own?: OwnRun;
  readonly backing:
    | { readonly kind: "aggregate"; readonly mean: number; readonly n?: number; readonly isRank?: true }
    | {
        readonly kind: "samples";
        /** Samples, epochs and trials the log speaks of, whether or not it holds them. */
        readonly plan: { readonly samples: number; readonly epochs: number; readonly trials: number };
        /** Reads the log again. */
        rows(): AsyncIterable<FoundRow>;
      };
}

export interface FoundRow {
  readonly sample: LoggedSample;
  readonly trial: Trial;
}

/** Where a run was found. */
export interface FoundIn {
  readonly format: string;
  /** For people. */
  readonly source: string;
  readonly request: ImportRequest;
}

/** A run as messages: each sample once, before its first trial, and at the end where each planned trial went. */
export async function* messagesOfRun(
  found: FoundRun,
  where: FoundIn,
): AsyncGenerator<RunMessage, void, undefined> {
  const head = toForeignHead(found, where);
  const { runId } = head;
  const { backing } = found;
  yield { runId, event: { kind: "run-start", head } };
  let counts = noTrials;
  if (backing.kind === "aggregate") {
    const { mean, n } = backing;
    yield { runId, event: { kind: "aggregate", mean, ...(n === undefined ? {} : { n }) } };
  } else {
    const [headline] = head.suite.scorers;
    const seen = new Set<string>();
    const tally = { ...noTrials, planned: head.plan.trials, notRun: head.plan.trials };
    for await (const { sample, trial } of backing.rows()) {
      where.request.signal.throwIfAborted();
      if (!seen.has(sample.id)) yield { runId, event: { kind: "sample", sample } };
      seen.add(sample.id);
      tally[placeOf(trial, headline)] += 1;
      tally.notRun -= 1;
      yield { runId, event: { kind: "trial-end", trial } };
    }
    counts = tally;
  }
  yield {
    runId,
    event: { kind: "run-end", endedAt: found.own?.endedAt ?? found.endedAt ?? where.request.now, counts },
  };
}

function toForeignHead(found: FoundRun, { format, source, request }: FoundIn): RunHead {
  const { model, spelling, suite, label, backing, part, parameters = {}, settings = {}, baseUrl } = found;
  const own = found.own?.head;
  const startedAt = own?.startedAt ?? found.startedAt ?? request.now;
  const card = own?.suite ?? cardOf(found);
  const digest = hash("sha256", JSON.stringify([format, found.digest, model, spelling, card, part, label]));
  const plan = backing.kind === "aggregate" ? { samples: 0, epochs: 1, trials: 0 } : backing.plan;
  const origin = originOf({ format, source, digest, spelling, model, caveats: found.caveats });
  const runId = `${startedAt.replaceAll(":", "-")}-${digest.slice(0, 12)}`;
  if (own !== undefined) {
    const { judges: _judges, ...rest } = own;
    return { ...rest, schema: runSchema, runId, origin };
  }
  return {
    schema: runSchema,
    runId,
    startedAt,
    model,
    suite: card,
    fingerprint: {
      suite: card.digest,
      scorers: card.scorers,
      settings,
      parameters: { ...suite.parameters, ...parameters },
      adapter: format,
      ...(baseUrl === undefined ? {} : { baseUrl }),
      harness: request.harness,
    },
    plan: { digest: hash("sha256", JSON.stringify([digest, plan])), ...plan },
    seed: request.seed,
    origin,
    ...(label === undefined ? {} : { label }),
  };
}

function originOf(parts: {
  readonly format: string;
  readonly source: string;
  readonly digest: string;
  readonly spelling: string;
  readonly model: ModelId;
  readonly caveats: readonly string[];
}): RunHead["origin"] {
  const { format, source, digest, spelling, model, caveats } = parts;
  return {
    kind: "imported",
    format,
    source,
    digest,
    ...(spelling === model ? {} : { spelling }),
    ...(caveats.length === 0 ? {} : { caveats }),
  };
}

function cardOf({ suite, scorers, identity, backing }: FoundRun): SuiteCard {
  const digest = hash("sha256", JSON.stringify([suite.suite, scorers[0], identity]));
  const isRank = backing.kind === "aggregate" && backing.isRank === true;
  const card = { ...toCard(suite, suite.source?.url ?? suite.suite, digest), scorers };
  return isRank ? { ...card, scale: "rank" } : card;
}

function placeOf(trial: Trial, headline: string): Exclude<keyof Coverage, "planned" | "notRun"> {
  if (trial.kind === "failed") return "failed";
  const score = trial.scores[headline];
  if (score === undefined || score.kind === "unscored") return "unscored";
  return score.kind === "missed" ? score.cause : "scored";
}

export function absent(reason: string): Absent {
  return { kind: "absent", reason };
}
