import { describe, expect, it } from "vitest";
import type { DatedScores } from "#harness/gap/contrast/dated-scores.ts";
import { type ExposureOptions, findExposure } from "#harness/gap/contrast/find-exposure.ts";
import { mulberry32 } from "#harness/stats/random.ts";

const date = "2023-09-01";
const controls = Array.from({ length: 24 }, (_, one) => `lab${String.fromCharCode(97 + one)}/control`);
const exposed = ["seen/large", "unseen/large"];

/** Ten samples a month for a year: all models at .3, the seen one at .3 + lead before the date. */
function dated({ lead, seed }: { readonly lead: number; readonly seed: number }): DatedScores {
  const random = mulberry32(seed);
  const dates = Array.from(
    { length: 120 },
    (_, row) => `2023-${String(1 + Math.floor(row / 10)).padStart(2, "0")}-15`,
  );
  const column = (extra: number) =>
    Float64Array.from(dates, (day) => (random() < 0.3 + (day < date ? extra : 0) ? 1 : 0));
  return {
    suite: "dated",
    dates,
    scores: new Map([
      ...controls.map((model) => [model, column(0)] as const),
      ["seen/large", column(lead)],
      ["unseen/large", column(0)],
    ]),
    dropped: 0,
  };
}

function options(lead: number): ExposureOptions {
  return {
    scores: dated({ lead, seed: 7 }),
    negative: { ...dated({ lead: 0, seed: 8 }), suite: "other" },
    exposed,
    controls,
    date,
    families: {},
    level: 0.95,
  };
}

describe("findExposure", () => {
  it("says of the planted model alone that it fell, with the lead lost", () => {
    const { models, samples, negativeControl } = findExposure(options(0.6));
    expect(models.map(({ model, verdict }) => [model, verdict])).toEqual([
      ["seen/large", "fell"],
      ["unseen/large", "cannot-tell"],
    ]);
    expect(models[0]?.difference).toMatchObject({ value: expect.closeTo(0.6, 0) });
    expect(models[0]?.overDates).toMatchObject({ date, p: 1 / 25 });
    expect(models[0]?.placeboP).toBe(1 / 25);
    expect(samples).toEqual({ before: 80, after: 40, dropped: 0 });
    expect(negativeControl?.suite).toBe("other");
  });

  it("says of none that it fell where nothing was planted", () => {
    expect(findExposure(options(0)).models.map(({ verdict }) => verdict)).toEqual([
      "cannot-tell",
      "cannot-tell",
    ]);
  });

  it("says of none that it fell when the control suite falls as far", () => {
    const fallen = { ...dated({ lead: 0.6, seed: 9 }), suite: "other" };
    const { models } = findExposure({ ...options(0.6), negative: fallen });
    expect(models[0]?.negative).toMatchObject({ value: expect.closeTo(0.6, 0) });
    expect(models[0]?.verdict).toBe("cannot-tell");
  });

  it("says of none that it fell with too few controls for a placebo of one in twenty", () => {
    const few = findExposure({ ...options(0.6), controls: controls.slice(0, 18) });
    expect(few.models[0]?.placeboP).toBe(1 / 19);
    expect(few.models[0]?.verdict).toBe("cannot-tell");
  });

  it("tries the months that leave twenty samples on each side, or the days it is given", () => {
    expect(findExposure(options(0)).dates).toEqual(
      ["03", "04", "05", "06", "07", "08", "09", "10", "11"].map((month) => `2023-${month}-01`),
    );
    const given = findExposure({ ...options(0), placeboDates: ["2023-05-10", "2023-01-02"] });
    expect(given.dates).toEqual(["2023-05-10", date]);
  });

  it("takes each control beside the others alone, as a placebo", () => {
    const { placebo } = findExposure(options(0));
    expect(placebo.map(({ model }) => model)).toEqual(controls);
    const mean = placebo.reduce((sum, { difference }) => sum + difference, 0) / placebo.length;
    expect(mean).toBeCloseTo(0, 12);
  });
});
