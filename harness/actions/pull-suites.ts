import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { createOpenUrl } from "#adapters/open-url.ts";
import { HarnessError } from "../core/error.ts";
import type { DataFile } from "../core/suite.ts";
import { type Downloaded, download } from "../datasets/download.ts";
import type { OpenUrl } from "../datasets/open-url.ts";
import { type Clock, systemClock } from "../runner/clock.ts";
import { onDisk, toDiskError } from "../store/disk.ts";
import { acquireLock, type Lock } from "../store/lock.ts";
import { addressOf } from "./pull-address.ts";
import { resolveSuites } from "./resolve-suites.ts";

export interface PullOptions {
  /** Ids, `all`, or paths. */
  readonly suites: readonly string[];
  readonly folder: string;
  readonly dataFolder: string;
  /** Stands in for scheme and host of every address; the path is kept. */
  readonly dataUrl?: string;
  /** Proxies, and HF_TOKEN: sent with requests for gated files, and only to the host that is asked for them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock;
  readonly signal: AbortSignal;
  readonly onNews?: (news: PullNews) => void;
}

/** What happens while files come. */
export type PullNews =
  | { readonly kind: "start"; readonly file: string; readonly number: number; readonly files: number }
  | {
      readonly kind: "bytes";
      readonly file: string;
      readonly received: number;
      readonly total: number | undefined;
    }
  | { readonly kind: "retry"; readonly file: string; readonly reason: string; readonly waitMs: number }
  | { readonly kind: "locked"; readonly file: string; readonly reason: string }
  | { readonly kind: "end"; readonly outcome: PulledFile };

export type PulledFile = {
  /** In the data folder. */
  readonly file: string;
  readonly path: string;
  readonly url: string;
  readonly suites: readonly string[];
} & (Downloaded | { readonly kind: "failed"; readonly reason: string });

export interface PullResult {
  readonly dataFolder: string;
  readonly files: readonly PulledFile[];
  /** Suites that bring their samples with them. */
  readonly nothingToPull: readonly string[];
}

/**
 * Brings the official files of suites to the data folder, each once. One that cannot be had does not keep the others.
 * @throws HarnessError `interrupted` when it is stopped, `disk` when nothing can be written.
 */
export async function pullSuites(options: PullOptions): Promise<PullResult> {
  const suites = await resolveSuites(options.suites, options);
  const { HF_TOKEN: token = "" } = options.environment;
  const reach: Reach = {
    clock: options.clock ?? systemClock,
    open: createOpenUrl(options),
    ...(token === "" ? {} : { token }),
  };
  const wanted = new Map<string, { readonly file: DataFile; readonly suites: string[] }>();
  for (const { id, files = [] } of suites) {
    for (const file of files) {
      const known = wanted.get(file.path);
      if (known === undefined) wanted.set(file.path, { file, suites: [id] });
      else known.suites.push(id);
    }
  }
  const files: PulledFile[] = [];
  for (const { file, suites: readers } of wanted.values()) {
    options.onNews?.({ kind: "start", file: file.path, number: files.length + 1, files: wanted.size });
    const outcome = await pullFile(file, readers, { ...options, ...reach });
    options.onNews?.({ kind: "end", outcome });
    files.push(outcome);
  }
  return {
    dataFolder: options.dataFolder,
    files,
    nothingToPull: suites.filter((suite) => (suite.files ?? []).length === 0).map(({ id }) => id),
  };
}

interface Reach {
  readonly clock: Clock;
  readonly open: OpenUrl;
  readonly token?: string;
}

async function pullFile(
  file: DataFile,
  suites: readonly string[],
  options: PullOptions & Reach,
): Promise<PulledFile> {
  const path = join(options.dataFolder, ...file.path.split("/"));
  const url = addressOf(file, options);
  const about = { file: file.path, path, url: url.href, suites };
  try {
    return { ...about, ...(await pullLocked(file, { path, url }, options)) };
  } catch (error) {
    if (options.signal.aborted)
      throw new HarnessError(
        "interrupted",
        `stopped while ${file.path} came; what came is kept, and the same command goes on from there`,
        { cause: error },
      );
    const known = toDiskError(error, "write", path);
    if (!(known instanceof HarnessError) || known.code === "disk" || known.code === "usage") throw known;
    return { ...about, kind: "failed", reason: known.message };
  }
}

async function pullLocked(
  file: DataFile,
  { path, url }: { readonly path: string; readonly url: URL },
  options: PullOptions & Reach,
): Promise<Downloaded> {
  const { token, signal, onNews, open, clock } = options;
  // What is there already is only looked at, and may lie where nobody may write.
  const lock = existsSync(path) ? undefined : await waitForLock(file, path, options);
  try {
    return await download({
      url,
      path,
      open,
      signal,
      ...(file.sha256 === undefined ? {} : { sha256: file.sha256 }),
      ...(file.gated === true ? { accessPage: accessPageOf(file) } : {}),
      ...(file.gated === true && token !== undefined ? { token } : {}),
      pause: (ms) => clock.sleep(ms, signal),
      onBytes: (progress) => onNews?.({ kind: "bytes", file: file.path, ...progress }),
      onRetry: (retry) => onNews?.({ kind: "retry", file: file.path, ...retry }),
    });
  } finally {
    lock?.release();
  }
}

const lookAgainMs = 250;

/** Another process that brings the same file is waited for: then the file is there. */
async function waitForLock(file: DataFile, path: string, options: PullOptions & Reach): Promise<Lock> {
  const { signal, clock, onNews } = options;
  onDisk("write", dirname(path), () => mkdirSync(dirname(path), { recursive: true }));
  for (let isSaid = false; ; isSaid = true) {
    signal.throwIfAborted();
    try {
      return acquireLock(`${path}.lock`, file.path);
    } catch (error) {
      if (!(error instanceof HarnessError && error.code === "locked")) throw error;
      if (!isSaid) onNews?.({ kind: "locked", file: file.path, reason: error.message });
      await clock.sleep(lookAgainMs, signal);
    }
  }
}

/** The page of a hub's data set, where its terms are accepted. */
function accessPageOf({ url }: DataFile): string {
  const cut = url.indexOf("/resolve/");
  return cut === -1 ? url : url.slice(0, cut);
}
