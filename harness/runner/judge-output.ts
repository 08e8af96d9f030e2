import { messageOf } from "../core/error.ts";
import type { Generation } from "../core/model.ts";
import type { Sample } from "../core/sample.ts";
import { missed, type Score, unscored } from "../core/score.ts";
import type { Ask, Scorer } from "../core/scorer.ts";

/**
 * Every scorer's judgement of one generation. A refusal is the model's doing and needs no scorer; an answer cut off
 * at the limit that no scorer could read is `truncated`; a scorer that throws is our failure, so `unscored`.
 */
export async function judgeOutput({
  scorers,
  sample,
  output,
  signal,
  ask,
}: {
  readonly scorers: readonly Scorer[];
  readonly sample: Sample;
  readonly output: Generation;
  readonly signal: AbortSignal;
  readonly ask: Ask;
}): Promise<Readonly<Record<string, Score>>> {
  const refused = output.finish.reason === "refusal" || output.finish.reason === "content-filter";
  const scores: Record<string, Score> = {};
  for (const scorer of scorers) {
    if (refused) {
      scores[scorer.id] = missed("refused");
      continue;
    }
    try {
      scores[scorer.id] = attributeTruncation(await scorer.score({ sample, output, signal, ask }), output);
    } catch (error) {
      signal.throwIfAborted();
      scores[scorer.id] = unscored(`scorer ${scorer.id} failed: ${messageOf(error)}`);
    }
  }
  return scores;
}

function attributeTruncation(score: Score, output: Generation): Score {
  const unread = score.kind === "missed" && score.cause === "unparsed";
  return unread && output.finish.reason === "length" ? missed("truncated") : score;
}
