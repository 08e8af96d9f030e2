import { joinAnd, rows } from "../text.ts";
import { policyTemplates } from "./page.ts";

/** As people type to each other. */
export const chats = policyTemplates({
  "quick-help": (page) =>
    rows(
      `${page.buyer.first}: someone wants ${page.matter}. help`,
      `${page.seller.first}: got the rules?`,
      page.rules(({ when, word }) => `${page.buyer.first}: "${when}" = ${word}`),
      `${page.buyer.first}: nothing matches = ${page.fallback}`,
      `${page.seller.first}: and if more match`,
      page.precedence({
        first: `${page.buyer.first}: first in the list`,
        last: `${page.buyer.first}: last in the list`,
      }),
      `${page.seller.first}: so what do we know`,
      page.facts((clause) => `${page.buyer.first}: ${clause}`),
      page.noise(() => `${page.buyer.first}: they are waiting since ${page.time()} 😬`),
      `${page.buyer.first}: so??`,
    ),
  "bot-dialogue": (page) =>
    rows(
      `BOT: Topic: ${page.heading}. Please confirm what you told me.`,
      page.facts((clause) => `BOT: It is correct that ${clause}? / USER: yes`),
      page.noise(() => `BOT: Your session ends in ${page.integer({ from: 3, to: 15 })} minutes.`),
      `USER: how do you decide`,
      page.rules(
        ({ number, when, word }) => `BOT: Criterion ${number} of mine is that ${when}. If met I say ${word}.`,
      ),
      `BOT: With no criterion met I say ${page.fallback}.`,
      page.precedence({
        first: `BOT: With several met, criterion 1 comes before 2 and so on.`,
        last: `BOT: With several met, the criterion with the larger number is preferred.`,
      }),
      `USER: ok then say it`,
    ),
  rant: (page) =>
    rows(
      [
        `ok so ${page.seller.first} from the front desk sent me away about ${page.matter} and i want to know if thats right`,
        `heres my side: ${page.facts((clause) => clause).join(", ")}`,
        `and the poster says ${page.rules(({ when, word }) => `they ${word} if ${when}`).join(", ")}`,
        `and they ${page.fallback} if none of the above`,
        page.precedence({
          first: "small print: what stands higher up on the poster counts more",
          last: "small print: what stands lower down on the poster counts more (none of the above counts least)",
        }),
        page.noise(() => `i waited ${page.integer({ from: 20, to: 90 })} minutes!!`),
        "so what SHOULD they have said",
      ]
        .filter((part) => part !== "")
        .join(". "),
    ),
  "team-channel": (page) =>
    rows(
      `#decisions`,
      `@${page.seller.first.toLowerCase()} 📌 pinned: ${page.heading.toLowerCase()}`,
      page.rules(({ number, when, word }) => `${number}️⃣ ${when} 👉 ${word}`),
      `🔚 none 👉 ${page.fallback}`,
      page.precedence({ first: "⚖️ more than one: smallest number", last: "⚖️ more than one: biggest number" }),
      `@${page.buyer.first.toLowerCase()} new one today: ${page.facts((clause) => clause).join(" · ")}`,
      page.noise(
        () => `@${page.colleague.first.toLowerCase()} cake in room ${page.integer({ from: 101, to: 420 })}`,
      ),
      `@${page.buyer.first.toLowerCase()} your call please`,
    ),
  "boss-on-train": (page) =>
    rows(
      `${page.buyer.first}: Boss, sorry. ${page.matter}. I need a yes or no or whatever`,
      `${page.seller.first}: train, bad line. tell me the facts`,
      `${page.buyer.first}: ${joinAnd(page.facts((clause) => clause))}`,
      page.noise(() => `${page.seller.first}: tunnel. back at ${page.time()}`),
      `${page.seller.first}: you can decide that alone. write down:`,
      page.rules(({ when, word }) => `${page.seller.first}: ${word} it if ${when}`),
      `${page.seller.first}: or else ${page.fallback} it`,
      page.precedence({
        first: `${page.seller.first}: the sooner I said it the more it counts`,
        last: `${page.seller.first}: the later I said it the more it counts, only the "or else" is for when nothing fits`,
      }),
      `${page.buyer.first}: so in this case...?`,
    ),
  "agents-side-talk": (page) =>
    rows(
      `[internal] ${page.seller.first}: customer in line ${page.integer({ from: 2, to: 9 })}, ${page.matter}`,
      page.facts((clause) => `[internal] ${page.seller.first}: system shows ${clause}`),
      `[internal] ${page.colleague.first}: decision tree, from memory:`,
      page.precedence({
        first: `[internal] ${page.colleague.first}: (leave the tree at the first yes)`,
        last: `[internal] ${page.colleague.first}: (the deepest yes is the one you need)`,
      }),
      page.rules(({ when, word }) => `[internal] ${page.colleague.first}: branch: ${when}. leaf: ${word}`),
      `[internal] ${page.colleague.first}: no yes at all. leaf: ${page.fallback}`,
      page.noise(() => `[internal] ${page.buyer.first}: break at ${page.time()}?`),
      `[internal] ${page.seller.first}: so I read out which leaf`,
    ),
  "club-group": (page) =>
    rows(
      `${page.buyer.first}: Treasurer here 👋 we have a request, ${page.matter}`,
      `${page.buyer.first}: ${page.facts((clause) => clause).join(", ")}`,
      `${page.seller.first}: Statutes please`,
      `${page.buyer.first}: "${page.rules(({ when, word }) => `The board shall ${word} if ${when}.`).join(" ")} In default of the above it shall ${page.fallback}."`,
      `${page.colleague.first}: isn't there a line about contradictions`,
      page.precedence({
        first: `${page.buyer.first}: "The earlier sentence is superior."`,
        last: `${page.buyer.first}: "The later sentence is superior, the sentence on default excepted."`,
      }),
      page.noise(() => `${page.colleague.first}: meeting ${page.day(6)}, don't forget`),
      `${page.seller.first}: then it's clear, you write it`,
    ),
  voice: (page) =>
    rows(
      `🎤 transcript`,
      [
        `hey um it's ${page.buyer.first}, it's about ${page.matter}`,
        `so what I have is, uh, ${page.facts((clause) => clause).join(", and ")}`,
        `and you said normally we ${page.fallback}`,
        page.rules(({ when, word }) => `except we ${word} when ${when}`).join(", and "),
        page.precedence({
          first: "and the exceptions you named first are the stronger ones, right",
          last: "and the exceptions you named last are the stronger ones, right",
        }),
        page.noise(() => `by the way it's ${page.time()} and I'm still here`),
        "so please just tell me the word, thanks, bye",
      ]
        .filter((part) => part !== "")
        .join(", "),
    ),
  "checklist-ping": (page) =>
    rows(
      `${page.colleague.first}: @${page.buyer.first} ping, item "${page.heading}" still open`,
      `${page.buyer.first}: what was in it?`,
      page.facts((clause) => `${page.colleague.first}: ☑ ${clause}`),
      `${page.buyer.first}: and the matrix says`,
      page.rules(({ number, when, word }) => `${page.buyer.first}: row ${number} / ${when} / ${word}`),
      `${page.buyer.first}: last row / blank / ${page.fallback}`,
      page.precedence({
        first: `${page.colleague.first}: upper rows overrule lower ones`,
        last: `${page.colleague.first}: lower rows overrule upper ones, blank row aside`,
      }),
      page.noise(() => `${page.colleague.first}: ${page.reference("IT")} fwiw`),
      `${page.colleague.first}: result?`,
    ),
  "student-job": (page) =>
    rows(
      `${page.buyer.first}: first day at the counter lol`,
      `${page.buyer.first}: what do i say to someone who wants ${page.matter}`,
      `${page.seller.first}: laminated card left of the till`,
      page.rules(({ when, word }) => `${page.buyer.first}: card: "${when}, ${word}"`),
      `${page.buyer.first}: card: "if in doubt because none is true, ${page.fallback}"`,
      page.precedence({
        first: `${page.seller.first}: stop reading at the first true one`,
        last: `${page.seller.first}: always read the whole card, last true one is your answer`,
      }),
      `${page.buyer.first}: ok the lady says ${page.facts((clause) => clause).join(" and ")}`,
      page.noise(() => `${page.buyer.first}: ${page.integer({ from: 4, to: 15 })} people behind her`),
      `${page.seller.first}: then you know it`,
    ),
});
