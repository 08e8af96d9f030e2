import { blank, joinAnd, rows, sentences } from "../text.ts";
import { policyTemplates } from "./page.ts";

/** Tickets that have been through several hands, merged, bounced and commented. */
export const ticketsAcrossDesks = policyTemplates({
  "merged-duplicates": (page) => {
    const known = page.facts((clause) => clause);
    const half = Math.ceil(known.length / 2);
    return rows(
      `Ticket ${page.integer({ from: 40000, to: 79999 })} merged into this one (same requester, same matter: ${page.matter}).`,
      blank,
      `From the older ticket: ${joinAnd(known.slice(0, half))}.`,
      known.length > half ? `From the newer ticket: ${joinAnd(known.slice(half))}.` : "",
      page.noise(() => `Requester: ${page.buyer.full}, ${page.phone()}`),
      blank,
      `Both agents had pasted the same saved reply:`,
      page.rules(({ when, word }) => `   > ${word} whenever ${when}`),
      `   > ${page.fallback} whenever that does not help`,
      page.precedence({
        first: `   > the first whenever that is true is the one`,
        last: `   > the last whenever that is true is the one (not counting "that does not help")`,
      }),
      `They had come to different results. Close both with the right one.`,
    );
  },
  "bounced-five-times": (page) =>
    rows(
      `Assignment history: ${page.seller.first} > ${page.colleague.first} > ${page.seller.first} > queue`,
      `${page.seller.first} wrote: not mine. It is ${page.heading.toLowerCase()}, and what is known is this: ${page.facts((clause) => clause).join("; ")}.`,
      `${page.colleague.first} wrote: not mine either, but here is the memo they all forget.`,
      page.rules(({ number, when, word }) => `      memo, point ${number}: ${word} / provided ${when}`),
      `      memo, end: ${page.fallback} / provided no point is of use`,
      page.precedence({
        first: `${page.seller.first} wrote: and what if several points are of use? / ${page.colleague.first} wrote: then the one with the lowest number. Bounced back.`,
        last: `${page.seller.first} wrote: and what if several points are of use? / ${page.colleague.first} wrote: then the one with the highest number. Bounced back.`,
      }),
      page.noise(() => `System: reassigned ${page.integer({ from: 5, to: 14 })} times.`),
      `Queue manager: whoever reads this next, write the decision and be done.`,
    ),
  "approval-chain": (page) =>
    rows(
      `APPROVAL REQUEST ${page.reference("APR")}`,
      `Regarding ........ ${page.matter}`,
      `Entered by ....... ${page.buyer.full}`,
      `Statement ........ ${page.facts((clause) => clause).join(", ")}`,
      page.noise(() => `Entered at ....... ${page.time()}`),
      blank,
      `Approvers and their standing instructions:`,
      page.rules(({ number, when, word }) => `   level ${number}   "${word} on my behalf if ${when}"`),
      `   no level answers   "${page.fallback}"`,
      page.precedence({
        first: `An answer given on a level cannot be changed by levels with a larger number.`,
        last: `An answer given on a level is superseded by any answer on a level with a larger number.`,
      }),
      `All approvers are away; you are delegate for each of them. Final status?`,
    ),
  "angry-follow-up": (page) =>
    rows(
      `[FOLLOW-UP 4] Customer rating: 1 of 5`,
      `"Your chat robot hung up on me AGAIN. ${page.facts().join(" ")} What is so hard about ${page.matter}???"`,
      page.noise(() => `Attached: photo_${page.integer({ from: 1000, to: 9999 })}`),
      blank,
      `Macro for agents (do not send):`,
      page.rules(({ conditions, word }) => `   * say ${word} when ${conditions.join(" as well as ")}`),
      `   * say ${page.fallback} when you would otherwise have nothing to say`,
      page.precedence({
        first: `   * never say two things: keep the upper one`,
        last: `   * never say two things: keep the lower one (nothing to say = only if really nothing)`,
      }),
      `Supervisor ${page.colleague.last}: answer today please, one word, then apologise.`,
    ),
  "second-line-brief": (page) =>
    rows(
      `2nd line, please take over. I have to leave.`,
      sentences(
        `Briefing:`,
        `the caller is on about ${page.matter}.`,
        page.facts((clause, index) => `${index === 0 ? "Confirmed is" : "Also confirmed,"} that ${clause}.`),
        page.noise(() => `Caller can be reached until ${page.time()}.`),
      ),
      sentences(
        `What I would look at, in this order, is printed on our mouse mats.`,
        page.rules(({ when, word }) => `"Is it true that ${when}? In that event, ${word}."`),
        `"All untrue? ${page.fallback}!"`,
        page.precedence({
          first: `The mat says nothing about two true ones, but we always go with the one nearer to the top of it.`,
          last: `The mat says nothing about two true ones, but we always go with the one nearer to the bottom of it, "all untrue" left aside.`,
        }),
      ),
      `Reply template is ready, only the decision is missing. Thanks! ${page.seller.first}`,
    ),
});
