import { ModelError, messageOf } from "../core/error.ts";
import type { GenerateRequest, Model, Reply } from "../core/model.ts";
import { onAbort } from "./on-abort.ts";

/**
 * One call with a time limit. Also ends when the model ignores its signal.
 *
 * @throws ModelError, whatever the adapter threw; or the signal's reason when that was aborted.
 */
export function callModel({
  model,
  request,
  timeoutMs,
}: {
  readonly model: Model;
  readonly request: GenerateRequest;
  readonly timeoutMs: number;
}): Promise<Reply> {
  const { signal } = request;
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      stopWaiting();
      settle();
    };
    const leave = (): void => {
      end(() => reject(signal.reason));
      controller.abort(signal.reason);
    };
    const timer = setTimeout(() => {
      const error = new ModelError(
        "timeout",
        `no answer within ${timeoutMs / 1000} s; --timeout raises the limit`,
      );
      end(() => reject(error));
      controller.abort(error);
    }, timeoutMs);
    const stopWaiting = onAbort(signal, leave);
    if (signal.aborted) return leave();
    // a generate that throws before it returns a promise must not escape
    new Promise<Reply>((answer) => answer(model.generate({ ...request, signal: controller.signal }))).then(
      (output) => end(() => resolve(output)),
      (error: unknown) => end(() => reject(toModelError(error))),
    );
  });
}

function toModelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  return new ModelError("crash", `the adapter failed: ${messageOf(error)}`, { cause: error });
}
