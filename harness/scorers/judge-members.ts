import type { Scorer } from "../core/scorer.ts";

/** What a combination takes over from judges among its members: whom they ask, and what people gave. */
export function judgeMembers(scorers: readonly Scorer[]): Pick<Scorer, "asks" | "humanScore"> {
  const asks = [...new Set(scorers.flatMap((scorer) => scorer.asks ?? []))];
  const labelled = scorers.filter((scorer) => scorer.humanScore !== undefined);
  return {
    ...(asks.length === 0 ? {} : { asks }),
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
