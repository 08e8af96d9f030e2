import type { Scorer } from "../core/scorer.ts";

/** What a combination takes over from its members: whom they ask, what they run on, and what people gave. */
export function judgeMembers(scorers: readonly Scorer[]): Pick<Scorer, "asks" | "uses" | "humanScore"> {
  const asks = [...new Set(scorers.flatMap((scorer) => scorer.asks ?? []))];
  const uses = [...new Set(scorers.flatMap((scorer) => scorer.uses ?? []))];
  const labelled = scorers.filter((scorer) => scorer.humanScore !== undefined);
  return {
    ...(asks.length === 0 ? {} : { asks }),
    ...(uses.length === 0 ? {} : { uses }),
    ...(labelled.length === 0
      ? {}
      : {
          humanScore: (judged) => {
            for (const scorer of labelled) {
              const score = scorer.humanScore?.(judged);
              if (score !== undefined) return score;
            }
            return undefined;
          },
        }),
  };
}
