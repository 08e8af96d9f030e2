import { rows, sentences } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** Scribbles of people who met at a desk, in a corridor or on a screen. */
export const meetingNotesInformal = rewritingTemplates({
  "corridor-talk": (page) =>
    sentences(
      `Met ${page.buyer.first} in the corridor, notice under the arm.`,
      `It says, "${page.notice}"`,
      page.noise(() => `We had a train to catch at ${page.time()}.`),
      `I said it would do as soon as ${page.marks((mark) => mark).join(" and ")}.`,
      `${page.buyer.first} said go ahead then, so the new one is on me.`,
    ),
  "shared-document": (page) =>
    rows(
      `[shared doc, all edit]`,
      `${page.seller.first}'s cursor: what we have`,
      page.passages((passage) => `   ${passage}`),
      `${page.buyer.first}'s cursor: what we want instead, no discussion`,
      page.rules((rule) => `   # ${rule}`),
      page.noise(
        () => `${page.colleague.first}'s cursor: (idle for ${page.integer({ from: 2, to: 9 })} min)`,
      ),
      `your cursor: ▌`,
    ),
  "doodles-and-arrows": (page) =>
    rows(
      `(drawing of a snail) = our notice`,
      `"${page.notice}"`,
      `(drawing of a hare) = what we agreed on`,
      page.rules((rule) => `   ↳ ${rule}`),
      page.noise(() => `(drawing of a cake, ${page.integer({ from: 2, to: 9 })} candles)`),
      `(arrow from snail to hare) = homework`,
    ),
  "stand-up-of-facilities": (page) =>
    rows(
      `facilities, 5 min standing`,
      `yesterday: took the notice down, people complained`,
      `today: put one up about which nobody complains`,
      `in the way: have to ${page.rules((rule) => rule).join(" + ")}`,
      page.noise(() => `heat pump: error ${page.integer({ from: 501, to: 990 })}, again`),
      `for reference the one taken down: ${page.notice}`,
    ),
  "after-the-fire-drill": (page) =>
    rows(
      `Debrief with the ${page.integer({ from: 2, to: 9 })} wardens, in the yard, raining`,
      `nobody had read this on the board (wet copy in my pocket):`,
      `~ ${page.notice} ~`,
      sentences(
        `Wardens unanimous: they will read it out loud from now on, but only a version of it such that`,
        `${page.marks((mark) => `[${mark}]`).join(" ")}.`,
      ),
      page.noise(() => `umbrella left behind, ask ${page.colleague.first}`),
      `I said they would have it by noon.`,
    ),
  "mentor-and-trainee": (page) =>
    rows(
      `Session with my mentor ${page.seller.first}`,
      `I brought: ${page.notice}`,
      `Mentor asked me about an imaginary better text of mine. I had to be able to answer yes each time.`,
      page.marks((mark, number) => `   ${number}? ${mark} – yes / no`),
      page.noise(() => `Read until next time: chapter ${page.integer({ from: 2, to: 9 })}`),
      `Mentor: "now make it less imaginary".`,
    ),
  "video-call-captions": (page) =>
    rows(
      `[captions, automatic]`,
      `[${page.buyer.last}] sharing my screen it says quote ${page.notice} end quote`,
      `[${page.seller.last}] sorry that is a lot for one screen`,
      page.rules((rule) => `[${page.colleague.last}] let's say we ${rule}`),
      page.noise(() => `[unknown] is that a dog`),
      `[${page.buyer.last}] agreed to everything who types it up`,
      page.noise(() => `[call ended after ${page.integer({ from: 2, to: 9 })} min]`),
    ),
  "bullet-journal": (page) =>
    rows(
      `mon`,
      ` · notice for ${page.client.name} – as received: ${page.notice}`,
      page.noise(() => ` · gym ${page.time()}`),
      `tue`,
      ` · talked it through w/ ${page.buyer.first}. note to self:`,
      page.rules((rule) => `   ° ${rule}`),
      `wed`,
      ` · deliver (not done)`,
    ),
  "sales-kick-off": (page) =>
    rows(
      `Kick-off, notes from table ${page.integer({ from: 2, to: 9 })}`,
      `exercise "elevator": each table gets a boring office notice and turns it into something one can say between two floors`,
      `cards on our table with what counts:`,
      page.marks((mark) => `   { ${mark} }`),
      `our boring office notice:`,
      `   ${page.notice}`,
      page.noise(() => `prize: ${page.integer({ from: 500, to: 900 })} grams of chocolate`),
      `what we say:`,
    ),
  "night-porter": (page) =>
    rows(
      `Handed over at the desk, ${page.time()}, orally`,
      `- day porter: this came for the glass case [${page.notice}]`,
      `- me: glass case takes a card, no more`,
      `- day porter: boss knows, boss said ${page.rules((rule) => rule).join(", ")}`,
      page.noise(() => `- day porter: key ${page.integer({ from: 501, to: 990 })} sticks`),
      `- me: ok I write the card`,
    ),
});
