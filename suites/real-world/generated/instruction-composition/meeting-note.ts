import { blank, rows, sentences } from "../text.ts";
import { routineTemplates } from "./page.ts";
import { code, formal, list, plain, spoken, terse } from "./voices.ts";

/** Notes taken while people agreed on how things are done. */
export const meetingNotes = routineTemplates({
  "agreed-points": (page) =>
    rows(
      `Meeting of the registry, ${page.day(0)}. Agreed:`,
      page.routines(plain, ({ number, name, body }) => `${number}) ${name} is ${body}`),
      page.noise(() => `Present: ${page.integer({ from: 4, to: 15 })}`),
      `To do for you: carry out ${page.ask} on the sample sheet and report the actions.`,
    ),
  "flip-chart": (page) =>
    rows(
      `[photo of the flip chart, typed off]`,
      page.routines(terse, ({ name, body }) => `${name.toUpperCase()} (${name}) ... ${body}`),
      `legend: ">" and then / "<" but first / square brackets = another line of the chart / bar = do that to the lot`,
      page.noise(() => `bottom right: wifi code ${page.integer({ from: 10_000, to: 99_999 })}`),
      `circled in red: ${page.ask}`,
    ),
  "who-proposed": (page) =>
    sentences(
      `Notes by ${page.colleague.first}.`,
      page.routines(
        spoken,
        ({ number, name, body }) =>
          `${[page.buyer.first, page.seller.first][number % 2]} explained ${name}: ${body}.`,
      ),
      page.noise(() => `There were ${page.integer({ from: 2, to: 8 })} abstentions.`),
      `At the end everybody was sent off to practise ${page.ask}. What were they to do?`,
    ),
  "quality-circle": (page) =>
    rows(
      `QUALITY CIRCLE ${page.integer({ from: 2, to: 40 })}`,
      `Result: work instructions`,
      page.routines(formal, ({ number, name, body }) => `WI-${number} "${name}": ${body}.`),
      page.noise(() => `Moderator: ${page.seller.full}`),
      `Open point: trace of WI "${page.ask}" for one form (single actions, left to right)`,
    ),
  "retro-board": (page) =>
    rows(
      `Keep / stop / start, new column: "what our words mean"`,
      page.routines(list, ({ name, body }) => `🟨 ${name}: ${body}`),
      page.noise(() => `🟦 biscuits: ${page.integer({ from: 3, to: 30 })} packs`),
      `🟥 nobody knew what "${page.ask}" boils down to. → spell it out`,
    ),
  "works-council": (page) =>
    rows(
      `Works council and management of ${page.supplier.name} note in common:`,
      page.routines(formal, ({ number, name, body }) => `(${"abcdefgh"[number - 1]}) ${name}: ${body};`),
      page.noise(() => `(z) the notice period is ${page.integer({ from: 2, to: 9 })} weeks.`),
      `The time study covers one run of ${page.ask}. Its protocol lists, action by action:`,
    ),
  "trainer-notes": (page) =>
    rows(
      `Training afternoon. I said, they wrote down:`,
      page.routines(spoken, ({ name, body }) => `   so ${name} means ${body}`),
      page.noise(() => `   (break at ${page.time()})`),
      `Test question at the end: "act out ${page.ask}". Sample solution for my file:`,
    ),
  "scribbled-margin": (page) =>
    rows(
      `mtg w/ ${page.client.name}`,
      page.routines(list, ({ name, body }) => `> they use "${name}" for ${body}`),
      page.noise(() => `> parking costs ${page.integer({ from: 4, to: 19 })} a day`),
      `margin: their parcel is down as ${page.ask}!! what happens to it?`,
    ),
  "robot-workshop": (page) =>
    rows(
      `Workshop on automation, notes on the screen at the end:`,
      page.routines(code, ({ name, body }) => `${name} := ${body}`),
      page.noise(() => `(licence for ${page.integer({ from: 5, to: 60 })} seats)`),
      blank,
      `${page.buyer.first} pressed the button for ${page.ask}. Log of the dry run:`,
    ),
  "decision-record": (page) =>
    rows(
      `Decision ${page.reference("D")}`,
      `Context: every site had other habits.`,
      `Decision: one vocabulary.`,
      page.routines(plain, ({ name, body }) => `  - ${name} — ${body}`),
      page.noise(() => `Reviewed every ${page.integer({ from: 3, to: 24 })} months.`),
      `Consequence, shown on an example: ${page.ask} comes down to`,
    ),
});
