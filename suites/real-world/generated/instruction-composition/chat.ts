import { rows } from "../text.ts";
import { routineTemplates } from "./page.ts";
import { code, formal, list, plain, spoken, terse } from "./voices.ts";

/** As people type to each other between two desks. */
export const chats = routineTemplates({
  "quick-question": (page) =>
    rows(
      `${page.buyer.first}: boss wrote "${page.ask}" on my sheet, what do i do`,
      page.routines(plain, ({ name, body }) => `${page.seller.first}: ${name} = ${body}`),
      page.noise(() => `${page.seller.first}: brb, ${page.integer({ from: 2, to: 12 })} min`),
      `${page.buyer.first}: so in the end its just which actions`,
    ),
  "pinned-channel": (page) =>
    rows(
      `#front-office · 📌 pinned by ${page.seller.first}`,
      page.routines(terse, ({ name, body }) => `📎 ${name}: ${body}`),
      `(arrow points to what comes later; [ ] = see that entry; after | = apply to all of it)`,
      page.noise(() => `${page.colleague.first}: who took mug no. ${page.integer({ from: 1, to: 30 })}`),
      `${page.buyer.first}: doing ${page.ask} right now, somebody read the actions to me`,
    ),
  "over-the-phone": (page) =>
    rows(
      `${page.colleague.first}: phone is dead, type it for me`,
      page.routines(spoken, ({ name, body }) => `${page.buyer.first}: ok ${name}, thats ${body}`),
      page.noise(
        () => `${page.colleague.first}: slower, ${page.integer({ from: 2, to: 9 })} people are waiting`,
      ),
      `${page.colleague.first}: they gave me ${page.askAsThing} case. go`,
    ),
  "bot-macros": (page) =>
    rows(
      `/macros list`,
      page.routines(code, ({ name, body }) => `bot: ${name} → ${body}`),
      page.noise(() => `bot: ${page.integer({ from: 2, to: 20 })} macros are private`),
      `/macros dryrun ${page.ask}`,
      `bot: would do:`,
    ),
  "lawyer-friend": (page) =>
    rows(
      `${page.seller.first}: you read statutes for a living, what does ours want from me`,
      page.routines(formal, ({ name, body }) => `${page.seller.first}: "${name}: ${body}."`),
      page.noise(() => `${page.buyer.first}: in court until ${page.time()}`),
      `${page.seller.first}: and on the form it says ${page.ask} 🤷`,
    ),
  "shift-change": (page) =>
    rows(
      `${page.buyer.first}: late shift here. your note says "${page.ask}"??`,
      `${page.seller.first}: yeah we got new words`,
      page.routines(list, ({ name, body }) => `${page.seller.first}: ${name} is ${body}`),
      page.noise(() => `${page.buyer.first}: ${page.integer({ from: 3, to: 25 })} trolleys still out`),
      `${page.seller.first}: now you know. tell me back`,
    ),
  "split-lines": (page) =>
    rows(
      page.routines(plain, ({ name, body }) =>
        rows(`${page.colleague.first}: ${name}`, `${page.colleague.first}:    ${body}`),
      ),
      page.noise(() => `${page.buyer.first}: nice, ${page.integer({ from: 20, to: 90 })} unread`),
      `${page.buyer.first}: and what would ${page.ask} be for one leaflet, all written out`,
    ),
  "emoji-cards": (page) =>
    rows(
      `🗂 cards of today`,
      page.routines(spoken, ({ number, name, body }) => `${number}️⃣ *${name}* ${body} 👍`),
      page.noise(() => `🕑 ${page.time()}`),
      `👉 play card *${page.ask}*`,
    ),
  "grandma-recipe-style": (page) =>
    rows(
      `${page.buyer.first}: its like recipes in recipes haha`,
      page.routines(list, ({ name, body }) => `${page.buyer.first}: for ${name} you take ${body}`),
      page.noise(() => `${page.seller.first}: hungry now. lunch ${page.time()}?`),
      `${page.seller.first}: ok chef, one ${page.ask} please`,
    ),
  "voice-to-text": (page) =>
    rows(
      `🎙 ${page.seller.first}, ${page.integer({ from: 31, to: 59 })} s`,
      `${page.routines(formal, ({ name, body }) => `uh ${name}, that reads, ${body}`).join(". ")}. and uh yes it's ${page.ask} that you have to do now.`,
      page.noise(() => `🎙 second message, ${page.integer({ from: 2, to: 9 })} s, only noise`),
    ),
});
