import { blank, joinAnd, rows, sentences } from "../text.ts";
import { policyTemplates } from "./page.ts";

/** To and from those who want something: complaints, advice, terms quoted back. */
export const emailThreadsToThePublic = policyTemplates({
  "angry-in-capitals": (page) =>
    rows(
      `Subject: ANSWER ME`,
      `TO WHOM IT MAY CONCERN AT ${page.supplier.name.toUpperCase()}`,
      blank,
      sentences(
        `I HAVE NOW ASKED THREE TIMES. It is about ${page.matter} and it is NOT complicated.`,
        `Write this down:`,
        page.facts((clause) => `${clause}!`),
        page.noise(() => `I was on hold for ${page.integer({ from: 25, to: 80 })} minutes!`),
      ),
      sentences(
        `And this is from YOUR website, I copied it.`,
        page.rules(({ when, word }) => `"Should it be the case that ${when}, we will ${word}."`),
        `"Should nothing of the kind be the case, we will ${page.fallback}."`,
        page.precedence({
          first: `"The earlier of two fitting sentences applies."`,
          last: `"The later of two fitting sentences applies."`,
        }),
      ),
      `SO WHICH IS IT? One word will do.`,
      page.buyer.full,
    ),
  ombudsman: (page) =>
    rows(
      `From: office of the ombudsman`,
      `Our reference: ${page.reference("OMB")}`,
      blank,
      `Dear ${page.seller.full},`,
      sentences(
        `a member of the public has approached us regarding ${page.matter}.`,
        page.noise(() => `The file was opened on ${page.day(-30, "long")}.`),
        `Neither side disputes that ${joinAnd(page.facts((clause) => clause))}.`,
      ),
      sentences(
        `We have obtained your internal instruction.`,
        page.rules(
          ({ number, when, word }) =>
            `Paragraph ${number} tells staff to ${word} once it is established that ${when}.`,
        ),
        `A concluding paragraph tells staff to ${page.fallback} once it is established that nothing in the numbered paragraphs is met.`,
        page.precedence({
          first: `Staff are trained to give effect to the lowest paragraph number that is met.`,
          last: `Staff are trained to give effect to the highest paragraph number that is met.`,
        }),
      ),
      `Kindly state which decision you would have expected from a member of staff who had followed this instruction.`,
      `Yours sincerely, ${page.colleague.full}`,
    ),
  "relative-asks": (page) =>
    rows(
      `Hi ${page.seller.first}, it's your favourite aunt.`,
      blank,
      sentences(
        `You work in such an office, so help me. A friend of mine, ${page.buyer.first}, is waiting for an answer about ${page.matter} and cannot sleep.`,
        `The office sent a brochure. I read it to you.`,
        page.rules(
          ({ number, when, word }) =>
            `${number === 1 ? "First" : "Then"} it says ${word.toUpperCase()}, "if ${when}".`,
        ),
        `In the small print: ${page.fallback.toUpperCase()}, "if no answer can be found above".`,
        page.precedence({
          first: "In even smaller print: if there are several answers, the top one is right.",
          last: "In even smaller print: if there are several answers, the bottom one is right (I asked, it doesn't mean the small print).",
        }),
      ),
      sentences(
        `Now to ${page.buyer.first}.`,
        page.facts((clause) => `I know that ${clause}.`),
        page.noise(() => `And that ${page.integer({ from: 2, to: 6 })} cakes have been baked out of nerves.`),
      ),
      `What will the office say? Love!`,
    ),
  "broker-pre-check": (page) =>
    rows(
      `From: ${page.colleague.first} @ ${page.client.name}`,
      `To: ${page.buyer.full}`,
      `Subject: Pre-check of your case`,
      blank,
      `Dear ${page.buyer.first},`,
      `before we hand it in I always do a pre-check. You told me:`,
      page.facts((clause, index) => `${index + 1}) ${clause}`),
      page.noise(() => `(Our own fee is ${page.integer({ from: 30, to: 90 })} euros, payable in any case.)`),
      `The other side's criteria for ${page.matter}, obtained from a former employee:`,
      page.rules(
        ({ conditions, word }) =>
          `- they ${word}: needs ${conditions.map((clause) => `"${clause}"`).join(" plus ")}`,
      ),
      `- they ${page.fallback}: needs nothing, it is what remains`,
      page.precedence({
        first: "They work through that list downwards and are happy with the first hit.",
        last: "They work through that list upwards, beginning above what remains, and are happy with the first hit.",
      }),
      `I will put my forecast into the cover letter. Do you see the same one as I do?`,
    ),
  "terms-translated": (page) =>
    rows(
      `Subject: AW: your conditions (please to excuse my English)`,
      blank,
      `Dear ${page.seller.last},`,
      sentences(
        `I have let translate your conditions for ${page.matter} by the machine. I understand so:`,
        page.rules(({ when, word }) => `In the fall that ${when}, it comes to ${word}.`),
        `In all other falls it comes to ${page.fallback}.`,
        page.precedence({
          first: "Come two falls together, so counts the fall that stands before.",
          last: "Come two falls together, so counts the fall that stands behind.",
        }),
      ),
      sentences(
        `By me is it like this.`,
        page.facts(),
        page.noise(() => `My train goes at ${page.time()}, I can not telephone.`),
      ),
      `To what comes it by me? With friendly greetings`,
      page.buyer.full,
    ),
});
