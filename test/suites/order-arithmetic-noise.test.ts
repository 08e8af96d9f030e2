import fc from "fast-check";
import { expect, test } from "vitest";
import { currencies, formatMoney } from "#suites/real-world/generated/amounts.ts";
import { figuresIn } from "#suites/real-world/generated/figures.ts";
import { addScanErrors, addTypos } from "#suites/real-world/generated/noise.ts";
import { createSeeded } from "#suites/real-world/generated/seeded.ts";

const words = fc
  .array(fc.oneof(fc.stringMatching(/^[a-z]{2,12}$/), fc.stringMatching(/^\d{1,4}([.,]\d{2})?$/)), {
    maxLength: 60,
  })
  .map((parts) => parts.join(" "));

test("typing slips leave every figure, every length of words and every other character alone", () => {
  fc.assert(
    fc.property(words, fc.string(), (text, seed) => {
      const typed = addTypos(text, { random: createSeeded(seed) });
      expect(figuresIn(typed)).toEqual(figuresIn(text));
      expect(typed.split(" ")).toHaveLength(text.split(" ").length);
    }),
  );
});

test("scanner slips leave tokens with a digit alone", () => {
  fc.assert(
    fc.property(words, fc.string(), (text, seed) => {
      const scanned = addScanErrors(text, { random: createSeeded(seed) }).split(" ");
      for (const [index, word] of text.split(" ").entries())
        if (/\d/.test(word)) expect(scanned[index]).toBe(word);
    }),
  );
});

test("mail addresses, references and hyphenated words are not mistyped", () => {
  const text = "anneke.lindqvist@harbour-supplies.example roll-up warehouse/storehouse";
  for (let seed = 0; seed < 200; seed++)
    expect(addTypos(text, { random: createSeeded(`${seed}`) })).toBe(text);
});

test("spared passages are never touched, the words around them are", () => {
  const spared = ["Harbour Warehouse", "stacking chair (grey)"];
  const text = "please deliver the stacking chair (grey) to Harbour Warehouse before everything else arrives";
  const noisy = Array.from({ length: 200 }, (_, seed) => {
    const random = createSeeded(`${seed}`);
    return addScanErrors(addTypos(text, { random, spared }), { random, spared });
  });

  expect(noisy.every((line) => spared.every((passage) => line.includes(passage)))).toBe(true);
  expect(new Set(noisy).size).toBeGreaterThan(20);
});

test("an amount reads back as itself in every convention", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (cents) => {
      for (const { conventions } of Object.values(currencies))
        for (const convention of conventions)
          expect(figuresIn(formatMoney(cents, convention))).toEqual([cents / 100]);
    }),
  );
});

test("Indian writers group by two after the first three digits", () => {
  const indian = currencies.INR.conventions.find(({ id }) => id === "inr-indian");

  expect(indian && formatMoney(123_456_789, indian)).toBe("₹12,34,567.89");
});

test("a stream is uniform enough: chi-square of 20 cells over 100,000 draws stays below the 0.1 % point", () => {
  const random = createSeeded("uniform");
  const cells = new Array<number>(20).fill(0);
  for (let draw = 0; draw < 100_000; draw++) {
    const cell = random.integer({ from: 0, to: 19 });
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const chiSquare = cells.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);

  expect(chiSquare).toBeLessThan(43.82);
});

test("a fork depends on its name and not on what was drawn before", () => {
  const [fresh, used] = [createSeeded("a"), createSeeded("a")];
  used.next();

  expect(used.fork("x").next()).toBe(fresh.fork("x").next());
  expect(fresh.fork("x").next()).not.toBe(fresh.fork("y").next());
});
