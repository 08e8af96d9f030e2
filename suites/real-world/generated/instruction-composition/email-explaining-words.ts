import { blank, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { passive, stepwise, sums, timed, waiting } from "./further-voices.ts";
import { routineTemplates } from "./page.ts";
import { code, list, plain, spoken, terse } from "./voices.ts";

/** Somebody knows the words of the house and writes down what they mean. */
export const emailsExplainingWords = routineTemplates({
  "temp-agency": (page) =>
    rows(
      `From: ${mailOf(page.seller, page.supplier)}`,
      `To: ${mailOf(page.buyer, page.client)}`,
      `Subject: your assignment, part 2`,
      blank,
      `Dear ${page.buyer.first},`,
      `thank you for taking the assignment at such short notice. The client has its own vocabulary, which we are obliged to pass on unaltered:`,
      page.routines(passive, ({ number, name, body }) => `  ${number}. "${name}" – ${body}.`),
      page.noise(() => `Please bring your badge, no. ${page.integer({ from: 1000, to: 9999 })}.`),
      `The client's supervisor tests every temp with one blank form. Yours will be "${page.ask}". To be on the safe side, write back which actions you would take.`,
      blank,
      `Good luck, ${page.seller.first}`,
    ),
  "two-houses-merge": (page) =>
    rows(
      `Subject: their words, our words`,
      `${page.colleague.first}, since the merger half of the vocabulary is ours and half is theirs, and both halves are used in earnest.`,
      page.routines(plain, ({ number, name, body, said }) =>
        number % 2 === 1 ? `${name} (ours): ${body}.` : `${name} (from ${page.client.name}): ${said(timed)}.`,
      ),
      page.noise(() => `The joint canteen opens ${page.day(20)}.`),
      `Now somebody has put a voucher into my tray with ${page.ask} on it. Before I touch it, what will I have done to it in the end?`,
      `${page.seller.first}`,
    ),
  "one-word-per-mail": (page) =>
    rows(
      page.routines(spoken, ({ number, name, body }) =>
        rows(
          `[${number}] ${page.seller.first} wrote:`,
          `And then there's ${name}. With us that's ${body}.`,
          blank,
        ),
      ),
      `[latest] ${page.buyer.first} wrote:`,
      `Thanks for the series. I stuck them all on my lamp.`,
      page.noise(() => `Lamp has ${page.integer({ from: 25, to: 60 })} watts, it does get warm.`),
      `So for ${page.ask} I simply go…?`,
    ),
  "laminated-card": (page) =>
    rows(
      `morning, here is the laminated card from the old counter, typed off as you wanted`,
      blank,
      `+--------------------------------`,
      page.routines(terse, ({ name, body }) => `| ${name}: ${body}`),
      `+--------------------------------`,
      `back of the card: "Pointy side shows to what is LATER. Word in [ ]: look it up on this card. 2x, 3x: so many times. After the | comes what happens to the complete row."`,
      page.noise(() => `(coffee stain, ${page.integer({ from: 3, to: 9 })} cm)`),
      `and yes, please do ${page.ask} on the delivery note and mail me each thing you did, ${page.colleague.first}`,
    ),
  "retired-registrar": (page) =>
    rows(
      `My dear young ${page.buyer.first},`,
      blank,
      sentences(
        `how nice that somebody remembers me. The words you list were invented in my time and I can still say them in my sleep.`,
        page.routines(timed, ({ name, body }) => `Take ${name}: ${body}.`),
        page.noise(() => `I kept the registry for ${page.integer({ from: 21, to: 44 })} years, you know.`),
      ),
      blank,
      `You write that the minister's letter is to get the ${page.ask} treatment. I am sure that you can now say what that is, from the first touch to the last, without my help!`,
      blank,
      `Yours, ${page.seller.full}`,
    ),
  "system-export": (page) =>
    rows(
      `This is an automated message from the workflow engine of ${page.client.name}.`,
      `Definitions as of ${page.day(0)}:`,
      page.routines(code, ({ name, body }) => `    on ${name} do ${body}`),
      page.noise(() => `    # ${page.integer({ from: 20, to: 200 })} runs this week`),
      `A run of ${page.ask} is waiting for your approval. Approvers are asked to reply with the actions they approve, in sequence.`,
    ),
  "greetings-from-branch": (page) =>
    rows(
      `Good day Sir/Mam ${page.seller.last},`,
      `We in the branch already follow the words from head office, as below po:`,
      page.routines(stepwise, ({ name, body }) => `> ${name} - ${body}`),
      page.noise(() => `Our cut-off is ${page.time()}.`),
      `Kindly confirm if for ${page.ask} the paper is correct to have these and only these: ________ (please fill up the actions). Salamat and God bless, ${page.colleague.first}`,
    ),
  "ask-in-subject-line": (page) =>
    rows(
      `Subject: ${page.ask}, meaning in actions, asap`,
      page.noise(() => `Sent ${page.time()}`),
      page.routines(list, ({ name, body }) => `${name}: ${body}`),
    ),
  "table-for-the-handbook": (page) =>
    rows(
      `Hello editors, this goes into chapter ${page.integer({ from: 3, to: 14 })}:`,
      blank,
      `WORD | FORMULA`,
      `-----|--------`,
      page.routines(sums, ({ name, body }) => `${name} | ${body}`),
      `Footnote: "+" joins what is done one by one; "2·" and "3·" say how many times; braces call the formula of another word.`,
      page.noise(() => `Footnote: tested on ${page.integer({ from: 6, to: 50 })} readers.`),
      `What is missing is the worked example. I suggest ${page.ask}. Could one of you write out the actions?`,
      `${page.buyer.first}`,
    ),
  "quoted-twice": (page) =>
    rows(
      `no idea, you tell me. ${page.colleague.first}`,
      blank,
      quote(
        rows(
          `Sorry to be a pest. I have the paper in my left hand and the list in my right. It is the word ${page.ask}. Which actions, please?`,
          page.buyer.first,
          blank,
          quote(
            rows(
              `All of it is on the list, ${page.buyer.first}:`,
              page.routines(waiting, ({ name, body }) => `${name} = ${body}`),
              page.noise(() => `and the tool box is on shelf ${page.integer({ from: 2, to: 19 })}`),
            ),
          ),
        ),
      ),
    ),
});
