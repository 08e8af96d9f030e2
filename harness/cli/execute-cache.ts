import { type CacheStats, cacheStats, clearCache } from "../actions/cache-care.ts";
import { loadConfig } from "../actions/load-config.ts";
import { HarnessError } from "../core/error.ts";
import { counted } from "../reports/figures.ts";
import type { ExitCode } from "./command.ts";
import { formatCount, toJson } from "./format.ts";
import { type Io, writeLine } from "./io.ts";
import { cacheFolder } from "./shared-options.ts";

export interface GivenCache {
  readonly what: "stats" | "clear";
  readonly cache?: string | false | undefined;
  readonly config?: string | undefined;
  readonly format: "table" | "json";
}

export async function executeCache(given: GivenCache, io: Io): Promise<ExitCode> {
  const config = await loadConfig({ folder: io.folder, named: given.config });
  const folder = cacheFolder(given, io, config);
  if (folder === undefined)
    throw new HarnessError("usage", "missing --cache, and the config names no cache; give its folder");
  const isJson = given.format === "json";
  switch (given.what) {
    case "stats": {
      const stats = cacheStats(folder);
      io.stdout.write(isJson ? toJson(stats) : formatStats(stats));
      return 0;
    }
    case "clear": {
      const cleared = clearCache(folder);
      if (isJson) io.stdout.write(toJson(cleared));
      else writeLine(io.stdout, `removed ${counted(cleared.removed, "answer")} from ${folder}`);
      return 0;
    }
  }
}

function formatStats({ folder, replies, bytes, runs, hits, misses, notKept, bypassed }: CacheStats): string {
  const missed = Object.values(misses).reduce((sum, count) => sum + count, 0);
  const reasons = Object.entries(misses)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `  ${reason}: ${formatCount(count)}`);
  const lines = [
    `${folder}: ${counted(replies, "answer")}, ${formatCount(Math.ceil(bytes / 1024))} KiB`,
    `${counted(runs, "run")}: ${counted(hits, "hit")}, ${formatCount(missed)} misses`,
    ...reasons,
    `not kept, as cut off, filtered or refused: ${formatCount(notKept)}`,
    `not for a cache, as held out or of no known address: ${formatCount(bypassed)}`,
  ];
  return `${lines.join("\n")}\n`;
}
