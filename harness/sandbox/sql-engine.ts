import { Worker } from "node:worker_threads";
import { requireInstalled } from "../packages/optional-packages.ts";

export interface SqlQuery {
  /** Statements that make the database. */
  readonly setup: string;
  readonly sql: string;
  readonly rowLimit: number;
}

export type SqlValue = string | number | null;

export type SqlOutcome =
  /** Of the last statement that gives rows, its columns in their order. */
  | { readonly kind: "rows"; readonly rows: readonly (readonly SqlValue[])[] }
  | { readonly kind: "failed"; readonly at: "setup" | "query"; readonly reason: string };

interface SqlLimits {
  readonly timeLimitMs: number;
  readonly signal: AbortSignal;
}

export interface SqlEngine {
  /** One query after the other, each in a database of its own. */
  run(query: SqlQuery, limits: SqlLimits): Promise<SqlOutcome>;
}

/** Until the engine stands; it is loaded once and then kept. */
const loadLimitMs = 60_000;

/**
 * SQLite as WebAssembly, in a thread that is ended when a query takes too long or the engine breaks. It has no files, no
 * network and no extensions: nothing of the host is in reach of a query. The thread keeps no program alive.
 */
export function createSqlEngine(): SqlEngine {
  let thread: Promise<Worker> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(query, limits) {
      const outcome = last.then(() => runNext(query, limits));
      last = outcome.catch(() => undefined);
      return outcome;
    },
  };

  async function runNext(query: SqlQuery, { timeLimitMs, signal }: SqlLimits): Promise<SqlOutcome> {
    signal.throwIfAborted();
    thread ??= startThread();
    const worker = await thread.catch((error: unknown) => {
      thread = undefined;
      throw error;
    });
    worker.ref();
    worker.postMessage(query);
    const reply = await nextMessage<SqlOutcome>(worker, { limitMs: timeLimitMs, signal });
    worker.unref();
    if (reply.kind === "message" && !isBroken(reply.message)) return reply.message;
    // Whatever is in it, the next query shall not meet.
    thread = undefined;
    await worker.terminate();
    signal.throwIfAborted();
    switch (reply.kind) {
      case "message":
        return reply.message;
      case "late":
        return { kind: "failed", at: "query", reason: `takes longer than ${timeLimitMs / 1000} s` };
      case "ended":
        return { kind: "failed", at: "query", reason: `the engine ended: ${reply.reason}` };
    }
  }
}

async function startThread(): Promise<Worker> {
  requireInstalled("sqlite", "the SQL engine");
  const worker = new Worker(new URL(import.meta.resolve("#harness/sandbox/sql-worker.ts")), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  const limits = { limitMs: loadLimitMs, signal: new AbortController().signal };
  const reply = await nextMessage<"ready">(worker, limits);
  worker.unref();
  if (reply.kind === "message") return worker;
  await worker.terminate();
  const reason = reply.kind === "ended" ? reply.reason : "it takes too long";
  throw new Error(`the SQL engine does not start: ${reason}`);
}

/** Out of memory is a fault that an engine in WebAssembly may not outlive. */
function isBroken(outcome: SqlOutcome): boolean {
  return outcome.kind === "failed" && /memory|abort|unreachable/i.test(outcome.reason);
}

type Reply<Message> =
  | { readonly kind: "message"; readonly message: Message }
  | { readonly kind: "ended"; readonly reason: string }
  | { readonly kind: "late" };

function nextMessage<Message>(
  worker: Worker,
  { limitMs, signal }: { readonly limitMs: number; readonly signal: AbortSignal },
): Promise<Reply<Message>> {
  return new Promise((resolve) => {
    const settle = (reply: Reply<Message>) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      signal.removeEventListener("abort", onAbort);
      resolve(reply);
    };
    const onMessage = (message: Message) => settle({ kind: "message", message });
    const onError = (error: unknown) =>
      settle({ kind: "ended", reason: error instanceof Error ? error.message : String(error) });
    const onExit = (code: number) => settle({ kind: "ended", reason: `exit ${code}` });
    const onAbort = () => settle({ kind: "ended", reason: "stopped" });
    const timer = setTimeout(() => settle({ kind: "late" }), limitMs);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
