import { blank, rows } from "../text.ts";
import { repairTemplates } from "./page.ts";

/** As certificates, textbooks and interviews ask. */
export const paperQuestions = repairTemplates({
  "two-lines": (page) =>
    rows(
      page.code,
      `${page.argument} ↦ ${page.got}, but ${page.expected} is right, for the rule is: ${page.steps((step) => step).join(", ")}. Repair.`,
    ),
  "three-exhibits": (page) =>
    rows(
      `Certificate in applied scripting. Item ${page.integer({ from: 11, to: 48 })}, free response.`,
      `Stem: Study the exhibits. Provide the text that has to replace exhibit B so that all exhibits are consistent.`,
      blank,
      `Exhibit A (work instruction)`,
      page.steps((step, number) => `A.${number}  ${step}`),
      `Exhibit B (script)`,
      page.code,
      `Exhibit C (trial record)`,
      `argument: ${page.argument}`,
      `returned by exhibit B: ${page.got}`,
      `to be returned under exhibit A: ${page.expected}`,
    ),
  "apprentice-translator": (page) =>
    rows(
      `An apprentice was given an instruction in plain English and asked to translate it, sentence by sentence, into Python.`,
      blank,
      `"You receive a list. ${page.steps((step) => `On what you now have, do this: ${step}.`).join(" ")} Give back what you now have."`,
      blank,
      page.code,
      blank,
      `The translation is grammatical and yet not faithful. A speaker of both languages noticed that ${page.argument} ends as ${page.got} in Python and as ${page.expected} in English. Translate faithfully.`,
    ),
  "duty-table": (page) =>
    rows(
      `| turn | duty of ${page.name} |`,
      `|-----:|:-----|`,
      page.steps((step, number) => `| ${number} | ${step} |`),
      blank,
      `| argument | value owed | value delivered |`,
      `|---|---|---|`,
      `| ${page.argument} | ${page.expected} | ${page.got} |`,
      blank,
      `Source from which the last column was obtained:`,
      page.code,
      blank,
      `Alter the source; both tables are correct as they stand, save for the column just mentioned.`,
    ),
  "automatic-grader": (page) =>
    rows(
      `The automatic grader of this course has returned your work with the remarks below. Improve the work and upload it once more.`,
      `  * compiles: yes`,
      `  * signature: as prescribed`,
      `  * public check: ${page.call} evaluates to ${page.got}; the reference solution has ${page.expected}`,
      `  * secret checks: not shown`,
      `Your work was:`,
      page.code,
      `The prescription was, in the order of execution: ${page.steps((step, number) => `<${number}> ${step}`).join(" ")}`,
    ),
  "whiteboard-interview": (page) =>
    rows(
      `Imagine that you are in an interview for a post as a developer. On the whiteboard somebody has left`,
      blank,
      page.code,
      blank,
      `"That was the applicant before you," says the interviewer. "Our wish had been: ${page.steps((step) => step).join(", and then ")}. We then put in ${page.argument}. We were looking for ${page.expected} and were shown ${page.got}. How would you have written it?"`,
    ),
  "two-descriptions": (page) =>
    rows(
      `English and Python describe one routine here, and they contradict each other. Trust the English.`,
      `ENGLISH`,
      page.steps((step) => `– ${step};`),
      `– finally give the list back.`,
      `PYTHON`,
      page.code,
      `WITNESS`,
      `Take ${page.argument}. Whoever follows the Python ends at ${page.got}, whoever follows the English at ${page.expected}.`,
      `Write the Python that would contradict nothing.`,
    ),
  disproof: (page) =>
    rows(
      `Proposition. For every list L of integers, the value of ${page.name}(L), as defined by`,
      page.code,
      `is what remains of L after one has carried out`,
      page.steps((step, number) => `   (${"i ii iii iv v vi".split(" ")[number - 1]}) ${step}`),
      `in this order.`,
      `Disproof. Put L = ${page.argument}. Carrying out all of it leaves ${page.expected}, but the value is ${page.got}. ∎`,
      `Exercise. Amend the definition, not the list of things to be carried out, so that the proposition holds.`,
    ),
  "errata-slip": (page) =>
    rows(
      `Errata to the second printing`,
      `Page ${page.integer({ from: 40, to: 380 })}, listing. In place of`,
      page.code,
      `read: ____________`,
      blank,
      `(A reader wrote in: the text next to the listing says of the routine: "${page.steps((step) => step).join("; next ")}". By that text ${page.argument} leads to ${page.expected}. As printed it leads to ${page.got}. You are the author; fill in what the slip leaves open.)`,
    ),
  "flash-card": (page) =>
    rows(
      `FRONT OF CARD`,
      `Which list should ${page.call} be? And why is it ${page.got} with this?`,
      page.code,
      `BACK OF CARD`,
      `It should be ${page.expected}:`,
      page.steps((step, number) => `${">".repeat(number)} ${step}`),
      `Correct code: (torn off, supply it)`,
    ),
});
