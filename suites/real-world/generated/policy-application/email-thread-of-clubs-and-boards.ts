import { blank, joinAnd, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { policyTemplates } from "./page.ts";

/** Voluntary boards, representatives and auditors, who quote what they have once agreed. */
export const emailThreadsOfClubsAndBoards = policyTemplates({
  "vote-by-mail": (page) =>
    rows(
      `To: board@${page.client.domain}`,
      `Subject: decision needed by ${page.day(4)}, no meeting`,
      blank,
      `Dear board members,`,
      `we need not vote, I think, only apply what we voted for. The resolution on ${page.matter} (wording by ${page.colleague.last}):`,
      blank,
      page.rules(({ number, when, word }) => `   lit. ${"abcde"[number - 1]}   ${when}: ${word}`),
      `   lit. x   otherwise: ${page.fallback}`,
      page.precedence({
        first: `   Among several letters, the one nearest to a prevails.`,
        last: `   Among several letters, the one farthest from a prevails; x is no such letter, but a stopgap.`,
      }),
      blank,
      `What the treasurer found out: ${page.facts((clause) => clause).join(", ")}.`,
      page.noise(() => `Cash in hand stands at ${page.integer({ from: 210, to: 4900 })} euros.`),
      `May I have your reading? Silence counts as agreement with mine.`,
      page.buyer.full,
    ),
  "staff-representative": (page) =>
    rows(
      `Subject: confidential - a member has come to me`,
      blank,
      `Dear ${page.seller.last},`,
      sentences(
        `I write as representative. The matter: ${page.matter}.`,
        `The house agreement which you and I signed has, as you will recall, no exceptions of mood.`,
        page.rules(
          ({ number, when, word }) => `Section ${number}: ${word}, on the sole condition that ${when}.`,
        ),
        `Final section: ${page.fallback}, when the sole condition of no other section is satisfied.`,
        page.precedence({
          first: `We also signed that sections rank in descending order, so that Section 1 cannot be outdone.`,
          last: `We also signed that sections rank in ascending order, so that Section 1 is outdone by any other numbered one.`,
        }),
      ),
      sentences(
        `I have verified the following myself:`,
        `${page.facts((clause) => clause).join("; ")}.`,
        page.noise(() => `(My notes have ${page.integer({ from: 3, to: 25 })} pages, you are spared.)`),
      ),
      `I expect the decision that we signed. Which one do I tell the member to expect?`,
      page.buyer.full,
    ),
  "auditor-recomputes": (page) =>
    rows(
      `From: ${mailOf(page.colleague, page.supplier)}`,
      `Subject: Finding ${page.integer({ from: 2, to: 60 })}, please comment`,
      blank,
      `We re-performed one decision from your population "${page.heading}".`,
      `INPUT AS PER EVIDENCE`,
      page.facts((clause) => `   ${clause}`),
      `CRITERIA AS PER YOUR OWN CONTROL DESCRIPTION`,
      page.rules(
        ({ number, conditions, word }) =>
          `   C${number}. ${conditions.join(" / and / ")}. Result if met: ${word}.`,
      ),
      `   C-none. Result if no C is met: ${page.fallback}.`,
      `HIERARCHY`,
      page.precedence({
        first: `   A met criterion sets all that follow it aside.`,
        last: `   A met criterion sets all that precede it aside.`,
      }),
      page.noise(() => `Sampling risk ${page.integer({ from: 5, to: 10 })} per cent.`),
      `Your system produced a different result from ours. Before we tell you ours: what should it have been?`,
    ),
  "allotment-club": (page) =>
    rows(
      `Hello neighbours,`,
      blank,
      sentences(
        `spring is here and so is the post.`,
        page.noise(() => `Water has been back on since ${page.day(-2)}.`),
        `One of you (no names) has written to the committee about ${page.matter}. So that nobody thinks we make it up as we go along, I am going to repeat what hangs in the shed.`,
      ),
      sentences(
        `It starts with: ${page.fallback}, as a matter of course.`,
        page.rules(({ when, word }) => `It goes on with: ${word}, seeing that ${when}.`),
        page.precedence({
          first:
            "At the foot, in old Bruno's writing: after the opening words, what comes sooner goes over what comes later.",
          last: "At the foot, in old Bruno's writing: what comes later goes over what comes sooner.",
        }),
      ),
      `In the present case, ${joinAnd(page.facts((clause) => clause))}. You can all work out what the committee must say, can't you?`,
      `${page.seller.first}, for the committee`,
    ),
});
