import { blank, capital, rows } from "../text.ts";
import { repairTemplates } from "./page.ts";

/** As a programming course asks. */
export const examQuestions = repairTemplates({
  "find-the-error": (page) =>
    rows(
      `The function ${page.name} is meant to work through a list as follows:`,
      page.steps((step, number) => `${number}. ${step}`),
      `A student has handed in`,
      page.code,
      `and was told that ${page.call} should give ${page.expected}, but gives ${page.got}.`,
      `Correct the function.`,
    ),
  "code-first": (page) =>
    rows(
      page.code,
      blank,
      `Compared with its specification, the code above is faulty. Specification: ${page.steps((step) => step).join("; then ")}.`,
      `Counterexample: argument and outcome are ${page.call} = ${page.got}; correct would be ${page.expected}.`,
    ),
  "docstring-and-test": (page) =>
    rows(
      `"""Takes a list of integers. In turn:`,
      page.steps((step) => `  - ${step}`),
      `"""`,
      page.code,
      blank,
      `>>> ${page.call} == ${page.expected}`,
      `False`,
      `(it returned ${page.got})`,
    ),
  "marks-scheme": (page) =>
    rows(
      `Debugging, ${page.integer({ from: 4, to: 12 })} marks.`,
      `Required behaviour`,
      page.steps((step, number) => `(${"abcdefgh"[number - 1]}) ${step}`),
      `Program under examination`,
      page.code,
      `Observed: ${page.call} yields ${page.got}. Required: ${page.expected}.`,
    ),
  "two-programmers": (page) =>
    rows(
      `${page.buyer.first} described the wish in words: "${page.steps((step) => step).join(", ")}."`,
      `${page.seller.first} wrote`,
      page.code,
      `They tried ${page.call}. ${page.buyer.first} had hoped for ${page.expected}, ${page.seller.first}'s program printed ${page.got}. Write it as it ought to be.`,
    ),
  "trace-table": (page) =>
    rows(
      `| | value |`,
      `|---|---|`,
      `| call | ${page.call} |`,
      `| should return | ${page.expected} |`,
      `| returns | ${page.got} |`,
      blank,
      page.code,
      blank,
      `Make the two last rows of the table agree, and in general: ${page.steps((step) => step).join(" → ")}.`,
    ),
  "assertion-style": (page) =>
    rows(
      `Which change makes the following pass, and every other call do what the comments say?`,
      page.steps((step, number) => `# step ${number}: ${step}`),
      page.code,
      `assert ${page.call} == ${page.expected}  # AssertionError, left side is ${page.got}`,
    ),
  "imperative-list": (page) =>
    rows(
      page.steps((step) => `${capital(step)}!`),
      `These orders, one after the other, are what the next function should carry out.`,
      page.code,
      `It does not: give it what stands in ${page.call}, and you get ${page.got} instead of ${page.expected}.`,
    ),
  "proof-reading": (page) =>
    rows(
      `Read the program as a proof-reader would.`,
      page.code,
      `Promise made by its author: ${page.steps((step, number) => `[${number}] ${step}`).join(" ")}`,
      `Broken promise: with ${page.call} the answer ${page.got} came out; ${page.expected} was promised.`,
      `Restore the promise.`,
    ),
  "from-tests-to-code": (page) =>
    rows(
      `input   ${page.call}`,
      `wanted  ${page.expected}`,
      `found   ${page.got}`,
      `source`,
      page.code,
      `purpose ${page.steps((step) => step).join(" / ")}`,
      `State the repaired source.`,
    ),
});
