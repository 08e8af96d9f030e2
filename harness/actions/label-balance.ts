import type { UnitInterval } from "../core/score.ts";
import { points } from "../reports/figures.ts";

/** How often each first target is there, and what one answer to everything scores beside guessing. */
export interface LabelBalance {
  /** Different first targets. */
  readonly different: number;
  /** The most frequent ones; their text is absent where it may not be shown. */
  readonly mostFrequent: readonly { readonly target?: string; readonly samples: number }[];
  /** Headline score of giving the most frequent target to every sample; absent where no target repeats, or none could be judged. */
  readonly constantScore?: UnitInterval;
  readonly chance?: UnitInterval;
}

export interface Labels {
  add(target: string | undefined): void;
  /** Absent where no target is there twice. */
  mostFrequent(): string | undefined;
  /** Absent without a target. */
  balance(facts: {
    readonly constantScore: UnitInterval | undefined;
    readonly chance: UnitInterval | undefined;
    readonly mayQuote: boolean;
  }): LabelBalance | undefined;
}

const mostShown = 5;

export function createLabels(): Labels {
  const counts = new Map<string, number>();
  const sorted = () =>
    [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)).slice(0, mostShown);
  return {
    add(target) {
      if (target !== undefined) counts.set(target, (counts.get(target) ?? 0) + 1);
    },
    mostFrequent() {
      const [first] = sorted();
      return first === undefined || first[1] < 2 ? undefined : first[0];
    },
    balance({ constantScore, chance, mayQuote }) {
      if (counts.size === 0) return undefined;
      return {
        different: counts.size,
        mostFrequent: sorted().map(([target, samples]) => (mayQuote ? { target, samples } : { samples })),
        ...(constantScore === undefined ? {} : { constantScore }),
        ...(chance === undefined ? {} : { chance }),
      };
    },
  };
}

/** So many points above guessing, on so many samples, are worth a word. */
const notable = { share: 0.1, samples: 3 } as const;

/** What is to be said of an answer that scores without reading the question; `undefined` where it scores little. */
export function constantAnswerWarning(balance: LabelBalance): string | undefined {
  const { constantScore, chance, mostFrequent } = balance;
  const [first] = mostFrequent;
  if (first === undefined || constantScore === undefined || first.samples < notable.samples) return undefined;
  if (constantScore - (chance ?? 0) < notable.share) return undefined;
  const answer = first.target === undefined ? "the most frequent target" : JSON.stringify(first.target);
  const stated =
    chance === undefined
      ? "no chance is stated; state it, or balance the targets"
      : `chance is stated as ${points(chance)}`;
  return `always answering ${answer} scores ${points(constantScore)} of 100; ${stated}`;
}
