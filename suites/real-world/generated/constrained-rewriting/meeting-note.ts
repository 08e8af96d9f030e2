import { blank, rows, sentences } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** Notes of people who agreed on how a notice has to be changed. */
export const meetingNotes = rewritingTemplates({
  "agreed-changes": (page) =>
    rows(
      `Editorial meeting, ${page.day(0)}`,
      `Looked at: ${page.notice}`,
      `Agreed:`,
      page.rules((rule) => `- ${rule}`),
      page.noise(() => `- next meeting in room ${page.integer({ from: 500, to: 690 })}`),
      `New wording (you):`,
    ),
  "who-wants-what": (page) =>
    rows(
      `The notice was read out.`,
      `"${page.notice}"`,
      page.rules(
        (rule, number) =>
          `${[page.buyer.full, page.seller.full, page.colleague.full][number % 3]} asked us to ${rule}.`,
      ),
      page.noise(() => `The meeting took ${page.integer({ from: 500, to: 590 })} seconds.`),
      `The secretary is to write the text that does all of it.`,
    ),
  "works-council": (page) =>
    rows(
      `WORKS COUNCIL of ${page.supplier.name}: resolution on a notice`,
      sentences(
        `The council demands of the management, when it puts up the notice, to`,
        page.rules((rule) => `${rule};`),
      ),
      page.noise(() => `Votes for: ${page.integer({ from: 5, to: 10 })}.`),
      `The notice in question:`,
      page.notice,
      `Draft by the council:`,
    ),
  "flip-chart": (page) =>
    rows(
      `flip chart 1: SHORTER!`,
      page.rules((rule) => `  ${rule} !`),
      `flip chart 2 (copied from the wall): ${page.notice}`,
      page.noise(() => `flip chart 3: lunch ${page.time()}`),
      `flip chart 4: <empty, write here>`,
    ),
  retro: (page) =>
    rows(
      `+ good: everybody came`,
      `- bad: our notice, namely`,
      `  ${page.notice}`,
      page.noise(() => `- bad: ${page.integer({ from: 3, to: 9 })} cups missing`),
      `> next time we ${page.rules((rule) => rule).join(", we ")}`,
      `> do it right now as an exercise`,
    ),
  hasty: (page) =>
    rows(
      `mtg comms`,
      `txt: ${page.notice}`,
      `${page.buyer.first} wants:`,
      page.rules((rule) => ` . ${rule}`),
      page.noise(() => ` . (tel ${page.phone()})`),
      `-> me, now`,
    ),
  "board-minutes": (page) =>
    rows(
      `Minutes of the board of ${page.client.name}`,
      page.rules((rule, number) => `${number}. As to the notice, it was resolved to ${rule}.`),
      page.noise(() => `Costs: ${page.integer({ from: 500, to: 900 })} euros.`),
      blank,
      `Annex, the notice before the resolution: ${page.notice}`,
      `Annex, the notice after the resolution:`,
    ),
  "training-notes": (page) =>
    rows(
      `Writing workshop with ${page.seller.full}, my notes`,
      `She put this on the screen →`,
      page.notice,
      `and gave us ${page.integer({ from: 5, to: 10 })} minutes. What she said while we wrote:`,
      page.rules((rule) => `“${rule}”`),
      page.noise(() => `(course fee ${page.integer({ from: 500, to: 900 })})`),
      `My text:`,
    ),
  handover: (page) =>
    rows(
      `Handover of the notice board`,
      `What hangs there must go: ${page.notice}`,
      page.noise(() => `Key for the glass: no. ${page.integer({ from: 500, to: 999 })}`),
      `Whoever writes the new one should, says ${page.colleague.first}, ${page.rules((rule) => rule).join(" – ")}`,
    ),
  "decision-log": (page) =>
    rows(
      `| no. | decision about the notice |`,
      `|---|---|`,
      page.rules((rule, number) => `| ${number} | ${rule} |`),
      page.noise(() => `| – | biscuits: ${page.integer({ from: 500, to: 900 })} g |`),
      blank,
      `Notice: ${page.notice}`,
      `Carried out in full as follows:`,
    ),
});
