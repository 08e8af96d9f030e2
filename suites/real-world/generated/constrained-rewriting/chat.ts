import { rows } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** As people ask each other for a shorter text. */
export const chats = rewritingTemplates({
  "can-you-fix": (page) =>
    rows(
      `${page.buyer.first}: can u fix this for the door`,
      `${page.buyer.first}: ${page.notice}`,
      `${page.seller.first}: omg. what do they want`,
      page.rules((rule) => `${page.buyer.first}: ${rule}`),
      page.noise(() => `${page.seller.first}: door ${page.integer({ from: 500, to: 990 })}?`),
      `${page.seller.first}: ok give me a sec`,
    ),
  "bot-command": (page) =>
    rows(
      `/rewrite`,
      page.rules((rule) => `  --rule '${rule}'`),
      `  --text <<END`,
      page.notice,
      `END`,
      page.noise(() => `bot: working… ${page.integer({ from: 501, to: 990 })} ms`),
    ),
  "pinned-rules": (page) =>
    rows(
      `📌 how we post here`,
      page.rules((rule, number) => `${number}️⃣ ${rule}`),
      `${page.buyer.first} posted: ${page.notice}`,
      page.noise(() => `👎 × ${page.integer({ from: 2, to: 9 })}`),
      `mod: again, by the rules`,
    ),
  "two-friends": (page) =>
    rows(
      `${page.seller.first}: read me the thing`,
      `${page.buyer.first}: "${page.notice}"`,
      `${page.seller.first}: no no no. listen. ${page.rules((rule) => rule).join(". ")}.`,
      page.noise(() => `${page.buyer.first}: my bus goes at ${page.time()}`),
      `${page.buyer.first}: then you say it`,
    ),
  "intern-homework": (page) =>
    rows(
      `${page.buyer.first}: homework from the comms people 🙄`,
      page.rules((rule) => `☐ ${rule}`),
      `${page.buyer.first}: and the text is`,
      page.notice,
      page.noise(() => `${page.colleague.first}: due ${page.day(1)}`),
      `${page.buyer.first}: ideas?`,
    ),
  "voice-then-list": (page) =>
    rows(
      `🎤 (transcribed) ${page.notice}`,
      `${page.seller.first}: I'll put it on the wall but please`,
      page.rules((rule) => `   ↪ ${rule}`),
      page.noise(() => `🎤 (second message empty, ${page.integer({ from: 2, to: 9 })} s)`),
      `${page.buyer.first}: typing…`,
    ),
  "display-limits": (page) =>
    rows(
      `facility-channel`,
      `${page.colleague.first}: the LED board is picky: ${page.rules((rule) => `[${rule}]`).join(" ")}`,
      page.noise(() => `${page.colleague.first}: row ${page.integer({ from: 2, to: 8 })} is broken too`),
      `${page.buyer.first}: I have this much 👇`,
      page.notice,
      `${page.colleague.first}: make it fit`,
    ),
  bet: (page) =>
    rows(
      `${page.buyer.first}: bet you can't ${page.rules((rule) => rule).join(" AND ")}`,
      `${page.seller.first}: with what text`,
      `${page.buyer.first}: ${page.notice}`,
      page.noise(
        () => `${page.colleague.first}: ${page.integer({ from: 5, to: 50 })} on ${page.seller.first}`,
      ),
      `${page.seller.first}: watch me`,
    ),
  "support-macro": (page) =>
    rows(
      `agent: canned answer too long, rejected`,
      `canned answer: ${page.notice}`,
      page.rules((rule, number) => `reason ${number}: must ${rule}`),
      page.noise(() => `macro id ${page.integer({ from: 1000, to: 9999 })}`),
      `agent: new canned answer?`,
    ),
  "family-style": (page) =>
    rows(
      `${page.colleague.first}: grandpa could not follow your notice 😅`,
      `${page.colleague.first}: ${page.notice}`,
      page.rules((rule) => `${page.buyer.first}: ok I'll ${rule}`),
      page.noise(() => `${page.colleague.first}: he is ${page.integer({ from: 81, to: 99 })}!`),
      `${page.buyer.first}: second try:`,
    ),
});
