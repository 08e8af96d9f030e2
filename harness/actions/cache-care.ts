import { rmdirSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { readTallies, tallyPath } from "../store/cache-tally.ts";
import { onDisk } from "../store/disk.ts";
import { replyPaths } from "../store/reply-files.ts";

export interface CacheStats {
  readonly folder: string;
  readonly replies: number;
  readonly bytes: number;
  /** Of all runs with this cache. */
  readonly runs: number;
  readonly hits: number;
  /** By reason, sorted. */
  readonly misses: Readonly<Record<string, number>>;
  readonly kept: number;
  readonly notKept: number;
  readonly bypassed: number;
}

/** @throws HarnessError `disk`. */
export function cacheStats(folder: string): CacheStats {
  let [replies, bytes] = [0, 0];
  for (const path of replyPaths(folder)) {
    replies += 1;
    bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  }
  const tallies = readTallies(folder);
  const sum = (of: "hits" | "kept" | "notKept" | "bypassed"): number =>
    tallies.reduce((total, tally) => total + tally[of], 0);
  const misses = new Map<string, number>();
  for (const tally of tallies)
    for (const [reason, count] of Object.entries(tally.misses))
      misses.set(reason, (misses.get(reason) ?? 0) + count);
  return {
    folder,
    replies,
    bytes,
    runs: tallies.length,
    hits: sum("hits"),
    misses: Object.fromEntries([...misses].sort(([left], [right]) => (left < right ? -1 : 1))),
    kept: sum("kept"),
    notKept: sum("notKept"),
    bypassed: sum("bypassed"),
  };
}

/** Removes what a cache wrote and nothing else that lies there. @throws HarnessError `disk`. */
export function clearCache(folder: string): { readonly folder: string; readonly removed: number } {
  let removed = 0;
  const folders = new Set<string>([folder]);
  for (const path of replyPaths(folder)) {
    onDisk("remove", path, () => rmSync(path, { force: true }));
    folders.add(dirname(path));
    removed += 1;
  }
  const tally = tallyPath(folder);
  onDisk("remove", tally, () => rmSync(tally, { force: true }));
  for (const each of [...folders].sort().reverse()) removeIfEmpty(each);
  return { folder, removed };
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {}
}
