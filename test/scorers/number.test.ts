import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { number } from "#harness/scorers/number.ts";
import { readQuantities } from "#harness/scorers/quantity.ts";
import { judge, testScorer } from "../conformance/scorer.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";

testScorer({
  kind: "number",
  scorer: number(),
  targets: [
    ["18"],
    ["-1,234.50"],
    ["3/4", "0.8"],
    ["-22.22 %"],
    ["-12.6 million"],
    ["$5"],
    ["(42)"],
    ["6.02e23"],
    ["1 1/2"],
  ],
});
testScorer({
  kind: "number",
  scorer: number({ absolute: 0.005 }),
  targets: [["-22.22 %"], ["12.6 million"]],
});

const recorded = shared("data/benchmark/gsm8k/example_model_solutions.jsonl");
const testSplit = shared("data/benchmark/gsm8k/test.jsonl");

describe("number", () => {
  test("reads a whole number that stands alone as it reads one before other words", () => {
    const written = fc
      .tuple(fc.constantFrom("", " ", "\n"), fc.stringMatching(/^\d{1,18}$/), fc.constantFrom("", " ", "\t"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(written, (text) => {
        const [[alone, ...none], [first]] = [[...readQuantities(text)], [...readQuantities(`${text}; then`)]];
        expect(alone).toEqual(first);
        expect(none).toEqual([]);
      }),
    );
  });

  test.each([
    // Ways to write one number.
    ["18", "18", 1],
    ["18.00", "18", 1],
    ["18.", "18", 1],
    ["+18", "18", 1],
    ["018", "18", 1],
    ["1,234.5", "1234.5", 1],
    ["1.234,5", "1234.5", 1],
    ["1 234,5", "1234.5", 1],
    ["1\u202f234,5", "1234.5", 1],
    ["1'234.5", "1234.5", 1],
    ["1’234.5", "1234.5", 1],
    ["1_234_567", "1234567", 1],
    ["1.234.567", "1234567", 1],
    ["12,34,567", "1234567", 1],
    ["1,234", "1234", 1],
    ["1.234", "1.234", 1],
    ["1.234", "1234", 0],
    ["1,5", "1.5", 1],
    ["0,125", "0.125", 1],
    [".5", "0.5", 1],
    ["$.50", "0.5", 1],
    ["...5", "5", 1],
    ["１８", "18", 1],
    ["3/4", "0.75", 1],
    ["6/8", "3/4", 1],
    ["1 1/2", "1.5", 1],
    ["-1 1/2", "-1.5", 1],
    ["1½", "1.5", 1],
    ["⅔", "2/3", 1],
    ["0.6667", "2/3", 0],
    ["\\frac{3}{4}", "0.75", 1],
    ["-\\dfrac{3}{4}", "-0.75", 1],
    ["1\\frac{1}{2}", "1.5", 1],
    ["1.5e3", "1500", 1],
    ["2E-3", "0.002", 1],
    ["3 × 10^5", "300000", 1],
    ["3 \\times 10^{5}", "300000", 1],
    ["3x10⁻²", "0.03", 1],
    ["10^6", "1000000", 1],
    ["10^{-3}", "0.001", 1],
    ["10⁶", "10^6", 1],
    ["2^10", "1024", 1],
    ["2^9999", "2", 0],
    ["0.3", "0.30000000000000004", 0],
    ["100000000000000000001", "100000000000000000000", 0],
    // Signs and currencies.
    ["-18", "-18", 1],
    ["−18", "-18", 1],
    ["–18", "-18", 1],
    ["- 18", "-18", 1],
    ["-$18", "-18", 1],
    ["$-18", "-18", 1],
    ["US$18", "18", 1],
    ["USD 18", "18", 1],
    ["-USD18", "-18", 1],
    ["€1.234,50", "1234.5", 1],
    ["18 €", "18", 1],
    ["Rs. 500", "500", 1],
    ["(123)", "-123", 1],
    ["($123)", "-123", 1],
    ["$(123)", "-123", 1],
    ["(12.5%)", "-12.5", 1],
    ["= (123)", "-123", 1],
    ["She has eighteen (18) eggs", "18", 1],
    ["He pays fifty dollars ($50)", "50", 1],
    ["16-3", "3", 1],
    ["pages 10–18", "18", 1],
    ["COVID-19", "19", 1],
    ["18", "-18", 0],
    // Where the answer stands.
    ["She makes 9 * 2 = $18 every day.", "18", 1],
    ["#### 18", "18", 1],
    ["9 * 2 = 18\n#### 18\nThat took 3 steps.", "18", 1],
    ["#### 17\nNo, wait.\n#### 18", "18", 1],
    ["#### $18 per day", "18", 1],
    ["#### **18**", "18", 1],
    ["#### \\boxed{18}", "18", 1],
    ["#### 9 * 2 = 18", "18", 1],
    ["#### 9 eggs * $2 = $18 in total", "18", 1],
    ["#### Step 2: multiply\nSo it is 18.", "18", 1],
    ["#### 2. Multiply\nSo it is 18.", "18", 1],
    ["#### 5\nThe answer is 18", "18", 0],
    ["\\boxed{18} of the 20", "18", 1],
    ["$\\boxed{\\$1{,}800}$ in 3 years", "1800", 1],
    ["\\boxed{x = 18}", "18", 1],
    ["\\boxed{18\\text{ eggs}} and 2", "18", 1],
    ["The answer is 18, not 20.", "18", 1],
    ["The answer is: **$18**. Checked 3 times.", "18", 1],
    ["The final answer is approximately 18 (2 digits).", "18", 1],
    ["The answer is 18 because 3 + 2 = 5 is wrong.", "18", 1],
    ["The answer is $18$ for 7 days", "18", 1],
    ["A: 18\nThanks for the 5 stars!", "18", 1],
    ["A: 18 dollars for 3 days", "18", 1],
    ["**Answer:** 18\n\nConfidence: 95", "18", 1],
    ["Final answer: 18\n7", "18", 1],
    ["FINAL ANSWER: 18\n7", "18", 1],
    ["> Answer: 18\n7", "18", 1],
    ["Plan A: 18 first, then 20", "18", 0],
    ["答案是18元", "18", 1],
    ["x2 is H2O, so 18 in Q3", "18", 1],
    ["The numbers are 1,2,3", "3", 1],
    ["at 192.168.1.18", "18", 1],
    ["18\u200b", "18", 1],
    ["10+John's age", "50", 0],
    // Percentages.
    ["22.22 %", "22.22 %", 1],
    ["22.22", "22.22 %", 1],
    ["0.2222", "22.22 %", 1],
    ["0.2222 %", "22.22 %", 0],
    ["18%", "18", 1],
    ["18 percent", "18", 1],
    ["18%", "0.18", 0],
    ["-22.22\\%", "-22.22 %", 1],
    ["22.22 percentage points", "22.22 %", 1],
    // Scales.
    ["-12.6 million", "-12.6 million", 1],
    ["-$12.6 million", "-12.6 million", 1],
    ["-12.6M", "-12.6 million", 1],
    ["#### $ (12.6) million", "-12.6 million", 1],
    ["#### minus 12.6 million", "-12.6 million", 1],
    ["#### Answer: negative 12.6 million USD", "-12.6 million", 1],
    ["\\boxed{-12.6\\ \\text{million}}", "-12.6 million", 1],
    ["#### US$ -12.6 million (change from 56.7 to 44.1)", "-12.6 million", 1],
    ["16 minus 3", "3", 1],
    ["-12.6 mn", "-12.6 million", 1],
    ["$(12.6) million", "-12.6 million", 1],
    ["-12,600 thousand", "-12.6 million", 1],
    ["-12,600,000", "-12.6 million", 1],
    ["-12.6 (in millions)", "-12.6 million", 1],
    ["-12.6\\text{ million}", "-12.6 million", 1],
    ["-12.6", "-12.6 million", 0],
    ["-12.6 billion", "-12.6 million", 0],
    ["-12.6 thousand", "-12.6 million", 0],
    ["-12.6 %", "-12.6 million", 0],
    ["2.5 million", "2500000", 1],
    ["5 hundred thousand", "500000", 1],
    ["5k", "5000", 1],
    ["18 m", "18", 1],
    ["18 thousand", "18", 0],
  ])("scores %j against the target %j with %j", async (output, target, value) => {
    expect(await judge(number(), [target], output)).toMatchObject({ kind: "scored", value });
  });

  test.each(["I cannot say.", "eighteen", "####", "\\boxed{}", "Answer:", "H2O"])(
    "finds no number in %j",
    async (output) => {
      expect(await judge(number(), ["18"], output)).toEqual({ kind: "missed", cause: "unparsed" });
    },
  );

  test.each([
    ["so that is 9 * 2 = 18", undefined],
    ["#### 18", 1],
    ["The answer is 18 and", 1],
    ["A: 18\nBut then", 1],
    ["\\boxed{18} and", 1],
    ["\\boxed{18", undefined],
  ])("takes a marked answer only from %j when it was cut short", async (output, value) => {
    const score = await judge(number(), ["18"], output, "length");
    expect(score.kind === "scored" ? score.value : undefined).toBe(value);
  });

  test.each([
    ["-22.225", "-22.22 %", 1],
    ["-22.2251", "-22.22 %", 0],
    ["-0.222222", "-22.22 %", 1],
    ["-0.22", "-22.22 %", 0],
    ["-12.604 million", "-12.6 million", 1],
    ["-12,604.9 thousand", "-12.6 million", 1],
    ["-12,606 thousand", "-12.6 million", 0],
    ["0.134", "0.13", 1],
    ["0.1351", "0.13", 0],
  ])("with a tolerance of 0.005 scores %j against %j with %j", async (output, target, value) => {
    expect(await judge(number({ absolute: 0.005 }), [target], output)).toMatchObject({ value });
  });

  test.each([
    ["It is -$1,234.50 in total", "-$1,234.50"],
    ["#### -12.6 million dollars", "-12.6 million"],
    ["so (12.5%) = (12.5%)", "(12.5%)"],
  ])("says what it read as the answer in %j", async (output, answer) => {
    expect(await judge(number(), ["1"], output)).toMatchObject({ answer });
  });

  test.each(["Paris", "3 or 4", "", "\\sqrt{51}", "5\\pi", "90^\\circ", "√2"])(
    "cannot judge by the target %j",
    async (target) => {
      expect(await judge(number(), [target], "18")).toEqual({
        kind: "unscored",
        reason: `the target ${JSON.stringify(target)} is no number`,
      });
    },
  );

  test("reads a number whole wherever it stands in a long text", async () => {
    for (const distance of [4088, 4090, 4092, 4094, 4096, 65_530, 65_534]) {
      const output = `It is 123456${" x".repeat(distance / 2)}`;
      expect(await judge(number(), ["123456"], output)).toMatchObject({ value: 1 });
    }
  });

  test("takes the last mark of a model that repeats itself", async () => {
    const output = `${"#### 1\n".repeat(950)}#### 18\n`;
    expect(await judge(number(), ["18"], output)).toMatchObject({ value: 1, answer: "18" });
  });

  test("names its tolerance in its id", () => {
    expect(number({ absolute: 0.005 }).id).toBe("number(absolute=0.005)");
    expect(number.fromOptions({ absolute: 0 }).id).toBe("number");
  });

  test.each([[{ absolute: -1 }], [{ absolute: "0.1" }], [{ relative: 0.1 }]])(
    "refuses the option %j",
    (options) => {
      expect(() => number.fromOptions(options)).toThrow('scorer "number"');
    },
  );

  test("reads every finite number as JavaScript writes it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
        async (value) => {
          expect(await judge(number(), [String(value)], `The answer is ${value}.`)).toMatchObject({
            value: 1,
          });
        },
      ),
    );
  });

  test("reads integers with or without thousands separators as one number", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (value) => {
        const written = `#### ${value.toLocaleString("en-US")}`;
        expect(await judge(number(), [String(value)], written)).toMatchObject({ value: 1 });
      }),
    );
  });

  test.skipIf(isSharedAbsent)(
    "agrees label for label with recorded GSM8K solutions (needs ../shared)",
    async () => {
      const targets = new Map(
        jsonLines(testSplit).map((row) => [
          String(row["question"]),
          String(row["answer"]).split("#### ")[1] ?? "",
        ]),
      );
      const disagreements: string[] = [];
      const right: Record<string, number> = {};
      for (const row of jsonLines(recorded)) {
        const question = String(row["question"]);
        for (const [model, cell] of Object.entries(row)) {
          if (typeof cell !== "object" || cell === null) continue;
          const { is_correct: label, solution } = cell as { is_correct: boolean; solution: string };
          const score = await judge(number(), [targets.get(question) ?? "missing"], solution);
          const isRight = score.kind === "scored" && score.value === 1;
          if (isRight) right[model] = (right[model] ?? 0) + 1;
          if (isRight !== label) disagreements.push(`${model}: ${question}`);
        }
      }
      expect(disagreements).toEqual([]);
      expect(right).toEqual({
        "6b_finetuning": 286,
        "6b_verification": 515,
        "175b_finetuning": 458,
        "175b_verification": 742,
      });
    },
  );
});

function jsonLines(path: string): readonly Record<string, unknown>[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
