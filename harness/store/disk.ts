import { HarnessError, messageOf } from "../core/error.ts";

/**
 * A failed file operation as a `disk` error that names the path; anything else as it came, so that a bug stays a bug.
 */
export function toDiskError(error: unknown, operation: string, path: string): unknown {
  const code = errnoOf(error);
  if (code === undefined) return error;
  const [reason, wayOut] = explanations[code] ?? [messageOf(error), "check the disk"];
  return new HarnessError("disk", `cannot ${operation} "${path}": ${reason}; ${wayOut}`, { cause: error });
}

/** Runs a file operation; its failures become `disk` errors. */
export function onDisk<Result>(operation: string, path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw toDiskError(error, operation, path);
  }
}

/** The system's code of a failed call, `ENOENT` and the like; `undefined` for any other error. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

const elsewhere = "choose another folder or change its permissions";
const explanations: Readonly<Record<string, readonly [reason: string, wayOut: string]>> = {
  ENOSPC: ["the disk is full", "free some space, then go on"],
  EDQUOT: ["the disk quota is used up", "free some space, then go on"],
  EFBIG: ["the file has reached the largest size allowed", "raise the limit, then go on"],
  EACCES: ["permission denied", elsewhere],
  EPERM: ["operation not permitted", elsewhere],
  EROFS: ["the file system is read-only", elsewhere],
  ENOENT: ["no such file or folder", "check the path"],
  ENOTDIR: ["a part of the path is a file", "check the path"],
  EISDIR: ["it is a folder", "check the path"],
  EMFILE: ["too many files are open", "raise the limit of open files"],
};
