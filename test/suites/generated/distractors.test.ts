import { expect, test } from "vitest";
import { families } from "#suites/real-world/generated/families.ts";
import { figuresIn } from "#suites/real-world/generated/figures.ts";
import { generateSamples } from "#suites/real-world/generated/generate.ts";

test.each(families)("distractors of $id add figures and change none of what was there", async ({ load }) => {
  const family = await load();
  const forms = family.forms.slice(1).map(({ id }) => id);
  const figuresOf = (distractors: number) =>
    [
      ...generateSamples(family, {
        seed: "toggles",
        count: 60,
        forms,
        toggles: { typos: false, scan: false, distractors },
      }),
    ].map(({ input }) => figuresIn(String(input)));
  const [without, withThem] = [figuresOf(0), figuresOf(99)];
  const kept = without.filter((figures, index) =>
    figures.every((figure) => withThem[index]?.includes(figure)),
  );

  expect(withThem.flat().length).toBeGreaterThan(without.flat().length);
  // A rendering that states its answer by chance is drawn again, and then differs.
  expect(kept.length / without.length).toBeGreaterThan(0.97);
});
