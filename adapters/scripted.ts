import { setTimeout as sleep } from "node:timers/promises";
import { type ErrorKind, ModelError } from "#harness/core/error.ts";
import type { GenerateRequest, Generation, Model, ModelId } from "#harness/core/model.ts";

export interface ScriptedCall {
  /** Calls of this model before this one. */
  readonly index: number;
  /** Tries of this sample in this epoch until it is answered, this one included: 1 at the first. */
  readonly attempt: number;
}

/** Returns an answer, or throws what a failing model throws. */
export type ScriptedReply = (
  request: GenerateRequest,
  call: ScriptedCall,
) => Generation | Promise<Generation>;

/** A model that does as it is told: for tests, and to try a suite without a model. */
export function createScripted({
  id,
  reply,
  latencyMs = 0,
}: {
  readonly id: ModelId;
  readonly reply: ScriptedReply;
  readonly latencyMs?: number;
}): Model {
  const attempts = new Map<string, number>();
  let index = 0;
  return {
    id,
    async generate(request) {
      const { signal, trial } = request;
      signal.throwIfAborted();
      const key = JSON.stringify([trial.suiteId, trial.sampleId, trial.epoch]);
      const call = { index, attempt: (attempts.get(key) ?? 0) + 1 };
      index += 1;
      attempts.set(key, call.attempt);
      if (latencyMs > 0) await wait(latencyMs, signal);
      const answer = reply(request, call);
      const generation = answer instanceof Promise ? await untilAborted(answer, signal) : answer;
      attempts.delete(key);
      return generation;
    },
  };
}

/** A reply that fails in these ways on the first tries of every sample, and answers after that. */
export function failingFirst(failures: readonly ErrorKind[], reply: ScriptedReply): ScriptedReply {
  return (request, call) => {
    const kind = failures[call.attempt - 1];
    if (kind === undefined) return reply(request, call);
    throw new ModelError(kind, `${kind} on try ${call.attempt}, as planned`);
  };
}

async function wait(latencyMs: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(latencyMs, undefined, { signal });
  } catch {
    signal.throwIfAborted();
  }
}

function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
