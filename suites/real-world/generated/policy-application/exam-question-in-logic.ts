import { blank, joinAnd, rows, sentences } from "../text.ts";
import { policyTemplates } from "./page.ts";

/** Sets, listings, priorities: the same rules where form is everything. */
export const examQuestionsInLogic = policyTemplates({
  sets: (page) =>
    rows(
      `Let U be the set of all requests (they concern ${page.matter}).`,
      page.rules(
        ({ number, when, word }) =>
          `Let S${number} ⊂ U hold the requests for which ${when}; the label of S${number} is "${word}".`,
      ),
      `U itself has the label "${page.fallback}".`,
      page.precedence({
        first:
          "A request has the label of the set of smallest index among the S that contain it, and the label of U if there is none.",
        last: "A request has the label of the set of largest index among the S that contain it, and the label of U if there is none.",
      }),
      `Let r be a request for which ${joinAnd(page.facts((clause) => clause))}.`,
      `Determine the label of r.`,
    ),
  "function-listing": (page) =>
    rows(
      `Consider the listing (a comment says what a test checks).`,
      blank,
      `function outcome(request)          // ${page.matter}`,
      page.precedence({ first: ``, last: `  let result = "${page.fallback}"` }),
      page.rules(({ conditions, word }) =>
        rows(
          conditions.map(
            (clause, index) => `  ${index === 0 ? "if" : "and if"} test()                // ${clause}`,
          ),
          page.precedence({ first: `    return "${word}"`, last: `    result = "${word}"` }),
        ),
      ),
      page.precedence({ first: `  return "${page.fallback}"`, last: `  return result` }),
      blank,
      `It is called with a request of this description: ${page.facts((clause) => clause).join(", ")}. What is returned?`,
    ),
  "priority-column": (page) =>
    rows(
      `Priorities and triggers`,
      `priority; trigger; action`,
      page.rules(
        ({ number, when, word }) =>
          `${page.precedence({ first: `${number}0`, last: `${9 - number}0` })}; ${when}; ${word}`,
      ),
      `99; always; ${page.fallback}`,
      `A trigger that is true calls its action. Only the call with the smallest priority value is carried out.`,
      `Event log, topic "${page.heading}": ${page.facts((clause) => clause).join(", ")}.`,
      `Action carried out: ?`,
    ),
  "from-the-bottom": (page) =>
    rows(
      `The following notice hangs upside down, so that its lines have come to stand in reverse; whoever wrote it began with the line that is now at the bottom.`,
      blank,
      page.rules(({ when, word }) => `${word.toUpperCase()}, whenever ${when}`).toReversed(),
      blank,
      page.precedence({
        first: `Its author meant what was written earlier to go before what was written later,`,
        last: `Its author meant what was written later to go before what was written earlier,`,
      }),
      `and wherever no line was of help, to ${page.fallback}.`,
      sentences(`The notice is about ${page.matter}. Use it.`, page.facts()),
    ),
  "all-of-these": (page) =>
    rows(
      `TASK. Tick every statement that is true of the request, then find the outcome.`,
      page.rules(({ number, conditions, word }) =>
        rows(
          `Block ${number}`,
          conditions.map((clause) => `   ( ) ${clause}`),
          `   a full block means: ${word}`,
        ),
      ),
      `No full block at all means: ${page.fallback}`,
      page.precedence({
        first: `More than one full block: the uppermost is taken.`,
        last: `More than one full block: the one farthest down is taken.`,
      }),
      `REQUEST (${page.matter})`,
      sentences(page.facts()),
    ),
  terse: (page) =>
    rows(
      `${page.rules(({ when, word }) => `Suppose ${when}: ${word}.`).join(" ")} Suppose nothing: ${page.fallback}. ${page.precedence(
        {
          first: "The first true supposition settles it.",
          last: "The last true supposition settles it.",
        },
      )}`,
      `In fact, ${page.facts((clause) => clause).join(", and ")}.`,
      `One word.`,
    ),
  "missing-word": (page) =>
    sentences(
      `Supply the missing word.`,
      `"Dear applicant, you wrote to us about ${page.matter}.`,
      `In your case ${joinAnd(page.facts((clause) => clause))}.`,
      `Our principles are public.`,
      page.rules(({ when, word }) => `We ${word} if ${when}.`),
      `We ${page.fallback} if none of these ifs is met.`,
      page.precedence({
        first: "And if several are met, we keep to the one we have stated before the others.",
        last: "And if several are met, we keep to the one we have stated after the others.",
      }),
      `Therefore we ________."`,
    ),
});
