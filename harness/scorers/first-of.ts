import { missed, unscored } from "../core/score.ts";
import type { Scorer } from "../core/scorer.ts";
import { judgeMembers } from "./judge-members.ts";

/**
 * Asks scorers in turn and takes the first score there is: the next is asked only where one finds nothing to judge.
 * When none scores, the output is missed if one of them missed it, else unscored for the last one's reason.
 */
export function firstOf(...scorers: readonly [Scorer, ...Scorer[]]): Scorer {
  return {
    id: `first-of(${scorers.map(({ id }) => id).join(", ")})`,
    ...judgeMembers(scorers),
    async score(attempt) {
      let wasMissed = false;
      let reason = "";
      for (const scorer of scorers) {
        const score = await scorer.score(attempt);
        if (score.kind === "scored") return score;
        if (score.kind === "missed") wasMissed = true;
        else reason = score.reason;
      }
      return wasMissed ? missed("unparsed") : unscored(reason);
    },
  };
}
