import { rows } from "../text.ts";
import { passive, stepwise, sums, timed, waiting } from "./further-voices.ts";
import { routineTemplates } from "./page.ts";
import { code, formal, list, plain, spoken } from "./voices.ts";

/** Friends, families, clubs and night shifts talk about work with paper. */
export const chatsAfterHours = routineTemplates({
  "flatmates-first-job": (page) =>
    rows(
      `${page.buyer.first}: day one survived 🎉 but they talk in riddles`,
      `${page.seller.first}: like?`,
      page.routines(spoken, ({ name, body }) => `${page.buyer.first}: like "${name}", guess what, ${body}`),
      `${page.seller.first}: 😂😂`,
      page.noise(() => `${page.seller.first}: pasta at ${page.time()}?`),
      `${page.buyer.first}: tomorrow my first task is one ${page.ask} on a tax form`,
      `${page.seller.first}: let's rehearse. form's on the kitchen table. you do:`,
    ),
  "night-watch": (page) =>
    rows(
      `02:1${page.integer({ from: 0, to: 9 })} gate: a courier brought an envelope, sticker ${page.ask}`,
      `02:2${page.integer({ from: 0, to: 4 })} office: word list is in your drawer`,
      `02:25 gate: found it, it says`,
      page.routines(timed, ({ name, body }) => `      gate: ${name} / ${body}`),
      page.noise(() => `02:31 gate: rats in bay ${page.integer({ from: 2, to: 9 })} again`),
      `02:32 office: go ahead with the envelope, report every action for the log`,
    ),
  "escape-room": (page) =>
    rows(
      `🔐 Escape room hint channel`,
      `Game master: the old clerk's desk has a ledger. You may read it:`,
      page.routines(passive, ({ number, name, body }) => `   p. ${number}  "${name}"  ${body}`),
      page.noise(() => `Game master: ${page.integer({ from: 9, to: 44 })} minutes left!`),
      `${page.seller.first}: and the note in the typewriter says "${page.ask}, once, with the blank page"`,
      `Game master: do exactly that, in the right sequence, and the drawer opens`,
      `${page.colleague.first}: somebody call out the actions, I've got the page`,
    ),
  "mum-knows-everything": (page) =>
    rows(
      `${page.buyer.first}: mum you worked at the registry. what did ${page.ask} mean`,
      `Mum: Why do you ask darling`,
      `${page.buyer.first}: found grandpa's birth paper, it says ${page.ask} was done to it`,
      page.routines(
        plain,
        ({ number, name, body }) => `Mum: ${number === 1 ? "Let me think. " : ""}${name} was ${body}.`,
      ),
      page.noise(() => `Mum: I had ${page.integer({ from: 12, to: 36 })} good years there`),
      `Mum: Now you can work it out yourself can't you. Kisses Mum`,
    ),
  "coding-club": (page) =>
    rows(
      `#paper-golf 🏌`,
      `mod: today's interpreter knows only office verbs. functions given:`,
      `\`\`\``,
      page.routines(code, ({ name, body }) => `fn ${name}() { ${body} }`),
      `\`\`\``,
      page.noise(() => `mod: ${page.integer({ from: 4, to: 70 })} players online`),
      `mod: main calls ${page.ask}() one time. first to post the complete trace of verbs gets the crown 👑`,
    ),
  "choir-stuffing-letters": (page) =>
    rows(
      `Choir group 🎶 (letter evening)`,
      `${page.seller.first}: so that we don't shout across the table, code words for the donation letters!`,
      page.routines(list, ({ name, body }) => `${page.seller.first}: ${name} ⇒ ${body}`),
      `${page.colleague.first}: do basses get this too`,
      `${page.seller.first}: basses get ONE word: ${page.ask}`,
      page.noise(() => `${page.colleague.first}: ${page.integer({ from: 80, to: 400 })} letters, phew`),
      `${page.colleague.first}: fine, so each letter that lands in front of a bass gets, in this order,`,
    ),
  "pub-bet": (page) =>
    rows(
      `${page.colleague.first}: i bet nobody sober or not can do ${page.askAsThing}`,
      `${page.buyer.first}: rules?`,
      page.routines(sums, ({ name, body }) => `${page.colleague.first}: ${name}= ${body}`),
      `${page.buyer.first}: whats with the { }`,
      `${page.colleague.first}: put in there whatever that word comes to. and the dot is just times`,
      page.noise(() => `${page.buyer.first}: table ${page.integer({ from: 2, to: 30 })} is laughing at us`),
      `${page.buyer.first}: hold my beer mat. i do`,
    ),
  "union-rep-forwards": (page) =>
    rows(
      `↪ Forwarded from “Staff council”`,
      `Colleagues, the employer has put these terms on paper. Keep them.`,
      page.routines(formal, ({ number, name, body }) => `${number}° ${name}: ${body}`),
      page.noise(() => `Signed by ${page.integer({ from: 11, to: 90 })} of us.`),
      `↪ end of forward`,
      `${page.seller.first}: our norm says one ${page.ask} per quarter of an hour. they say that's nothing. what is it really, pls list every single thing in order so i can hold it under their nose`,
    ),
  "voice-message-grandfather": (page) =>
    rows(
      `▶ voice, ${page.integer({ from: 61, to: 170 })} s, automatic transcript`,
      `well hello it's grandpa, you wanted to know how we worked, so ${page.routines(stepwise, ({ name, body }) => `when the boss said ${name}, then ${body}`).join(". ")}. and that was that.`,
      page.noise(() => `▶ voice, ${page.integer({ from: 3, to: 9 })} s: "how do I stop this thing"`),
      `${page.buyer.first}: thanks grandpa! so if the boss had said ${page.ask} to you for one letter you'd have done what, in a list?`,
    ),
  "pen-pals": (page) =>
    rows(
      `${page.buyer.first}: in my office everything waits for something else 😄 look`,
      page.routines(waiting, ({ name, body }) => `“${name}”  ${body}`),
      page.noise(() => `${page.seller.first}: here it's ${page.time()} and snowing`),
      `${page.seller.first}: in mine we just do things. translate me ${page.askAsThing} into just doing things`,
    ),
});
