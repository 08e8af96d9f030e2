import { HarnessError } from "../core/error.ts";
import { type Model, type ModelId, providerOf } from "../core/model.ts";
import { createReplyCache, type ReplyCache } from "../runner/reply-cache.ts";
import { appendTally } from "../store/cache-tally.ts";
import { openReplyFiles } from "../store/reply-files.ts";
import type { RunOptions } from "./run-options.ts";

interface Warning {
  readonly model: ModelId;
  readonly text: string;
}

/** `undefined` without a folder. @throws HarnessError `disk` when it cannot be made. */
export function cacheForRun(
  { cacheFolder }: RunOptions,
  onTrouble: (warning: Warning) => void,
): ReplyCache | undefined {
  return cacheFolder === undefined ? undefined : createReplyCache(openReplyFiles(cacheFolder), { onTrouble });
}

/** Models that answer from here: there is nothing to save. */
const answeredHere: ReadonlySet<string> = new Set(["control", "replay"]);

/** Models whose answers are never cached, because what answers may change without anybody being told. */
export function cacheWarnings({ cacheFolder }: RunOptions, models: readonly Model[]): readonly Warning[] {
  if (cacheFolder === undefined) return [];
  return models
    .filter(({ id, address }) => address === undefined && !answeredHere.has(providerOf(id)))
    .map(({ id }) => ({
      model: id,
      text: "its answers are not cached: a program or module may have changed since",
    }));
}

/** Adds a run to what `cache stats` knows. Where that fails the run is none the worse, and a full disk has been told. */
export function storeTally({ cacheFolder }: RunOptions, cache: ReplyCache | undefined, at: string): void {
  if (cacheFolder === undefined || cache === undefined) return;
  try {
    appendTally(cacheFolder, { at, ...cache.tally() });
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error;
  }
}
