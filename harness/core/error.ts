/** What went wrong, for exit codes and for callers who branch on it. */
export type HarnessErrorCode =
  /** Visible from the command line, the config or the environment alone. */
  | "usage"
  /** A file, table, suite or run log holds something it must not. */
  | "data"
  /** A folder or file cannot be read or written. */
  | "disk"
  /** A server does not answer. */
  | "network"
  /** Another process holds what is needed. */
  | "locked"
  /** The person at the keyboard stopped it. */
  | "interrupted";

/** A foreseen failure. The message is one clause: what was wrong, with which value, and the way out. */
export class HarnessError extends Error {
  override readonly name = "HarnessError";
  readonly code: HarnessErrorCode;

  constructor(code: HarnessErrorCode, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.code = code;
  }
}

/** Why a trial failed. Throttled, overloaded, timeout, network and malformed are worth another try. */
export type ErrorKind = (typeof errorKinds)[number];

export const errorKinds = [
  "throttled",
  "overloaded",
  "timeout",
  "network",
  "malformed",
  "auth",
  "quota",
  "invalid-request",
  "crash",
] as const;

/** What a model throws when a call fails; the runner retries by kind and records the rest. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly kind: ErrorKind;
  /** How long the provider asked to wait before the next call. */
  readonly retryAfterMs: number | undefined;

  constructor(
    kind: ErrorKind,
    message: string,
    options: { readonly cause?: unknown; readonly retryAfterMs?: number } = {},
  ) {
    super(message, options);
    this.kind = kind;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** The message of anything that can be thrown, on one line. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s*\n\s*/g, " ").trim();
}
