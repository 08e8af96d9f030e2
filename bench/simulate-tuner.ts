import { bestOfLooks } from "#harness/stats/best-of-looks.ts";
import { ladder, parameterFreeLadder } from "#harness/stats/ladder.ts";
import { mulberry32, type RandomSource } from "#harness/stats/random.ts";
import { laplaceNoise, thresholdout } from "#harness/stats/thresholdout.ts";

/**
 * Somebody tries prompts against one held-out suite and keeps what scores best, though no prompt is any better than another:
 * whatever the best score says above `accuracy` is overstatement.
 */
export interface Tuner {
  /** `draws`: prompts of one's own head. `climbs`: each next prompt changes a tenth of the best one's answers. */
  readonly kind: "draws" | "climbs";
  readonly peeks: number;
  readonly samples: number;
  /** Untouched, and looked at once. */
  readonly reserved: number;
  /** True share of right answers of every prompt. */
  readonly accuracy: number;
}

/** Score shown minus true score, in score units. */
export interface Overstatement {
  readonly naive: number;
  readonly final: number;
  readonly fresh: number;
  readonly thresholdout: number;
  readonly ladder: number;
  readonly parameterFreeLadder: number;
  /** What the report prints for so many looks: SE · √(2 ln k), SE by the best score's own. */
  readonly bound: number;
}

/** One tuning study from its seed. */
export function simulateTuner(tuner: Tuner, seed: number): Overstatement {
  const { peeks, samples, reserved, accuracy } = tuner;
  const random = mulberry32(seed);
  const submissions = candidates(tuner, random);
  const scores = submissions.map(mean);
  const best = Math.max(...scores);
  const standardError = Math.sqrt((best * (1 - best)) / samples);
  const over = (shown: number) => shown - accuracy;
  return {
    naive: over(best),
    final: over(mean(answers(reserved, accuracy, random))),
    fresh: over(mean(answers(samples, accuracy, random))),
    thresholdout: over(byThresholdout(scores, tuner, random)),
    ladder: over(Math.max(...ladder({ scores: Float64Array.from(scores), step: 0.01 }))),
    parameterFreeLadder: over(Math.max(...parameterFreeLadder(submissions))),
    bound: bestOfLooks({ looks: peeks, standardError }),
  };
}

function candidates(
  { kind, peeks, samples, accuracy }: Tuner,
  random: RandomSource,
): readonly Float64Array[] {
  const made: Float64Array[] = [];
  let best = answers(samples, accuracy, random);
  for (let peek = 0; peek < peeks; peek += 1) {
    const next =
      kind === "draws" || peek === 0
        ? answers(samples, accuracy, random)
        : best.map((value) => (random() < 0.1 ? answer(accuracy, random) : value));
    if (peek === 0 || mean(next) > mean(best)) best = next;
    made.push(next);
  }
  return made;
}

/** The best of its answers; the training estimate is of as many samples of its own. */
function byThresholdout(
  scores: readonly number[],
  { samples, accuracy }: Tuner,
  random: RandomSource,
): number {
  const { answers: given } = thresholdout({
    train: Float64Array.from(scores, () => mean(answers(samples, accuracy, random))),
    holdout: Float64Array.from(scores),
    threshold: 0.04,
    budget: scores.length,
    noise: laplaceNoise({ scale: 0.01, random }),
  });
  return Math.max(...given.flatMap((each) => (each.kind === "answered" ? [each.value] : [])));
}

function answers(count: number, accuracy: number, random: RandomSource): Float64Array {
  return Float64Array.from({ length: count }, () => answer(accuracy, random));
}

function answer(accuracy: number, random: RandomSource): number {
  return random() < accuracy ? 1 : 0;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The mean over so many studies, each with its own seed, and its standard error. */
export function overstatements(
  tuner: Tuner,
  studies: number,
): Readonly<Record<keyof Overstatement, { readonly mean: number; readonly standardError: number }>> {
  const all = Array.from({ length: studies }, (_, study) => simulateTuner(tuner, study + 1));
  const of = (key: keyof Overstatement) => {
    const values = Float64Array.from(all, (each) => each[key]);
    const centre = mean(values);
    const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    return { mean: centre, standardError: Math.sqrt(squares / (studies - 1) / studies) };
  };
  return {
    naive: of("naive"),
    final: of("final"),
    fresh: of("fresh"),
    thresholdout: of("thresholdout"),
    ladder: of("ladder"),
    parameterFreeLadder: of("parameterFreeLadder"),
    bound: of("bound"),
  };
}
