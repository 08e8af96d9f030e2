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

/** The heads of one import, each with a run id of its own that is the same at the next import. */
export function createHeads(): (source: ImportSource, parts: RunParts) => RunHead {
  const taken = new Set<string>();
  return ({ format, path, digest: sourceDigest, startedAt, request }, { model, card, plan, parameters }) => {
    const digest = hash("sha256", JSON.stringify([format, sourceDigest, model, card.id]));
    const { harness, seed } = request;
    const { scorers } = card;
    return {
      schema: runSchema,
      runId: freeRunId(startedAt, digest, taken),
      startedAt,
      model,
      suite: card,
      fingerprint: { suite: card.digest, scorers, settings: {}, parameters, adapter: format, harness },
      plan,
      seed,
      origin: { kind: "imported", format, source: basename(path), digest },
    };
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

/** Four digits of the digest; of many runs some share them, and the later one takes four more. */
function freeRunId(startedAt: string, digest: string, taken: Set<string>): string {
  for (let digits = 4; digits <= digest.length; digits += 4) {
    const runId = toRunId(startedAt, digest.slice(0, digits));
    if (taken.has(runId)) continue;
    taken.add(runId);
    return runId;
  }
  throw new Error(`the run of digest ${digest} was imported twice`);
}

/** A run id as every log has it; the store names its files by it. */
function toRunId(startedAt: string, hexDigits: string): string {
  return `${startedAt.replaceAll(":", "-")}-${hexDigits}`;
}
