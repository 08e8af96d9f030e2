import { existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { HarnessError, messageOf } from "../core/error.ts";
import { refusal } from "./download-refusal.ts";
import { type FetchRequest, fetchRest } from "./fetch-rest.ts";
import { fileDigest, noteOf, readDigestNote, writeDigestNote } from "./file-digest.ts";
import { partialPath, readPartial, removePartial } from "./partial-file.ts";

export interface DownloadRequest extends FetchRequest {
  /** Of the owner's bytes; absent: the digest of the first download is noted beside the file. */
  readonly sha256?: string;
  /** Where to ask for access, when the owner wants to be asked. */
  readonly accessPage?: string;
  readonly pause: (ms: number) => Promise<void>;
  /** Told before each wait. */
  readonly onRetry: (retry: { readonly reason: string; readonly waitMs: number }) => void;
}

/** How the digest was known: pinned by the suite, noted at the first download, noted just now, or not at all. */
export type DigestBacking = "pinned" | "noted" | "first" | "none";

export interface Downloaded {
  readonly kind: "fetched" | "present";
  readonly sha256: string;
  readonly backing: DigestBacking;
}

/** Tries without a new byte before giving up; fewer where no server answers, as without a network. */
const mostTries = 6;
const triesOfNobody = 3;
const firstWaitMs = 500;
const longestWaitMs = 60_000;
/** A server that asks for more is not waited for. */
const longestAskedMs = 10 * 60_000;

/**
 * Brings a file to its path, whole and checked, or leaves the path as it was. A transfer that breaks is taken up again
 * where it broke, now or by a later call; one file is to be downloaded by one caller at a time.
 * @throws HarnessError `network` for what the server refuses, `data` for bytes that are not the right ones.
 */
export async function download(request: DownloadRequest): Promise<Downloaded> {
  const { path, signal } = request;
  const wanted = request.sha256 ?? readDigestNote(path);
  const backing = request.sha256 === undefined ? "noted" : "pinned";
  if (existsSync(path)) {
    const sha256 = await fileDigest(path, { signal });
    if (wanted === undefined) return { kind: "present", sha256, backing: "none" };
    if (wanted === sha256) return { kind: "present", sha256, backing };
    throw new HarnessError(
      "data",
      `${path}: is there already, with sha256 ${sha256} and not the ${backing} ${wanted}; move it away to pull the official one`,
    );
  }
  await mkdir(dirname(path), { recursive: true });
  const isResumed = readPartial(path, request.url) !== undefined;
  let sha256 = await fetchWhole(request);
  // A part may have been damaged where it lay: only a transfer in one piece accuses the server.
  if (wanted !== undefined && sha256 !== wanted && isResumed) {
    removePartial(path);
    sha256 = await fetchWhole(request);
  }
  if (wanted !== undefined && sha256 !== wanted) {
    removePartial(path);
    throw wrongDigest(request, { sha256, wanted, backing });
  }
  await rename(partialPath(path), path);
  removePartial(path);
  if (wanted !== undefined) return { kind: "fetched", sha256, backing };
  await writeDigestNote(path, sha256);
  return { kind: "fetched", sha256, backing: "first" };
}

/** Fetches until the part is whole. Gives its digest. */
async function fetchWhole(request: DownloadRequest): Promise<string> {
  const { url, path, signal, pause, onRetry, onBytes } = request;
  let tries = 0;
  let received = 0;
  for (;;) {
    tries += 1;
    const end = await fetchRest({
      ...request,
      onBytes: (progress) => {
        // A line that breaks often but brings something each time is worth its while.
        if (progress.received > received) tries = 1;
        received = Math.max(received, progress.received);
        onBytes(progress);
      },
    });
    signal.throwIfAborted();
    switch (end.kind) {
      case "whole":
        return await fileDigest(partialPath(path), { signal });
      case "stale":
        removePartial(path);
        received = 0;
        if (tries >= mostTries)
          throw new HarnessError("network", `${url.href}: keeps changing; try again later`);
        continue;
      case "refused": {
        const error = refusal(request, end);
        const asked = end.retryAfterMs ?? 0;
        if (!isPassing(end.status) || tries >= mostTries || asked > longestAskedMs) throw error;
        const waitMs = end.retryAfterMs ?? waitAfter(tries);
        onRetry({ reason: `${url.host} answers with ${end.status}`, waitMs });
        await pause(waitMs);
        break;
      }
      case "broken": {
        const { cause } = end;
        if (cause instanceof HarnessError) throw cause;
        const reason = messageOf(cause);
        if (tries >= (isNobodyThere(cause) ? triesOfNobody : mostTries)) {
          const kept =
            received === 0 ? "try again later" : "what came is kept, and pulling again goes on from there";
          const message = `${url.href}: ${reason}, ${tries} times in a row; ${kept}`;
          throw new HarnessError("network", message, { cause });
        }
        const waitMs = waitAfter(tries);
        onRetry({ reason: `${url.host}: ${reason}`, waitMs });
        await pause(waitMs);
      }
    }
    signal.throwIfAborted();
  }
}

const nobodyCodes: ReadonlySet<unknown> = new Set(["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ENETUNREACH"]);

function isNobodyThere(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && nobodyCodes.has(cause.code);
}

function waitAfter(tries: number): number {
  return Math.min(longestWaitMs, firstWaitMs * 2 ** (tries - 1));
}

function isPassing(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

function wrongDigest(
  { url, path }: DownloadRequest,
  { sha256, wanted, backing }: { readonly sha256: string; readonly wanted: string; readonly backing: string },
): HarnessError {
  const wayOut =
    backing === "pinned"
      ? "its owner changed it, or something on the way did; nothing was kept"
      : `its owner changed it since; nothing was kept; remove ${noteOf(path)} to take the new one`;
  return new HarnessError(
    "data",
    `${url.href}: came with sha256 ${sha256} and not the ${backing} ${wanted}; ${wayOut}`,
  );
}
