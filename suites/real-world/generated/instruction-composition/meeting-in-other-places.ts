import { blank, rows, sentences } from "../text.ts";
import { passive, stepwise, sums, timed, waiting } from "./further-voices.ts";
import { routineTemplates } from "./page.ts";
import { code, formal, list, plain, spoken } from "./voices.ts";

/** Clubs, courts, museums and calls: people who meet handle papers everywhere. */
export const meetingsInOtherPlaces = routineTemplates({
  "call-with-captions": (page) =>
    rows(
      `(automatic captions of the call, unedited)`,
      `${page.seller.first}: okay so I share the list can you see the list`,
      page.routines(plain, ({ name, body }) => `(shared screen) ${name} … ${body}`),
      `${page.buyer.first}: yes I see it`,
      page.noise(() => `${page.colleague.first}: dog, sorry. back at ${page.time()}`),
      `${page.seller.first}: perfect then you do the ${page.ask} please ${page.buyer.first} on the blank one and talk us through every action`,
      `${page.buyer.first}: all right I`,
    ),
  "village-election-office": (page) =>
    rows(
      `Instruction evening for polling clerks, village hall`,
      `The presiding officer explained the words that may be called across the room:`,
      page.routines(spoken, ({ number, name, body }) => `${number}. On "${name}": ${body}.`),
      page.noise(() => `There will be ${page.integer({ from: 20, to: 60 })} rolls with cheese.`),
      `As a trial "${page.ask}" was called. The clerk at table one, who has one specimen ballot, must now have`,
    ),
  "museum-registrars": (page) =>
    rows(
      `Registrars' round table, summary for those absent`,
      `Paper objects on loan are treated by agreed protocols, which refer to one another:`,
      page.routines(stepwise, ({ name, body }) => `   Protocol ${name}: ${body}`),
      page.noise(() => `   Humidity ${page.integer({ from: 45, to: 55 })}% throughout.`),
      blank,
      `Case presented by ${page.buyer.full}: a facsimile went through protocol ${page.ask}. The condition report must name every treatment in its order. Participants were asked to write that part of the report.`,
    ),
  "drama-group-read-through": (page) =>
    rows(
      `Read-through of the farce "The Registry". Notes for the props table.`,
      page.routines(
        timed,
        ({ name, body }) => `When somebody shouts ${name.toUpperCase()} (${name}) → ${body}`,
      ),
      page.noise(() => `Act two is too long by ${page.integer({ from: 5, to: 25 })} minutes.`),
      `Last scene: the inspector enters and shouts ${page.ask.toUpperCase()}. ${page.colleague.first} has one letter. Business with the letter, so that we can rehearse it:`,
    ),
  "court-protocol": (page) =>
    rows(
      `The witness ${page.buyer.full}, clerk, on being questioned about the usage of the office:`,
      page.routines(formal, ({ name, body }) => `"By ${name} we understand: ${body}."`),
      `Shown the order sheet, the witness states: "It says ${page.ask}. I did what it says. Once."`,
      page.noise(() => `The hearing is adjourned until ${page.time()}.`),
      `The court therefore finds that the following was done to the document, in this order:`,
    ),
  "scout-leaders": (page) =>
    rows(
      `Leaders' circle, camp office`,
      `each kid runs the camp office for a day, so we made them a cheat sheet`,
      page.routines(list, ({ name, body }) => `⛺ ${name} = ${body}`),
      page.noise(() => `⛺ bring ${page.integer({ from: 6, to: 30 })} pens`),
      `for the badge they get a postcard, hear "${page.ask}" and must do it without asking. what we want to see, for the leaders' card:`,
    ),
  "co-op-assembly": (page) =>
    rows(
      `General assembly of the copy shop co-operative`,
      sentences(
        `The working group on language reported.`,
        page.routines(waiting, ({ name, body }) => `${name}, it said, was ${body}.`),
        page.noise(() => `${page.integer({ from: 15, to: 60 })} members listened.`),
      ),
      `A member asked for an example. ${page.seller.full} took a flyer and, being asked for ${page.askAsThing}, performed it in silence. The minutes should say what the silence consisted of:`,
    ),
  "hackathon-wrap-up": (page) =>
    rows(
      `Hackathon "paperless? never!", team ${page.integer({ from: 2, to: 24 })}, what we built`,
      page.routines(code, ({ number, name, body }) => `${number}) ${name} ↦ ${body}`),
      page.noise(() => `we slept ${page.integer({ from: 2, to: 4 })} hours`),
      `demo script for the jury: load one page, trigger ${page.ask}, the arm then moves like this →`,
    ),
  "nursing-home-committee": (page) =>
    rows(
      `Residents' committee. Mrs ${page.buyer.last}, who ran a land registry for half her life, teaches the others its language.`,
      page.routines(passive, ({ name, body }) => `She writes on the board: ${name} = ${body}.`),
      page.noise(() => `Tea at ${page.time()}.`),
      `Mr ${page.colleague.last} is given the menu of the day and the word ${page.ask}. He wants to do it properly. Dictate to him what to do.`,
    ),
  "parents-evening": (page) =>
    rows(
      `Parents' evening, item "why does the school office take so long"`,
      `The secretary showed the transparencies (a dot is a multiplication sign, braces are "all of that one"):`,
      page.routines(sums, ({ name, body }) => `   ▫ ${name}: ${body}`),
      page.noise(() => `   ▫ opening hours until ${page.time()}`),
      `A father: "And what happens to my girl's sick note, in plain language?" The secretary: "That's ${page.askAsThing}." The chair asked for plain language once more. It is:`,
    ),
});
