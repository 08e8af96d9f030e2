import type { AskedCall } from "../core/asked.ts";
import { HarnessError, ModelError } from "../core/error.ts";
import type { Ask } from "../core/scorer.ts";
import { questionDigest } from "./question-digest.ts";

/**
 * Answers a judge's questions from the log: the same question has the answer it had, asked twice the two it had in their
 * order, and another one has none.
 */
export function askLog(calls: readonly AskedCall[]): Ask {
  const left = [...calls];
  return async (question) => {
    const digest = questionDigest(question);
    const place = left.findIndex((known) => known.question === digest);
    const [call] = place === -1 ? [] : left.splice(place, 1);
    if (call?.kind === "failed") throw new ModelError(call.error.kind, call.error.message);
    if (call?.output.kind !== "kept") {
      throw new HarnessError(
        "usage",
        `${question.model} was never asked this; rescoring asks no model, a new rubric needs a run`,
      );
    }
    const { kind: _kind, ...output } = call.output;
    return output;
  };
}
