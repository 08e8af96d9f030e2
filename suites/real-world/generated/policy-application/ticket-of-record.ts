import { blank, joinAnd, rows, sentences } from "../text.ts";
import { policyTemplates } from "./page.ts";

const steps = ["first", "second", "third", "fourth", "fifth"];

/** Forms, registers and reviews, as offices keep them for later. */
export const ticketsOfRecord = policyTemplates({
  "paper-form": (page) =>
    rows(
      `FORM ${page.integer({ from: 11, to: 99 })}/B   (typed from paper by the scanning centre)`,
      `Part 1, applicant. I am asking for: ${page.matter}`,
      `Part 2, particulars`,
      page.facts((clause) => `   [X] ${clause}`),
      page.noise(() => `   Date ${page.day(0)}   Signature ${page.buyer.last}`),
      `Part 3, for official use. Tick ONE.`,
      page.rules(({ when, word }) => `   [ ] ${word}   (only if ${when})`),
      `   [ ] ${page.fallback}   (only if no box above may be ticked)`,
      page.precedence({
        first: `   Where more than one box may be ticked, tick the uppermost.`,
        last: `   Where more than one of the boxes above the last may be ticked, tick the lowest of those.`,
      }),
      `The official forgot Part 3. Which word belongs to the box?`,
    ),
  "knowledge-article": (page) =>
    rows(
      `KB article ${page.reference("KB")} "${page.heading}: what do I answer?"`,
      page.noise(
        () =>
          `Viewed ${page.integer({ from: 120, to: 4200 })} times, ${page.integer({ from: 2, to: 19 })} found it helpful`,
      ),
      `Summary. ${page.precedence({
        first: "Exceptions are listed from strong to weak.",
        last: "Exceptions are listed from weak to strong.",
      })} The standard answer, for when no exception holds, is ${page.fallback}.`,
      page.rules(({ number, when, word }) => `Exception ${number}. Answer ${word} where ${when}.`),
      blank,
      `Comment by ${page.buyer.first}: "Did not help. My case: ${joinAnd(page.facts((clause) => clause))}. So what do I answer??"`,
      `Comment by the author: (please reply)`,
    ),
  "quality-review": (page) =>
    rows(
      `Monthly quality review, item ${page.integer({ from: 2, to: 40 })}`,
      `Agent reviewed: ${page.seller.full}`,
      `What the agent knew: ${page.facts((clause) => clause).join(" // ")}`,
      `What the agent was asked for: ${page.matter}`,
      page.noise(() => `Handling time: ${page.integer({ from: 3, to: 58 })} min`),
      `What the agent should have worked through:`,
      page.rules(
        ({ number, conditions, word }) =>
          `   ${steps[number - 1]} check, "${conditions.join('", "')}": if all yes, ${word}`,
      ),
      `   not a single check with all yes: ${page.fallback}`,
      page.precedence({
        first: `   once a check has led to a word, the agent must not carry on`,
        last: `   the agent must carry on to the end, and the word of a later check replaces that of an earlier one`,
      }),
      `What the agent decided: (masked)`,
      `Reviewer, what is the correct decision?`,
    ),
  "sla-alarm": (page) =>
    rows(
      `!!! SLA breach in ${page.integer({ from: 2, to: 29 })} min !!! ${page.heading} / ${page.client.name}`,
      `One-liner needed. Facts: ${page.facts((clause) => clause).join("; ")}.`,
      `Runbook: ${page.rules(({ when, word }) => `(${when}) -> ${word}`).join("; ")}; (none of them) -> ${page.fallback}. Multiple: ${page.precedence(
        {
          first: "leftmost wins.",
          last: "rightmost wins, (none of them) is never one of multiple.",
        },
      )}`,
    ),
  "register-entry": (page) =>
    rows(
      `Register of decisions, volume ${page.integer({ from: 4, to: 33 })}`,
      page.noise(() => `Folio ${page.integer({ from: 100, to: 480 })}, entered ${page.day(1)}`),
      `Petitioner: ${page.buyer.full}. Petition: ${page.matter}.`,
      sentences(`Findings.`, page.facts()),
      sentences(
        `Authorities.`,
        page.rules(
          ({ number, when, word }) => `Standing order no. ${number} bids the office ${word} where ${when}.`,
        ),
        `Absent any standing order in point, practice bids it ${page.fallback}.`,
        page.precedence({
          first: "Of standing orders in point, that of the lowest number excludes the others.",
          last: "Of standing orders in point, that of the highest number excludes the others.",
        }),
      ),
      `Decision: [entry illegible, to be restored from the above]`,
    ),
});
