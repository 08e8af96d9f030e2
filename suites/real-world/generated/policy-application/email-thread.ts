import { blank, joinAnd, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { policyTemplates } from "./page.ts";

/** As it lands in a mailbox: rules forwarded, facts in another hand. */
export const emailThreads = policyTemplates({
  "forwarded-rules": (page) =>
    rows(
      `From: ${mailOf(page.buyer, page.client)}`,
      `Subject: Fwd: ${page.heading}, new rules`,
      blank,
      `Hi ${page.colleague.first}, one for you. ${page.facts().join(" ")} What do I tell them?`,
      page.noise(() => `I'm in until ${page.time()}.`),
      page.buyer.first,
      blank,
      `---------- Forwarded message ----------`,
      `From: ${page.seller.full}`,
      `Date: ${page.day(-20)}`,
      `From now on we handle ${page.matter} like this:`,
      page.rules(({ when, word }) => `  * ${word} if ${when}`),
      `  * anything else: ${page.fallback}`,
      page.precedence({
        first: "If two bullets match, the upper one counts.",
        last: "If two bullets match, the lower one counts.",
      }),
    ),
  "customer-writes": (page) =>
    rows(
      `To: ${mailOf(page.seller, page.supplier)}`,
      `Subject: ${page.matter}`,
      blank,
      `Dear ${page.supplier.name},`,
      `I would like to ask for ${page.matter}. For your files: ${joinAnd(page.facts((clause) => clause))}.`,
      page.noise(() => `My number is ${page.phone()}, mornings are best.`),
      `Kind regards, ${page.buyer.full}`,
      blank,
      `--- internal note, ${page.seller.first} ---`,
      sentences(
        `Reminder of how we do these. Default ${page.fallback}.`,
        page.rules(({ when, word }) => `But ${word} when ${when}.`),
        page.precedence({
          first: "An earlier 'but' beats a later one.",
          last: "A later 'but' beats an earlier one.",
        }),
        `So what is it here?`,
      ),
    ),
  "second-opinion": (page) =>
    rows(
      `${page.colleague.first}, may I have a second opinion before I sign?`,
      blank,
      `It is about ${page.matter}. I have checked the file:`,
      page.facts((clause) => ` - ${clause}`),
      page.noise(() => ` - file no. ${page.reference("F")}`),
      blank,
      `The circular says, word for word:`,
      quote(
        rows(
          page.rules(({ number, when, word }) => `(${number}) Where ${when}: ${word}.`),
          `(0) Where none of the points above fits: ${page.fallback}.`,
        ),
      ),
      page.precedence({
        first: "and the cover note says lower numbers go before higher ones.",
        last: "and the cover note says higher numbers go before lower ones.",
      }),
      blank,
      `I came to one result and ${page.buyer.first} to another. Which is it?`,
      page.seller.first,
    ),
  "policy-thread": (page) =>
    rows(
      `From: ${page.seller.first}`,
      `What's our line on ${page.matter} again?`,
      blank,
      `From: ${page.buyer.first}`,
      page.rules(({ number, when, word }) => `${number}) ${when} -> ${word}`),
      `if nothing there is true -> ${page.fallback}`,
      blank,
      `From: ${page.seller.first}`,
      `And if two are true?`,
      blank,
      `From: ${page.buyer.first}`,
      page.precedence({ first: "Top one.", last: "Bottom one." }),
      blank,
      `From: ${page.seller.first}`,
      sentences(
        `OK. Mine looks like this:`,
        page.facts(),
        page.noise(() => `Came in at ${page.time()}.`),
        `So?`,
      ),
    ),
  appeal: (page) =>
    rows(
      `Subject: Appeal ${page.reference("AP")}`,
      blank,
      `Dear ${page.seller.full},`,
      blank,
      sentences(
        `I do not agree with the letter I got on ${page.day(-3)} about ${page.matter}.`,
        `Your own terms state that you ${page.fallback} as a rule.`,
        page.rules(({ when, word }) => `They go on: "${word}, however, if ${when}".`),
        page.precedence({
          first: "They also state that an exception named earlier takes precedence.",
          last: "They also state that an exception named later takes precedence.",
        }),
        `Please look at the facts again: ${joinAnd(page.facts((clause) => clause))}.`,
        `What should the letter have said?`,
      ),
      blank,
      `Yours sincerely`,
      page.buyer.full,
    ),
});
