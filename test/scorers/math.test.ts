import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSameAnswer } from "#harness/scorers/latex/same-answer.ts";
import { math } from "#harness/scorers/math.ts";
import { judge, testScorer } from "../conformance/scorer.ts";

testScorer({
  kind: "math",
  scorer: math(),
  targets: [["\\frac{14}{3}"], ["(3,4]", "x \\in (3,4]"], ["\\text{Evelyn}"], ["52_8"], ["-3"]],
  asOutput: (target) => `Step by step.\nSo \\boxed{${target}}.`,
});

describe("math", () => {
  test.each([
    ["\\frac{1}{2}", "0.5"],
    ["\\frac{1}{2}", "\\dfrac12"],
    ["\\frac43", "4/3"],
    ["1\\frac{4}{5}", "\\frac{9}{5}"],
    ["137 \\frac{1}{2}", "137.5"],
    ["3\\sqrt{13}", "\\sqrt{117}"],
    ["11\\sqrt2", "11√2"],
    ["\\sqrt[3]{8}", "2"],
    ["(a+5)(b+2)", "ab + 2a + 5b + 10"],
    ["\\cot x", "\\frac{\\cos x}{\\sin x}"],
    ["\\sin^2 x", "1 - \\cos^{2} x"],
    ["4!", "24"],
    ["(n+1)!", "(n+1) n!"],
    ["|-3|", "3"],
    ["|x-1|", "|1-x|"],
    ["\\tan(x)^2", "\\tan^2 x"],
    ["\\sqrt{x-4}", "\\sqrt{-4+x}"],
    ["3,5", "x = 3 \\text{ or } 5"],
    ["3,5", "3 and 5"],
    ["7.5", "7 1/2"],
    ["7 \\frac{1}{2}", "7 1/2"],
    ["|x|^2", "x^2"],
    ["6 - 5i", "-5i+6"],
    ["90^\\circ", "90"],
    ["\\$18.90", "18.9"],
    ["864 \\mbox{ inches}^2", "864"],
    ["\\frac{270}7\\text{ degrees}", "\\frac{270}{7}"],
    ["11,\\! 111,\\! 111,\\! 100", "11111111100"],
    ["10{,}080", "10,080"],
    ["x=5", "5"],
    ["x \\in [-2,7]", "[-2, 7]"],
    ["y = 2x + 3", "2x - y + 3 = 0"],
    ["5x - 7y + 4 = 0", "-10x + 14y = 8"],
    ["1 \\pm \\sqrt{19}", "1-\\sqrt{19}, 1+\\sqrt{19}"],
    ["\\{1\\pm\\sqrt{5},-2\\}", "-2, 1+\\sqrt5, 1-\\sqrt5"],
    ["-2,1", "1, -2"],
    ["(0,9) \\cup (9,36)", "(9,36) ∪ (0,9)"],
    ["(-\\infty, 2)", "(-∞,2)"],
    ["\\left( 3, \\frac{\\pi}{2} \\right)", "(3, π/2)"],
    ["\\begin{pmatrix} 1/5 \\\\ -18/5 \\end{pmatrix}", "\\begin{pmatrix}0.2\\\\-3.6\\end{pmatrix}"],
    ["52_8", "52_{8}"],
    ["\\text{(C)}", "C"],
    ["\\text{Evelyn}", "evelyn"],
  ])("takes %j and %j for one", (left, right) => {
    expect(isSameAnswer(left, right)).toBe(true);
    expect(isSameAnswer(right, left)).toBe(true);
  });

  test.each([
    ["\\frac{1}{3}", "0.333"],
    ["(3,4]", "[3,4]"],
    ["(3,4)", "(4,3)"],
    ["(2,12) \\cup (12,102)", "(2,12)"],
    ["1 \\pm \\sqrt{19}", "1 + \\sqrt{19}"],
    ["1,1,2", "1,2,2"],
    ["52_8", "52"],
    ["3R^2", "3r^2"],
    ["y = 2x + 3", "y = 2x - 3"],
    ["y = 2x + 3", "y = 2z + 3"],
    ["\\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}", "\\begin{pmatrix} 1 & 2 \\end{pmatrix}"],
    ["\\text{east}", "\\text{west}"],
    ["\\infty", "-\\infty"],
    ["x^5", "x^6"],
    ["\\sqrt{x-4}", "\\sqrt{x-5}"],
    ["\\ln(x-9)", "\\ln(x-8)"],
    ["n!", "(n+1)!"],
    ["\\sqrt{-2}", "\\sqrt{-3}"],
    ["x=\\sqrt{-1}", "x=\\sqrt{-2}"],
    ["|x|", "x"],
    ["5 \\text{ or } 6", "30"],
    ["5\\text{ feet } 3\\text{ inches}", "15"],
    ["10 20", "200"],
    ["12345678901", "12345678902"],
    ["10^{10}+1", "10^{10}"],
    ["\\text{east}", "\\text{seat}"],
    ["2", "2("],
    [".0000672", ".0000673"],
  ])("tells %j from %j", (left, right) => {
    expect(isSameAnswer(left, right)).toBe(false);
    expect(isSameAnswer(right, left)).toBe(false);
  });

  test.each([
    ["First \\boxed{2}, no: \\boxed{\\frac{14}{3}}.", "14/3"],
    ["The answer is $\\frac{14}{3}$.", "14/3"],
    ["**Answer:** \\(\\frac{14}{3}\\)", "14/3"],
    ["14/3", "\\frac{14}{3}"],
  ])("reads the answer of %j", async (output, target) => {
    expect(await judge(math(), [target], output)).toMatchObject({ kind: "scored", value: 1 });
  });

  test.each(["Step.\nAnother step.", "", "\\boxed{}"])("finds no answer in %j", async (output) => {
    expect(await judge(math(), ["1"], output)).toEqual({ kind: "missed", cause: "unparsed" });
  });

  test("is the same for a formula and itself, and never throws", () => {
    const text = fc.array(
      fc.constantFrom(
        ..."0123xyi+-*/^_(){}[]|,=! \\$".split(""),
        "\\frac",
        "\\sqrt",
        "\\pm",
        "\\cup",
        "\\begin{pmatrix}",
      ),
    );
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(isSameAnswer(left.join(""), left.join(""))).toBe(true);
        expect(isSameAnswer(left.join(""), right.join(""))).toBe(isSameAnswer(right.join(""), left.join("")));
      }),
    );
  });

  test("reads numbers as numbers, whatever the writing", () => {
    const whole = fc.integer({ min: -999, max: 999 });
    const under = fc.integer({ min: 1, max: 64 });
    fc.assert(
      fc.property(whole, under, whole, under, (a, b, c, d) => {
        const isEqual = a * d === c * b;
        expect(isSameAnswer(`\\frac{${a}}{${b}}`, `${c}/${d}`)).toBe(isEqual);
      }),
    );
  });
});
