import { blank, rows } from "../text.ts";
import { passive, stepwise, sums, timed, waiting } from "./further-voices.ts";
import { routineTemplates } from "./page.ts";
import { code, formal, list, plain, spoken, terse } from "./voices.ts";

/** Nothing has to be done yet: somebody must be told what a word comes to. */
export const ticketsToExplain = routineTemplates({
  "training-request": (page) =>
    rows(
      `Category: training › answers to exercises`,
      `Trainer ${page.seller.full} is ill and the answer sheet is locked in her desk. Who can supply it?`,
      `Exercise as handed out:`,
      page.routines(plain, ({ number, name, body }) => `   ${number} · ${name}: ${body}`),
      `   Do ${page.ask} with the practice page.`,
      page.noise(() => `Class starts ${page.time()}`),
      `Answer:`,
    ),
  "documentation-gap": (page) =>
    rows(
      `docs: page "${page.ask}" has no section "What happens in detail"`,
      `Reported by ${page.buyer.first}, confirmed by ${page.colleague.first}`,
      `The definitions are there and are fine:`,
      page.routines(passive, ({ name, body }) => `### ${name}\n${body}.`),
      page.noise(() => `Page views: ${page.integer({ from: 40, to: 600 })}`),
      `Please write the missing section (a bare list of actions, one run).`,
    ),
  "translation-memory": (page) =>
    rows(
      `Localisation ticket ${page.reference("L10N")}`,
      `Translators cannot translate our word "${page.ask}" and ask for it in elementary actions. Context supplied with the string table:`,
      page.routines(formal, ({ number, name, body }) => `  str_${number}  ${name}  =  ${body}`),
      page.noise(() => `  str_99  cancel  =  (button, max. ${page.integer({ from: 8, to: 20 })} letters)`),
      `Comment for translators:`,
    ),
  "unit-test-fails": (page) =>
    rows(
      `FAIL  expand("${page.ask}")`,
      `expected value in the test is a placeholder, somebody must put in the right one`,
      `fixture:`,
      page.routines(code, ({ name, body }) => `    words["${name}"] = ${body}`),
      page.noise(() => `    # seed ${page.integer({ from: 1000, to: 9999 })}`),
      `expected = "..."`,
    ),
  "question-from-a-school": (page) =>
    rows(
      `Incoming through the web form, topic "other"`,
      `Dear archive, our class is doing a project on old offices. In your showcase there is this instruction for a clerk, we have copied it:`,
      page.routines(timed, ({ name, body }) => `* ${name}: ${body}`),
      `and next to it an invoice with the word "${page.ask}" on it. We argue about what the clerk did with the invoice. Can you tell us, in the order he did it?`,
      page.noise(() => `Greetings from ${page.integer({ from: 17, to: 31 })} pupils`),
      `and their teacher ${page.buyer.full}`,
    ),
  "price-per-action": (page) =>
    rows(
      `Quote ${page.reference("Q")} for ${page.client.name}`,
      `Sales cannot price "${page.ask}" as it stands. Price list is by action, so: which actions, in which order (the machine must be set up accordingly)?`,
      `From the production manual, where {w} is the row of actions of w and 2·, 3· mean repeated so many times`,
      page.routines(sums, ({ name, body }) => `   ${name} | ${body}`),
      page.noise(() => `Margin ${page.integer({ from: 8, to: 30 })}%`),
      `Reply of production to sales:`,
    ),
  "kiosk-screen-text": (page) =>
    rows(
      `Change of text on kiosk ${page.integer({ from: 2, to: 40 })}`,
      `Now: "Your paper will receive ${page.ask}."`,
      `Wanted: "Your paper will receive: …" with the real actions, so that visitors stop asking.`,
      `Staff lexicon:`,
      page.routines(spoken, ({ name, body }) => `   ${name} / ${body}`),
      page.noise(() => `Not more than ${page.integer({ from: 300, to: 500 })} letters.`),
      `New text:`,
    ),
  "colleague-disputes-result": (page) =>
    rows(
      `${page.reference("CASE")} reopened by ${page.colleague.full}`,
      blank,
      `> Answered yesterday by ${page.seller.first}, but I come to something else. I go by the wall chart:`,
      page.routines(waiting, ({ name, body }) => `> ${name} — ${body}`),
      `> Please somebody neutral: one ${page.ask}, taken apart.`,
      page.noise(() => `Reopened ${page.integer({ from: 2, to: 6 })} times.`),
      blank,
      `Neutral answer:`,
    ),
  "diagram-to-text": (page) =>
    rows(
      `Accessibility: flow chart cannot be read aloud`,
      `The picture contains these boxes (text as drawn):`,
      page.routines(terse, ({ name, body }) => `  box "${name}": ${body}`),
      `  caption: "> later, < earlier, [x] go into box x and come back, 2x and 3x repeat, stroke | afterwards do this to the full row"`,
      page.noise(() => `  picture size: ${page.integer({ from: 400, to: 1900 })} pixels`),
      `The text alternative must say, for somebody who enters at box "${page.ask}" one time, which actions are met on the way, in order.`,
    ),
  "duplicate-vocabulary": (page) =>
    rows(
      `Clean-up of the word list: can "${page.ask}" go?`,
      `It can go if we replace it by its actions wherever it stands. Word list:`,
      page.routines(list, ({ number, name, body, said }) =>
        number % 2 === 1
          ? `  ${number}. ${name}. Meaning: ${body}`
          : `  ${number}. ${name}. Old meaning, still valid: ${said(stepwise)}`,
      ),
      page.noise(() => `Words deleted so far: ${page.integer({ from: 2, to: 25 })}`),
      `Replacement text:`,
    ),
});
