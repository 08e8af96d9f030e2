import { createHash, hash } from "node:crypto";
import { basename } from "node:path";
import type { ImportRequest } from "../core/importer.ts";
import type { JsonObject } from "../core/json.ts";
import { isModelId, type ModelId } from "../core/model.ts";
import { type Coverage, type Plan, type RunHead, runSchema, type SuiteCard } from "../core/run.ts";
import { readChunks } from "../datasets/chunks.ts";
import type { SuiteMap } from "./suite-map.ts";

/** One file of an import, and what its runs have in common. */
export interface ImportSource {
  readonly format: string;
  readonly path: string;
  /** Of the file's bytes and the map's: with model and suite it makes a run the same run again. */
  readonly digest: string;
  /** When the scores were published, as far as the map says. */
  readonly startedAt: string;
  readonly request: ImportRequest;
}

/** SHA-256 over files, so that the same import is known again. */
export async function digestOfFiles(paths: readonly string[], signal: AbortSignal): Promise<string> {
  const digests: string[] = [];
  for (const path of paths) {
    const digest = createHash("sha256");
    for await (const chunk of readChunks(path, { signal })) digest.update(chunk);
    digests.push(digest.digest("hex"));
  }
  return hash("sha256", digests.join(" "));
}

/** The card of a suite of which others published scores; what it does not say is said to be unknown. */
export function toCard(map: SuiteMap, path: string, digest: string): SuiteCard {
  const { suite, title, version, setting, evidence, chance, recipe } = map;
  return {
    id: suite,
    version: version ?? 1,
    title: title ?? suite,
    setting:
      setting === "benchmark" || evidence === undefined
        ? { kind: "benchmark" }
        : { kind: "counterpart", evidence },
    capability: map.capability,
    exposure: map.exposure ?? "public",
    source: map.source ?? { url: basename(path), licence: "not stated" },
    ...(chance === undefined ? {} : { chance }),
    scorers: [scorerOf(map)],
    metric: map.metric ?? "accuracy",
    ...(recipe === undefined ? {} : { recipe }),
    digest,
  };
}

/** Of an unknown scorer nothing is known but its suite, so that no two suites seem to be judged by one. */
export function scorerOf({ suite, scorer }: SuiteMap): string {
  return scorer ?? `published-${suite}`;
}

interface RunParts {
  readonly model: ModelId;
  readonly card: SuiteCard;
  readonly plan: Plan;
  readonly parameters: JsonObject;
}

/** The head of a run whose id and origin are the same at the next import. */
export function toHead(source: ImportSource, { model, card, plan, parameters }: RunParts): RunHead {
  const { format, path, startedAt } = source;
  const { harness, seed } = source.request;
  const { scorers } = card;
  const digest = hash("sha256", JSON.stringify([format, source.digest, model, card.id]));
  return {
    schema: runSchema,
    runId: `${startedAt.replaceAll(":", "-")}-${digest.slice(0, idDigits)}`,
    startedAt,
    model,
    suite: card,
    fingerprint: { suite: card.digest, scorers, settings: {}, parameters, adapter: format, harness },
    plan,
    seed,
    origin: { kind: "imported", format, source: basename(path), digest },
  };
}

/** A name without a provider gets `unknown/`; `undefined` for one that cannot be a model's. */
export function toModelId(name: string): ModelId | undefined {
  const id = name.includes("/") ? name : `unknown/${name}`;
  return isModelId(id) ? id : undefined;
}

export const noTrials: Coverage = {
  planned: 0,
  scored: 0,
  refused: 0,
  truncated: 0,
  unparsed: 0,
  unscored: 0,
  failed: 0,
  notRun: 0,
};

/** Long enough to be no other run's: imports of one day share their time with thousands. */
const idDigits = 12;
