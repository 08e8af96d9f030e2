import { blank, joinAnd, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { policyTemplates } from "./page.ts";

export const moreEmailThreads = policyTemplates({
  "new-colleague": (page) =>
    rows(
      `Hello ${page.buyer.first},`,
      blank,
      sentences(
        `welcome on board!`,
        page.noise(() => `Your locker is no. ${page.integer({ from: 11, to: 99 })}.`),
        `To practise, here is a live one. ${page.heading}:`,
      ),
      page.rules(({ number, when, word }) => `Step ${number}. Ask yourself whether ${when}. Yes? ${word}.`),
      `All steps no? ${page.fallback}.`,
      page.precedence({
        first: "As soon as you have a yes you are done.",
        last: "Do not stop at a yes: a yes further down replaces it.",
      }),
      blank,
      sentences(`And this is what they sent us.`, page.facts()),
      `Mail me your answer before lunch.`,
      page.colleague.first,
    ),
  "auto-reply": (page) =>
    rows(
      `Subject: Automatic reply: ${page.heading}`,
      `Your message has been received. Details recorded: ${joinAnd(page.facts((clause) => clause))}.`,
      page.noise(
        () =>
          `Reference ${page.reference("REQ")}. We answer within ${page.integer({ from: 3, to: 9 })} working days.`,
      ),
      `How requests for ${page.matter} are answered:`,
      page.rules(
        ({ number, when, word }) =>
          `  ${["first", "second", "third", "fourth", "fifth"][number - 1]} criterion, ${when}: ${word}`,
      ),
      `  no criterion met: ${page.fallback}`,
      page.precedence({
        first: `  several met: the one listed first`,
        last: `  several met: the one listed last`,
      }),
      blank,
      quote(`Thanks, but can you just tell me what your answer will be? ${page.buyer.first}`),
    ),
  "monthly-batch": (page) =>
    rows(
      `Cc: ${mailOf(page.colleague, page.client)}`,
      `Subject: open ones for this month`,
      blank,
      `Only one left in the batch, concerning ${page.matter}.`,
      `Notes from the phone: ${page.facts((clause) => clause).join("; ")}.`,
      page.noise(() => `(The other ${page.integer({ from: 12, to: 60 })} are done.)`),
      `I copied the handbook page for you, it is short:`,
      page.rules(({ when, word }) => `"${word}" goes with: ${when}.`),
      `"${page.fallback}" goes with all that is not mentioned.`,
      page.precedence({
        first: "Mentioned earlier means stronger.",
        last: "Mentioned later means stronger.",
      }),
      `Please enter the decision, I have no rights in the system.`,
      `Thx, ${page.seller.first}`,
    ),
  "legal-answers": (page) =>
    rows(
      quote(
        sentences(
          `Dear legal team, what must we do about ${page.matter}?`,
          page.facts(),
          page.noise(() => `The other side rings daily, from ${page.phone()}.`),
        ),
      ),
      blank,
      `Dear ${page.seller.first},`,
      sentences(
        `clause ${page.integer({ from: 4, to: 19 })} of the agreement answers this.`,
        page.rules(
          ({ number, when, word }) =>
            `${number === 1 ? "Under" : "Next, under"} letter ${["a", "b", "c", "d", "e"][number - 1]} one has to ${word} in so far as ${when}.`,
        ),
        `Failing all letters, one has to ${page.fallback}.`,
        page.precedence({
          first: "The letters rank from a downwards, a being the strongest.",
          last: "The letters rank from the last upwards, a being the weakest.",
        }),
        `The rest is subsumption, which I leave to you.`,
      ),
      page.colleague.full,
    ),
  "while-away": (page) =>
    rows(
      `Subject: out from ${page.day(2)}`,
      blank,
      `Should anybody ask for ${page.matter} while I am away, here is what to do.`,
      sentences(
        page.rules(({ when, word }) => `If it turns out that ${when}, ${word}.`),
        `If none of these turns out, ${page.fallback}.`,
        page.precedence({
          first: "Take them in this order and do not go back on a decision.",
          last: "Take them in this order and let a later one correct an earlier one.",
        }),
      ),
      `${page.seller.first}`,
      blank,
      quote(
        sentences(
          `${page.seller.first}, sorry to catch you on leave, somebody has asked.`,
          page.facts(),
          `I do what exactly? ${page.buyer.first}`,
        ),
      ),
    ),
});
