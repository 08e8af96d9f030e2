import { rows } from "../text.ts";
import { policyTemplates } from "./page.ts";

/** At work, in a hurry: porters, moderators, managers on the phone. */
export const chatsBetweenShifts = policyTemplates({
  "two-disagree": (page) =>
    rows(
      `${page.buyer.first}: @${page.colleague.first} be the judge`,
      `${page.buyer.first}: ${page.seller.first} and I got different answers for ${page.matter}`,
      page.facts(
        (clause, index) =>
          `${index % 2 === 0 ? page.buyer.first : page.seller.first}: ${["fact is,", "and", "also,"][index % 3]} ${clause}`,
      ),
      `${page.colleague.first}: whose rules are we using`,
      page.rules(
        ({ number, when, word }) => `${page.seller.first}: poster line ${number}: ${when}? we ${word}`,
      ),
      `${page.seller.first}: poster bottom: no line true? we ${page.fallback}`,
      page.precedence({
        first: `${page.buyer.first}: two lines true = upper one, that much we agree on`,
        last: `${page.buyer.first}: two lines true = lower one (bottom is no line), that much we agree on`,
      }),
      page.noise(() => `${page.seller.first}: loser pays ${page.integer({ from: 2, to: 6 })} coffees`),
      `${page.colleague.first}: ok. one of you is wrong 😄`,
      `${page.buyer.first}: say it`,
    ),
  "night-porter": (page) =>
    rows(
      `${page.seller.first}: u up? night desk here`,
      `${page.seller.first}: guy at the window wants an answer NOW, its ${page.matter}`,
      `${page.colleague.first}: in bed. open the drawer, red folder, read me whats in it`,
      page.rules(
        ({ when, word }) => `${page.seller.first}: sheet: if ${when}. at the bottom in pencil: ${word}`,
      ),
      `${page.seller.first}: last sheet: empty. at the bottom in pencil: ${page.fallback}`,
      `${page.colleague.first}: the empty one is for when the others dont apply`,
      page.precedence({
        first: `${page.colleague.first}: and they lie in there with the strongest sheet on top`,
        last: `${page.colleague.first}: and they lie in there with the strongest sheet at the back, right before the empty one`,
      }),
      page.facts(
        (clause, index) => `${page.seller.first}: ${index === 0 ? "k. he showed me papers, " : ""}${clause}`,
      ),
      page.noise(() => `${page.seller.first}: hes been standing here since ${page.time()}`),
      `${page.colleague.first}: then you have it. good night`,
      `${page.seller.first}: no wait which one`,
    ),
  "mod-team": (page) =>
    rows(
      `#mods`,
      `AutoMod: new item in queue (${page.heading.toLowerCase()})`,
      `AutoMod: ${page.facts((clause) => `\`${clause}\``).join(" ")}`,
      `${page.buyer.first}: mine. remind me of the flow?`,
      page.rules(
        ({ number, conditions, word }) =>
          `${page.seller.first}: ${number}/ ${conditions.join(" && ")} ==> ${word}`,
      ),
      `${page.seller.first}: */ no match ==> ${page.fallback}`,
      page.precedence({
        first: `${page.seller.first}: low number beats high number, * beats nothing`,
        last: `${page.seller.first}: high number beats low number, * beats nothing`,
      }),
      page.noise(() => `${page.colleague.first}: ${page.integer({ from: 12, to: 240 })} more in queue 💀`),
      `${page.buyer.first}: 👍 and this one?`,
    ),
  "manager-abroad": (page) =>
    rows(
      `${page.seller.first}: Hello team, here is evening, sorry for my english`,
      `${page.buyer.first}: hi boss! quick decision pls, ${page.matter}`,
      `${page.seller.first}: Before you tell me case I tell you principle, so nobody says I look at the person.`,
      page.rules(
        ({ number, when, word }) =>
          `${page.seller.first}: ${["One", "Two", "Three", "Four", "Five"][number - 1]}. When is so, that ${when}, then ${word}.`,
      ),
      `${page.seller.first}: And when nothing is so, then ${page.fallback}.`,
      page.precedence({
        first: `${page.seller.first}: Small number goes before big number, always.`,
        last: `${page.seller.first}: Big number goes before small number, always.`,
      }),
      `${page.seller.first}: Now tell.`,
      page.facts((clause) => `${page.buyer.first}: ${clause}`),
      page.noise(() => `${page.seller.first}: I have plane ${page.time()}`),
      `${page.seller.first}: Clear. You see it also?`,
      `${page.buyer.first}: not sure, spell it out please`,
    ),
  "rush-hour": (page) =>
    rows(
      `${page.buyer.first}: ${page.facts((clause) => clause).join(" + ")} -> ??`,
      `${page.seller.first}: ${page.rules(({ when, word }) => `"${when}" -> ${word}`).join(", ")}, nada -> ${page.fallback}, ${page.precedence(
        {
          first: "clash -> earliest arrow",
          last: "clash -> latest arrow (nada never clashes)",
        },
      )}`,
      `${page.buyer.first}: sooo -> ?`,
    ),
  "retired-colleague": (page) =>
    rows(
      `${page.buyer.first}: Hi ${page.seller.first}! How is retirement?`,
      `${page.seller.first}: Roses. What do you need?`,
      `${page.buyer.first}: 🙈 You wrote the rules for ${page.heading.toLowerCase()}. Nobody here can read your handwriting.`,
      `${page.seller.first}: By heart, then.`,
      page.precedence({
        first: `${page.seller.first}: Mind the order, I put the heavy ones at the beginning. If one fits, forget what comes after.`,
        last: `${page.seller.first}: Mind the order, I put the heavy ones at the end. If one fits, forget what came before.`,
      }),
      page.rules(({ when, word }) => `${page.seller.first}: "Provided ${when}: ${word}."`),
      `${page.seller.first}: That's them. None fits? I used to ${page.fallback} then.`,
      page.facts(
        (clause, index) => `${page.buyer.first}: ${index === 0 ? "Great. So here" : "and"} ${clause}.`,
      ),
      page.noise(
        () => `${page.seller.first}: By the way, is locker ${page.integer({ from: 3, to: 77 })} still mine?`,
      ),
      `${page.buyer.first}: What would you have done?`,
    ),
});
