import { blank, rows, sentences } from "../text.ts";
import { routineTemplates } from "./page.ts";
import { code, formal, list, plain, spoken, terse } from "./voices.ts";

/** Work orders and the glossary that they lean on. */
export const tickets = routineTemplates({
  "work-order": (page) =>
    rows(
      `WORK ORDER ${page.reference("WO")}`,
      `Treatment: ${page.ask}`,
      page.noise(() => `Due: ${page.day(4)}`),
      `Glossary printed on the back:`,
      page.routines(plain, ({ name, body }) => `  ${name}  ${body}`),
      `Completed actions, in order: ______`,
    ),
  "macro-config": (page) =>
    rows(
      `Request: export of macro configuration`,
      page.routines(code, ({ name, body }) => `macro "${name}" { ${body} }`),
      page.noise(() => `version = ${page.integer({ from: 12, to: 60 })}`),
      `Comment by ${page.buyer.full}: before I enable it, what will macro "${page.ask}" do, flattened?`,
    ),
  "bug-report": (page) =>
    rows(
      `Bug: trainee did the wrong things`,
      `Steps to reproduce: hand over a form, say "${page.ask}"`,
      `Expected: as in the sheet of rules:`,
      page.routines(list, ({ name, body }) => `   (${name}) ${body}`),
      page.noise(() => `Seen ${page.integer({ from: 2, to: 9 })} times`),
      `Actual: something else. Please write the expected actions into this ticket.`,
    ),
  "service-catalogue": (page) =>
    rows(
      `Service catalogue of the mail room`,
      page.routines(formal, ({ number, name, body }) => `Service ${number}, ${name}: ${body}.`),
      page.noise(() => `Cost centre ${page.integer({ from: 1000, to: 9999 })}`),
      blank,
      `Ordered by ${page.client.name}: 1 × ${page.ask}. Work log:`,
    ),
  "yaml-pipeline": (page) =>
    rows(
      `pipelines:`,
      page.routines(terse, ({ name, body }) => `  ${name}: "${body}"`),
      `# "a > b": b comes later; "a < b": b comes sooner; "[p]": pipeline p; text after the bar acts on the finished row of actions`,
      page.noise(() => `retries: ${page.integer({ from: 2, to: 7 })}`),
      `run: ${page.ask}`,
      `trace: ?`,
    ),
  "question-to-knowledge-base": (page) =>
    rows(
      `Q: What does "${page.ask}" mean, in actions? (asked by ${page.buyer.first}, ${page.integer({ from: 3, to: 90 })} views)`,
      `Linked articles:`,
      page.routines(plain, ({ number, name, body }) => `  KB${number} ${name}: ${body}.`),
      page.noise(() => `  KB ${page.integer({ from: 100, to: 999 })} cafeteria`),
      `A:`,
    ),
  "shift-handover": (page) =>
    rows(
      `Open since ${page.time()}: one envelope for ${page.ask}.`,
      sentences(
        `For the next shift, the words again.`,
        page.routines(spoken, ({ name, body }) => `${name}: ${body}.`),
        page.noise(() => `The lift takes ${page.integer({ from: 4, to: 12 })} people.`),
      ),
      `Close the ticket with the list of what you did to the envelope.`,
    ),
  "change-request": (page) =>
    rows(
      `CHANGE REQUEST: replace code words by actions`,
      `Requested by: ${page.seller.full}`,
      `Words in force:`,
      page.routines(list, ({ number, name, body }) => `  ${"ABCDEFGH"[number - 1]} ${name} ~ ${body}`),
      page.noise(() => `Risk: ${page.integer({ from: 1, to: 5 })}/5`),
      `Replace first: ${page.ask}`,
    ),
  "escalated-by-customer": (page) =>
    rows(
      `Customer ${page.buyer.full} insists on knowing what we did with the original, which was booked as "${page.ask}".`,
      page.routines(formal, ({ name, body }) => `[manual] ${name}. ${body}.`),
      page.noise(() => `Booked on ${page.day(-6)}`),
      `Second line, answer in single actions so that the customer can follow.`,
    ),
  "inspection-card": (page) =>
    rows(
      `☐ inspection card ${page.integer({ from: 100, to: 900 })}`,
      page.routines(spoken, ({ number, name, body }) => `☐ ${number} | ${name} | ${body}`),
      page.noise(() => `☐ inspector ${page.colleague.last}`),
      `☑ today: ${page.ask}, performed on blank paper. Record:`,
    ),
});
