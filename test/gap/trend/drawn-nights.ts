import type { RunRecord } from "#harness/core/run.ts";
import { mulberry32 } from "#harness/stats/random.ts";
import { counterpartCard } from "../build-record.ts";
import { night, noisyRows } from "./series.ts";

const secondEdition = counterpartCard({ digest: "5b1c0f7e93", version: 2 });

/**
 * Thirty nights of seven models on 150 samples a side. From the twentieth on the counterpart is a second, harder edition; the
 * name `acme/one-latest` moves after the sixth, and gets worse at work on the thirteenth without a word.
 */
export function drawnNights(): readonly RunRecord[] {
  return [
    ...nightsOf("acme/one-latest", { right: 0.6, seed: 1, moves: true }),
    ...[0.35, 0.42, 0.5, 0.65, 0.75, 0.85].flatMap((right, index) =>
      nightsOf(`anchors/model-${index + 1}`, { right, seed: 10 + index, moves: false }),
    ),
  ];
}

function nightsOf(
  model: string,
  { right, seed, moves }: { readonly right: number; readonly seed: number; readonly moves: boolean },
): readonly RunRecord[] {
  const random = mulberry32(seed);
  return Array.from({ length: 30 }, (_, index) => {
    const isSecond = index >= 20;
    const atWork = right - (isSecond ? 0.08 : 0) - (moves && index >= 12 ? 0.16 : 0);
    return night(
      index,
      { exam: noisyRows(random, right + 0.1, 150), work: noisyRows(random, atWork, 150) },
      {
        model,
        ...(moves ? { respondedBy: [index < 6 ? "one-2026-04" : "one-2026-05"] } : {}),
        ...(isSecond ? { work: { suite: secondEdition } } : {}),
      },
    );
  }).flat();
}
