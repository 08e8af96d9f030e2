import { capital, joinAnd, rows, sentences } from "../text.ts";
import { policyTemplates } from "./page.ts";

/** As a test of reasoning asks. */
export const examQuestions = policyTemplates({
  "office-decides": (page) =>
    sentences(
      `An office decides on ${page.matter} by these rules.`,
      page.rules(({ number, when, word }) => `Rule ${number}: if ${when}, the decision is "${word}".`),
      `If no rule fits, it is "${page.fallback}".`,
      page.precedence({
        first: "If more than one fits, the rule with the lowest number decides.",
        last: "If more than one fits, the rule with the highest number decides.",
      }),
      `In the matter before the office, the following is known.`,
      page.facts(),
      `What is the decision?`,
    ),
  premises: (page) =>
    rows(
      `Premises (topic: ${page.matter}):`,
      page.rules(({ number, when, word }) => `P${number}. Whenever ${when}, conclude "${word}".`),
      `P0. In the absence of any other conclusion, conclude "${page.fallback}".`,
      page.precedence({
        first: "An earlier premise defeats a later one; P0 is the weakest.",
        last: "A later premise defeats an earlier one; P0 is the weakest.",
      }),
      `Facts:`,
      page.facts((clause) => `- ${clause}`),
      `Conclusion: ?`,
    ),
  "clerk-trainee": (page) =>
    sentences(
      `A trainee is given a sheet headed "${page.heading}". On it she reads:`,
      page.rules(({ when, word }) => `"${capital(word)}, where ${when}."`),
      `Below stands: "In every other case ${page.fallback}."`,
      page.precedence({
        first: `Her tutor adds that she must stop at the first line that fits.`,
        last: `Her tutor adds that she must read to the end, and that the last line that fits replaces those above.`,
      }),
      `The application on her desk tells her that ${joinAnd(page.facts((clause) => clause))}.`,
      `Which word does she write on it?`,
    ),
  flow: (page) =>
    rows(
      `Follow the procedure for ${page.matter}.`,
      `Start with the result "${page.fallback}".`,
      page.rules(
        ({ number, when, word }) =>
          `Line ${number}: is it so that ${when}? Then the result would be "${word}".`,
      ),
      page.precedence({
        first: "The first line answered with yes fixes the result.",
        last: "Each line answered with yes overwrites the result of the lines before it.",
      }),
      `Input: ${joinAnd(page.facts((clause) => clause))}.`,
      `Which result does the procedure give?`,
    ),
  statute: (page) =>
    rows(
      `Read the by-law on ${page.matter} and apply it.`,
      `§ 1 The ordinary decision is to ${page.fallback}.`,
      page.rules(
        ({ number, when, word }) =>
          `§ ${number + 1} By way of exception, the decision is to ${word} provided that ${when}.`,
      ),
      page.precedence({
        first: "Final clause: among exceptions that apply together, the one printed first prevails.",
        last: "Final clause: among exceptions that apply together, the one printed last prevails.",
      }),
      `Established by the hearing: ${joinAnd(page.facts((clause) => clause))}.`,
    ),
  "table-of-rules": (page) =>
    rows(
      `The table governs ${page.matter}.`,
      `| row | all of this must be true | outcome |`,
      `|---|---|---|`,
      page.rules(({ number, when, word }) => `| ${number} | ${when} | ${word} |`),
      `| otherwise | | ${page.fallback} |`,
      page.precedence({
        first: "Where several rows are true, take the topmost.",
        last: `Where several rows are true, take the one farthest down, the row "otherwise" left aside.`,
      }),
      `Given that ${joinAnd(page.facts((clause) => clause))}, state the outcome.`,
    ),
  "question-first": (page) =>
    sentences(
      `Which of four words answers a request for ${page.matter} if ${joinAnd(page.facts((clause) => clause))}?`,
      page.precedence({
        first: "Go through the statements in turn and stop once one of them is satisfied.",
        last: "Go through all statements; a satisfied statement cancels whatever was said before.",
      }),
      page.rules(({ when, word }) => `It is "${word}" as soon as ${when}.`),
      `It is "${page.fallback}" when none of the statements is satisfied.`,
    ),
  robot: (page) =>
    rows(
      `A robot handles ${page.matter}. Its program reads:`,
      page.rules(({ when, word }) =>
        page.precedence({
          first: `  WHEN ${when}: ANSWER ${word} AND HALT`,
          last: `  WHEN ${when}: SET ANSWER TO ${word}`,
        }),
      ),
      page.precedence({
        first: `  OTHERWISE: ANSWER ${page.fallback}`,
        last: `(ANSWER IS ${page.fallback} BEFORE THE FIRST LINE, and every line is carried out in turn.)`,
      }),
      `Its sensors report:`,
      page.facts((clause) => `  ${clause}`),
      `What does the robot answer?`,
    ),
  "committee-paper": (page) =>
    sentences(
      `Suppose that a committee has agreed on principles for ${page.matter}.`,
      `Its general principle is to ${page.fallback}.`,
      page.rules(
        ({ number, when, word }) =>
          `Principle ${["A", "B", "C", "D", "E"][number - 1]} departs from it: to ${word} when ${when}.`,
      ),
      page.precedence({
        first: "Should departures conflict, the one nearer to the beginning of the alphabet is followed.",
        last: "Should departures conflict, the one nearer to the end of the alphabet is followed.",
      }),
      `Suppose further that ${joinAnd(page.facts((clause) => clause))}. How must the committee decide?`,
    ),
  "two-columns": (page) =>
    rows(
      `Exercise on exceptions. Left: what must be the case. Right: what then follows.`,
      page.rules(({ when, word }) => `${when}  =>  ${word}`),
      `none of the above  =>  ${page.fallback}`,
      page.precedence({
        first: "Ties are broken upwards: the upper line wins.",
        last: "Ties are broken downwards: the lower line wins.",
      }),
      sentences(`A person asks for ${page.matter}.`, page.facts()),
      `Name what follows.`,
    ),
});
