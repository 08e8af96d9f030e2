import { blank, rows } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** As a course on plain writing sets it. */
export const examQuestions = rewritingTemplates({
  "text-then-rules": (page) =>
    rows(
      `Text:`,
      page.notice,
      blank,
      `Rewrite the text. Rules:`,
      page.rules((rule, number) => `${number}. ${rule}`),
    ),
  "rules-then-text": (page) =>
    rows(
      `You are to shorten a notice under these conditions: ${page.rules((rule) => rule).join("; ")}.`,
      blank,
      `"${page.notice}"`,
    ),
  checklist: (page) =>
    rows(
      `Your version of the passage below earns a mark only if each box can be ticked.`,
      page.rules((rule) => `[ ] ${rule}`),
      `PASSAGE`,
      page.notice,
    ),
  "exercise-on-wordiness": (page) =>
    rows(
      `Exercise on wordiness (${page.integer({ from: 5, to: 40 })} marks). An office has put up this sheet.`,
      page.notice,
      `Put it in better English. In doing so,`,
      page.rules((rule) => `– ${rule},`),
      `and lose none of what it says.`,
    ),
  "letter-codes": (page) =>
    rows(
      `Source S: <<${page.notice}>>`,
      page.rules((rule, number) => `Condition ${"ABCDEFGHIJ"[number - 1]}: ${rule}`),
      `Produce a text T from S such that all conditions hold.`,
    ),
  "examiner-remark": (page) =>
    rows(
      `Candidates are given a notice and asked to condense it.`,
      page.notice,
      `The examiners will look at nothing but the following: did the candidate ${page.rules((rule) => rule).join(", and ")}?`,
    ),
  "teacher-and-class": (page) =>
    rows(
      `"Far too long," says the teacher about this:`,
      `    ${page.notice}`,
      `On the blackboard the class collects what a good version has to do:`,
      page.rules((rule) => `  * ${rule}`),
      `Hand in yours.`,
    ),
  "two-boxes": (page) =>
    rows(
      `┌ original`,
      page.notice,
      `├ requirements`,
      page.rules((rule) => `│ ${rule}`),
      `└ condensed version: to be supplied`,
    ),
  steps: (page) =>
    rows(
      `Step 1. Read: ${page.notice}`,
      page.rules((rule, number) => `Step ${number + 1}. ${rule[0]?.toUpperCase()}${rule.slice(1)}.`),
      `Last step. Write down the outcome.`,
    ),
  "style-guide": (page) =>
    rows(
      `A style guide demands of every notice: ${page.rules((rule, number) => `(${number}) ${rule}`).join(" ")}`,
      `Bring the following into line with it.`,
      blank,
      page.notice,
    ),
});
