import { type Score, unscored } from "../core/score.ts";
import type { Scorer } from "../core/scorer.ts";
import { judgeMembers } from "./judge-members.ts";

/**
 * As right as the least of its scorers says: 1 only where all say 1. Where one leaves the output unscored so does this,
 * and where one misses it so does this.
 */
export function allOf(...scorers: readonly [Scorer, ...Scorer[]]): Scorer {
  return {
    id: `all-of(${scorers.map(({ id }) => id).join(", ")})`,
    ...judgeMembers(scorers),
    async score(attempt) {
      const scores: Score[] = [];
      for (const scorer of scorers) scores.push(await scorer.score(attempt));
      const unjudged =
        scores.find(({ kind }) => kind === "unscored") ?? scores.find(({ kind }) => kind === "missed");
      if (unjudged !== undefined) return unjudged;
      const judged = scores.flatMap((score) => (score.kind === "scored" ? [score] : []));
      const [first] = judged.sort((left, right) => left.value - right.value);
      return first ?? unscored("no scorer was given");
    },
  };
}
