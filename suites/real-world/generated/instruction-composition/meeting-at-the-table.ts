import { blank, joinAnd, rows, sentences } from "../text.ts";
import { passive, stepwise, sums, timed, waiting } from "./further-voices.ts";
import { routineTemplates } from "./page.ts";
import { code, formal, list, plain, spoken, terse } from "./voices.ts";

/** Offices, departments and shifts agree on words. */
export const meetingsAtTheTable = routineTemplates({
  "full-minutes": (page) =>
    rows(
      `MINUTES of the monthly meeting of the document centre, ${page.supplier.name}`,
      `Date: ${page.day(0)}   Chair: ${page.seller.full}   Minutes: ${page.colleague.full}`,
      blank,
      `1  Apologies. None.`,
      page.noise(() => `2  Budget. ${page.integer({ from: 1000, to: 9000 })} left for shelves.`),
      `3  Vocabulary. The meeting went through the paper of ${page.buyer.full} and adopted it word for word:`,
      page.routines(passive, ({ number, name, body }) => `   3.${number}  ${name}: ${body}.`),
      `4  Trial. A blank page goes round the table as ${page.askAsThing} case, each action being said aloud. Said aloud were, in sequence:`,
    ),
  "three-line-note": (page) =>
    rows(
      `${page.colleague.first}'s notes: ${page.routines(plain, ({ name, body }) => `${name} – ${body}`).join(" / ")}`,
      page.noise(() => `(${page.integer({ from: 5, to: 50 })} min late)`),
      `my job: ${page.ask}, once, i.e.`,
    ),
  "two-departments": (page) =>
    rows(
      `Joint meeting counter / back office. Either side put its words on the table.`,
      page.routines(spoken, ({ number, name, body, said }) =>
        number % 2 === 1 ? `COUNTER: ${name} is ${body}` : `BACK OFFICE: ${name} is this. ${said(stepwise)}`,
      ),
      page.noise(
        () => `Heating: ${page.integer({ from: 14, to: 18 })} degrees in the back office, complaint noted.`,
      ),
      `Agreed: words of one side may be used by the other, as they already are.`,
      `Check at the end of the meeting, carried out by ${page.buyer.first} on an empty form: ${page.ask}. Both sides wrote down, alike:`,
    ),
  "numbered-resolutions": (page) =>
    rows(
      `RESOLVED`,
      page.routines(formal, ({ number, name, body }) => `R${number}. That "${name}" mean: ${body}.`),
      page.noise(() => `R9. That ${page.integer({ from: 2, to: 6 })} stools be bought.`),
      `NOT RESOLVED for lack of time: what this makes of "${page.ask}" in terms of bare actions. The secretary is to work it out and enter it here:`,
    ),
  "shift-huddle": (page) =>
    rows(
      `HUDDLE 5 min standing`,
      page.routines(waiting, ({ name, body }) => `!! ${name}: ${body}`),
      page.noise(() => `!! trolley ${page.integer({ from: 2, to: 14 })} has a flat wheel`),
      `first paper on the belt today = ${page.ask}. ${page.seller.first} calls the actions, rest do. calling list:`,
    ),
  "whiteboard-of-formulas": (page) =>
    rows(
      `Whiteboard, copied before it was wiped (${page.colleague.first})`,
      page.routines(sums, ({ name, body }) => `        ${name} = ${body}`),
      `written small underneath: braces = the whole of that formula. number with dot = how many times.`,
      page.noise(() => `written large underneath: PIZZA ${page.time()}`),
      `The arrow with "HOW LONG IS THIS REALLY?" points at ${page.ask}. We never got round to writing it out.`,
    ),
  "action-items": (page) =>
    rows(
      `Action items`,
      `[x] ${page.seller.first}: collect what our words mean. Collected:`,
      page.routines(list, ({ name, body }) => `      ∙ ${name}: ${body}`),
      page.noise(() => `[x] ${page.buyer.first}: water the ${page.integer({ from: 2, to: 11 })} plants`),
      `[ ] you: take ${page.ask} apart until there are only actions, and read them out next time`,
    ),
  "long-discussion": (page) =>
    rows(
      `${joinAnd([page.buyer.full, page.seller.full, page.colleague.full])} met to find out why the same order leads to different papers.`,
      blank,
      `${page.buyer.first} thought that the stamps were to blame. ${page.seller.first} disagreed: the words were clear, one had to read them to the end. They were therefore read to the end.`,
      blank,
      sentences(page.routines(timed, ({ name, body }) => `As to ${name}: ${body}.`)),
      blank,
      page.noise(
        () =>
          `${page.colleague.first} pointed out that ${page.integer({ from: 11, to: 70 })} papers a week come back.`,
      ),
      `All three then did ${page.askAsThing} on a sheet of their own, with closed doors, and compared. The three sheets were alike at last. What had each of them done?`,
    ),
  "automation-kickoff": (page) =>
    rows(
      `Kick-off paper automation. Participants: us + ${page.client.name}`,
      `Requirement 1: machine speaks our words. Draft syntax accepted in the meeting:`,
      page.routines(code, ({ name, body }) => `   WORD ${name.padEnd(9)} DOES ${body}`),
      page.noise(() => `Requirement 2: noise below ${page.integer({ from: 40, to: 70 })} dB`),
      `Acceptance test: feed one sheet, say ${page.ask}, compare with this list of actions:`,
    ),
  "chalk-and-arrows": (page) =>
    rows(
      `(from the blackboard in the break room, nobody knows who wrote it but it's right, says ${page.seller.first})`,
      page.routines(terse, ({ name, body }) => `  ${name}. ${body}`),
      `  ─────`,
      `  a > b: first a, later b.   a < b: first b, later a.   [w]: here comes w.   2x, 3x: that often.   what is after the | is for all that is before it`,
      page.noise(() => `  kitty: ${page.integer({ from: 10, to: 80 })} coins`),
      `Question that came up: what does it say for ${page.ask}?`,
    ),
});
