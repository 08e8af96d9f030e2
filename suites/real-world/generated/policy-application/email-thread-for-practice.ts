import { blank, joinAnd, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { policyTemplates } from "./page.ts";

const places = ["1st", "2nd", "3rd", "4th", "5th"];

/** Trainers, testers and leavers: the case is passed on to somebody who has to learn. */
export const emailThreadsForPractice = policyTemplates({
  "case-of-the-week": (page) =>
    rows(
      `From: training@${page.client.domain}`,
      `Subject: Case of the week`,
      blank,
      `Good morning! Last week ${page.integer({ from: 31, to: 97 })} of you replied, thank you.`,
      blank,
      `THE CASE`,
      sentences(`Somebody comes to you about ${page.matter}.`, page.facts()),
      `THE GUIDELINE`,
      page.rules(({ when, word }) => `  ${word.toUpperCase()} .... ${when}`),
      `  ${page.fallback.toUpperCase()} .... anyone whom the guideline does not mention`,
      `A REMINDER`,
      page.precedence({
        first: `  Mentioned twice? Whatever they are mentioned under first.`,
        last: `  Mentioned twice? Whatever they are mentioned under last.`,
      }),
      `Reply with the word you would use. The solution follows on ${page.day(7)}.`,
    ),
  "expected-output": (page) =>
    rows(
      `Hey ${page.colleague.first},`,
      blank,
      `I'm automating ${page.heading.toLowerCase()} and need expected values for my tests. Rules as implemented:`,
      page.rules(({ number, conditions, word }) => `  r${number}: [${conditions.join(" AND ")}] -> ${word}`),
      page.precedence({
        first: `  resolution: min(r) of those that match`,
        last: `  resolution: max(r) of those that match`,
      }),
      `  no match -> ${page.fallback}`,
      `Fixture ${page.integer({ from: 12, to: 480 })}:`,
      quote(rows(page.facts((clause) => clause)), "    "),
      page.noise(() => `(CI currently red, build ${page.integer({ from: 1000, to: 9999 })}, not related.)`),
      `What should the assert say? I'd rather hear it from a human than from my own code.`,
      page.seller.first,
    ),
  "last-day-leaver": (page) =>
    rows(
      `Subject: my last mail from this address`,
      blank,
      `Dear all, it has been a pleasure. ${page.colleague.first}, one thing I did not get round to:`,
      sentences(
        `there is a request for ${page.matter}.`,
        page.facts(),
        page.noise(() => `It sits in tray ${page.integer({ from: 2, to: 14 })}, under the cactus.`),
      ),
      sentences(
        `In all my years here I went by what my own boss told me on day one.`,
        `"${page.rules(({ number, when, word }) => `${places[number - 1]}, ${word} if ${when}.`).join(" ")}`,
        `And whatever slips through, ${page.fallback}.`,
        page.precedence({
          first: `The order is by importance, most important thing first."`,
          last: `The order is by importance, most important thing at the end, before the slipping through."`,
        }),
      ),
      `Please do it the same way. I shall miss you (not the printer).`,
      page.seller.first,
    ),
  "short-version": (page) =>
    rows(
      `${page.seller.first}, short version: ${page.facts((clause) => clause).join(", ")}.`,
      `Long version of our rules: ${page.rules(({ when, word }) => `${word} for "${when}"`).join(", ")}, ${page.fallback} for whoever fits none, ${page.precedence(
        {
          first: "two fits = the one named before the other",
          last: "two fits = the one named after the other",
        },
      )}. Your verdict? ${page.buyer.first}`,
    ),
  "franchise-manual": (page) =>
    rows(
      `From: franchise support`,
      `To: ${mailOf(page.buyer, page.client)}`,
      `Subject: Re: question from the branch ${page.reference("BR")}`,
      blank,
      `Hello ${page.buyer.first}! You will find everything in the brand manual, page ${page.integer({ from: 40, to: 220 })}. Here it is again:`,
      blank,
      `| we say | to guests for whom                                   |`,
      `|--------|------------------------------------------------------|`,
      page.rules(({ when, word }) => `| ${word.padEnd(6)} | ${when} |`),
      `| ${page.fallback.padEnd(6)} | (left blank: all who are not in the table so far) |`,
      page.precedence({
        first: `How to read it: with your finger, from the top, until it fits.`,
        last: `How to read it: with your finger, from the line above the blank one and upwards, until it fits.`,
      }),
      blank,
      quote(
        sentences(
          `Hi support, we have a guest here who asks for ${page.matter}.`,
          page.facts(),
          page.noise(() => `Queue is ${page.integer({ from: 3, to: 12 })} people.`),
          `What do we say?`,
        ),
      ),
    ),
  "boss-dictates": (page) =>
    rows(
      `From: ${page.seller.first} (dictated, not read)`,
      blank,
      sentences(
        `${page.colleague.first} comma new paragraph. No, forget the commas.`,
        `It is about ${page.matter} and I shall say this only once.`,
        page.rules(({ when, word }) => `If ${when}, I want you to ${word}.`),
        `If none of my ifs is true, I want you to ${page.fallback}.`,
        page.precedence({
          first:
            "If two of them are true and I contradict myself, believe the one I dictated before the other.",
          last: "If two of them are true and I contradict myself, believe the one I dictated after the other.",
        }),
      ),
      sentences(
        `The present one.`,
        `As I understand it from ${page.buyer.first}, ${joinAnd(page.facts((clause) => clause))}.`,
        page.noise(() => `I am in the car until ${page.time()}.`),
        `So you know what I want. Send it out under my name.`,
      ),
    ),
});
