import { describe, expect, test } from "vitest";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { publishedTable } from "./scenarios.ts";

const options = { level: 0.95, seed: 1, partial: false, pool: false };
/** The scenario's names differ in their first digit alone: each a family of its own. */
const families = Object.fromEntries(
  Array.from({ length: 44 }, (_, index) => {
    const number = String(index + 1).padStart(2, "0");
    return [`f${number}`, [`unknown/model-${number}-*`]];
  }),
);

function agreementOf(models: number) {
  const [agreement] = findGaps(publishedTable(models), { ...options, families }).agreements;
  if (agreement === undefined) throw new Error("no agreement");
  return agreement;
}

describe("the fitted line: it", () => {
  test("reaches over the models' range and says what the prediction for one score says", () => {
    const { line, prediction, range } = agreementOf(44);
    // the lowest model looks failed, and is no reference
    expect(line?.points.at(0)?.benchmark).toBeCloseTo(range?.benchmark[0] ?? 0, 1);
    expect(line?.points.at(-1)?.benchmark).toBeCloseTo(range?.benchmark[1] ?? 0, 10);
    const place = line?.points.findIndex(({ benchmark }) => benchmark > (prediction?.benchmark ?? 1)) ?? 0;
    const { counterpart } = prediction ?? {};
    const [below, above] = [line?.points[place - 1]?.counterpart ?? 1, line?.points[place]?.counterpart ?? 0];
    expect(counterpart?.kind === "estimate" && counterpart.value > below && counterpart.value < above).toBe(
      true,
    );
    const bounds = line?.band?.[place];
    expect(
      counterpart?.kind === "estimate" && "interval" in counterpart && counterpart.interval.low,
    ).toBeCloseTo(bounds?.low ?? 0, 1);
  });

  test("has no band where too few models stand behind it, and is not drawn for fewer than eight", () => {
    expect(agreementOf(12).line).toMatchObject({ points: expect.any(Array) });
    expect(agreementOf(12).line?.band).toBeUndefined();
    expect(agreementOf(7).line).toBeUndefined();
  });
});
