import { messageOf } from "../core/error.ts";
import type { Generation } from "../core/model.ts";
import type { Sample } from "../core/sample.ts";
import { missed, type Score, type UnitInterval, unscored } from "../core/score.ts";
import type { Ask, Scorer } from "../core/scorer.ts";

export interface Judgement {
  readonly scores: Readonly<Record<string, Score>>;
  /** What a person gave this very output, where the headline scorer knows. */
  readonly human?: UnitInterval;
}

/**
 * Every scorer's judgement of one generation. A refusal is the model's doing and needs no scorer; an answer cut off
 * at the limit that no scorer could read is `truncated`; a scorer that throws is our failure, so `unscored`.
 *
 * @throws whatever the headline scorer throws at a label that is none: the file with the labels is wrong.
 */
export async function judgeOutput({
  scorers,
  sample,
  output,
  signal,
  askFor,
}: {
  readonly scorers: readonly [headline: Scorer, ...others: Scorer[]];
  readonly sample: Sample;
  readonly output: Generation;
  readonly signal: AbortSignal;
  readonly askFor: (scorerId: string) => Ask;
}): Promise<Judgement> {
  const refused = output.finish.reason === "refusal" || output.finish.reason === "content-filter";
  const human = scorers[0].humanScore?.({ sample, output });
  const scores: Record<string, Score> = {};
  for (const scorer of scorers) {
    if (refused) {
      scores[scorer.id] = missed("refused");
      continue;
    }
    try {
      const score = await scorer.score({ sample, output, signal, ask: askFor(scorer.id) });
      scores[scorer.id] = attributeTruncation(score, output);
    } catch (error) {
      signal.throwIfAborted();
      scores[scorer.id] = unscored(`scorer ${scorer.id} failed: ${messageOf(error)}`);
    }
  }
  return { scores, ...(human === undefined ? {} : { human }) };
}

function attributeTruncation(score: Score, output: Generation): Score {
  const unread = score.kind === "missed" && score.cause === "unparsed";
  return unread && output.finish.reason === "length" ? missed("truncated") : score;
}
