import { blank, joinAnd, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { policyTemplates } from "./page.ts";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri"];
const departments = ["Operations", "Finance", "Legal", "Customer care", "Facilities"];

/** Threads in which several people each know a part. */
export const emailThreadsOfManyHands = policyTemplates({
  "two-informants": (page) => {
    const known = page.facts((clause) => clause);
    const half = Math.ceil(known.length / 2);
    return rows(
      `From: ${mailOf(page.buyer, page.client)}`,
      `To: ${page.seller.first}; ${page.colleague.first}`,
      `Subject: RE: RE: ${page.matter}, where are we?`,
      blank,
      `Thanks both. For me it follows from these (I keep them on a card):`,
      page.rules(({ when, word }) => ` # ${when}? then ${word}`),
      ` # not one of the lines above true? then ${page.fallback}`,
      page.precedence({
        first: `(a line counts for more than those under it)`,
        last: `(a line counts for more than those over it, except the last one, which is only for when nothing is true)`,
      }),
      `I am boarding, can one of you just do it and tell the person? ${page.buyer.first}`,
      blank,
      quote(
        rows(
          `From: ${page.colleague.first}`,
          `What I have: ${known.slice(0, half).join("; ")}. Rest with ${page.seller.first}.`,
          page.noise(() => `(my ext. is ${page.integer({ from: 200, to: 899 })} now)`),
        ),
      ),
      blank,
      known.length > half
        ? quote(rows(`From: ${page.seller.first}`, `And I have: ${known.slice(half).join("; ")}.`), ">> ")
        : "",
    );
  },
  "rule-by-rule-updates": (page) =>
    rows(
      `Subject: Fwd: the week in updates`,
      blank,
      `${page.colleague.first}, you were off sick. This is what came in on ${page.matter}, day by day. ${page.seller.first}`,
      blank,
      page.rules(({ number, when, word }) =>
        rows(`--- ${weekdays[number - 1]} ---`, `Please note: in future ${word} where ${when}.`),
      ),
      `--- weekend ---`,
      page.precedence({
        first: `For the avoidance of doubt: none of the notes takes anything back. A case dealt with by an earlier one stays with the earlier one.`,
        last: `For the avoidance of doubt: each note takes back whatever earlier ones said about the case it deals with.`,
      }),
      `Cases not dealt with by any note: ${page.fallback}.`,
      page.noise(() => `System maintenance Sunday from ${page.time()}.`),
      blank,
      `P.S. yours from before you fell ill is still open: ${joinAnd(page.facts((clause) => clause))}. What will you do with it?`,
    ),
  "departments-list": (page) =>
    rows(
      `From: ${page.seller.full}`,
      `Subject: consolidated positions on ${page.matter}`,
      blank,
      `All,`,
      `I asked every department for its position. In alphabetical order of nothing, just as they came:`,
      page.rules(({ number, when, word }) => `  ${departments[number - 1]}: "we ${word} if ${when}"`),
      page.precedence({
        first: `Management has resolved that this list is also a ranking, top department wins.`,
        last: `Management has resolved that this list is also a ranking, bottom department wins.`,
      }),
      `Where none of them has a position that fits, management itself says ${page.fallback}.`,
      blank,
      `From: ${page.buyer.first}`,
      sentences(
        `Fine. Test it on mine please.`,
        page.facts(),
        page.noise(() => `I told them they hear from us by ${page.day(3)}.`),
      ),
      blank,
      `From: ${page.seller.first}`,
      `Over to ${page.colleague.first}, who loves lists.`,
    ),
  "inline-interview": (page) =>
    rows(
      `Hi ${page.seller.first}, my answers below. Can you decide now? ${page.buyer.first}`,
      blank,
      quote(
        `Hi ${page.buyer.first}, about ${page.matter}: before I can say anything, tell me everything you know.`,
      ),
      page.facts((clause, index) =>
        rows(index === 0 ? "" : quote(["Go on.", "And?", "What else?"][index % 3] ?? ""), clause),
      ),
      page.noise(() => rows(quote("Is that all?"), `They also gave me their number, ${page.phone()}.`)),
      quote(
        rows(
          `Good. You know my scheme:`,
          page.rules(({ number, when, word }) => `${"ABCDE"[number - 1]}: ${when} >> ${word}`),
          `Z: A and the others all wrong >> ${page.fallback}`,
          page.precedence({
            first: `I go from A towards Z and stop at once when one is right.`,
            last: `I go from Z towards A (Z does not count on the way, it is my safety net) and stop at once when one is right.`,
          }),
        ),
      ),
    ),
  "minutes-extract": (page) =>
    rows(
      `To: ${mailOf(page.colleague, page.client)}`,
      `Subject: extract from the minutes, as requested`,
      blank,
      `Item ${page.integer({ from: 3, to: 11 })}: ${page.heading}`,
      `Present: ${page.buyer.last}, ${page.seller.last}${page.noise(() => `, ${page.integer({ from: 4, to: 19 })} others`)}`,
      page.rules(
        ({ number, when, word }) =>
          `Motion ${number} (carried): that requests be answered "${word}" if ${when}.`,
      ),
      `Motion to leave the remaining requests at "${page.fallback}" (carried).`,
      page.precedence({
        first: `Mr ${page.seller.last} asks about conflicts. The chair rules that an earlier motion binds the later ones.`,
        last: `Mr ${page.seller.last} asks about conflicts. The chair rules that a later motion overrides the earlier ones, the one on remaining requests aside.`,
      }),
      blank,
      `Dear ${page.colleague.first}, does that help with yours? You wrote:`,
      quote(page.facts().join("\n")),
      `If you tell me the answer I will type the letter. ${page.buyer.first}`,
    ),
});
