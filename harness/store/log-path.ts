import { createHash } from "node:crypto";
import { join } from "node:path";
import { HarnessError } from "../core/error.ts";
import { nameOf, providerOf } from "../core/model.ts";
import type { RunHead } from "../core/run.ts";

export const finishedExtension = ".jsonl";
export const partialExtension = ".partial.jsonl";

/** A run id that sorts by time: `2026-01-02T03-04-05.678Z-0a1f`. Colons are no part of a file name everywhere. */
export function toRunId(startedAt: string, fourHexDigits: string): string {
  return `${startedAt.replaceAll(":", "-")}-${fourHexDigits}`;
}

/** The folder of all logs of one model on one suite. The path is for people; `run-start` is the truth. */
function runFolder(resultsFolder: string, head: Pick<RunHead, "suite" | "model">): string {
  if (head.suite.id === "published")
    throw new HarnessError(
      "usage",
      `"published" is no suite id: that folder is read only when named; rename the suite`,
    );
  return join(
    resultsFolder,
    ...[head.suite.id, providerOf(head.model), nameOf(head.model)].map(toFolderName),
  );
}

/** Where the log of a run lies, without its extension. */
export function runLogStem(resultsFolder: string, head: RunHead): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(head.runId))
    return join(runFolder(resultsFolder, head), head.runId);
  throw new HarnessError(
    "data",
    `run id "${head.runId}" cannot name a file; use letters, digits, ".", "_", "-"`,
  );
}

/** A log's path without its extension: the record and the lock beside it share it. */
export function stemOf(logPath: string): string {
  for (const extension of [partialExtension, finishedExtension])
    if (logPath.endsWith(extension)) return logPath.slice(0, -extension.length);
  return logPath;
}

export function isPartial(logPath: string): boolean {
  return logPath.endsWith(partialExtension);
}

/**
 * Percent-encodes what is not `[A-Za-z0-9._-]`, and what would be special as it is: a leading dot (hidden, or a way
 * up), a trailing dot and device names (Windows). A name too long for a file system is cut and ends in its digest.
 */
export function toFolderName(name: string): string {
  const encoded = Buffer.from(name, "utf8")
    .toString("latin1")
    .replace(/[^A-Za-z0-9._-]/g, percent)
    .replace(/^\.|\.$/g, percent)
    .replace(
      /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i,
      (device) => percent(device.charAt(0)) + device.slice(1),
    );
  if (encoded === "") return "%";
  if (encoded.length <= longestName) return encoded;
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 16);
  return `${encoded.slice(0, longestName - digest.length - 1)}-${digest}`;
}

const longestName = 120;

function percent(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
