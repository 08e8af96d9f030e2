import { blank, rows, sentences } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** Minutes, protocols and records that somebody signs. */
export const meetingNotesFormal = rewritingTemplates({
  "tenants-association": (page) =>
    rows(
      `TENANTS' ASSOCIATION, extract from the minutes`,
      sentences(
        `Under any other business ${page.buyer.full} drew attention to a notice in the hall.`,
        `It was read into the minutes: "${page.notice}"`,
        `Members found it tiresome.`,
        page.noise(() => `${page.integer({ from: 2, to: 9 })} members left at this point.`),
      ),
      `MOTION (carried): that the secretary post another, and that the secretary shall`,
      page.rules((rule) => `     ${rule}`),
      `Posted on the same evening, in these words:`,
    ),
  "quality-circle": (page) =>
    rows(
      `QUALITY CIRCLE 'COMMUNICATION'`,
      `Object: text on display, master copy`,
      `  | ${page.notice}`,
      `Target values`,
      page.marks((mark, number) => `  T${number}  ${mark}`),
      page.noise(() => `Circle meets again on ${page.day(28, "iso")}.`),
      `Measure: new master copy. Responsible: minute taker.`,
    ),
  "disability-board": (page) =>
    rows(
      `Advisory board on disability, item ${page.integer({ from: 2, to: 9 })} of the agenda`,
      sentences(
        `The board recalls that its recommendations on notices have been in force for years.`,
        `A notice takes account of them if ${page.marks((mark) => mark).join(", if ")}.`,
        `The board regrets that this one does not:`,
      ),
      `"${page.notice}"`,
      page.noise(() => `Interpreter present from ${page.time()}.`),
      `The administration is invited to table a notice that does.`,
    ),
  "council-question-time": (page) =>
    rows(
      `QUESTION TIME`,
      `Mr ${page.buyer.last}: Is the chair aware of this text, and does the chair think it worthy of the house? I quote. ${page.notice} I end my quotation.`,
      `The chair: I am, and I do not.`,
      page.rules(
        (rule, number) =>
          `Ms ${page.seller.last}${number === 1 ? "" : " (again)"}: Will whoever writes another undertake to ${rule}?`,
      ),
      `The chair: They will, to all of that.`,
      page.noise(() => `(Bell. The sitting is suspended for ${page.integer({ from: 2, to: 9 })} minutes.)`),
    ),
  "contract-review": (page) =>
    rows(
      `Review with ${page.supplier.name} (display contractor), protocol signed by both sides`,
      `1) The contractor shows what the customer has been sending: ${page.notice}`,
      `2) The contractor points to the annex of the contract, "content rules".`,
      page.rules((rule) => `      annex: ${rule}`),
      `3) The customer will comply, beginning with the text under 1).`,
      page.noise(() => `4) Arrears of ${page.integer({ from: 500, to: 990 })} euros are waived.`),
    ),
  "editorial-board": (page) =>
    rows(
      `Editorial board. In attendance: ${page.buyer.last} (chair), ${page.seller.last}, ${page.colleague.last}`,
      `Manuscript:`,
      page.passages((passage) => `   ${passage}`),
      `Verdicts:`,
      page.rules((rule, number) => `   referee ${number}: accept if the authors ${rule}`),
      page.noise(() => `Manuscripts pending: ${page.integer({ from: 501, to: 690 })}`),
      `Decision of the chair: all referees are right; revised manuscript to be produced before the board rises.`,
    ),
  "hearing-record": (page) =>
    sentences(
      `RECORD of the hearing of ${page.buyer.full}, author of notices, before the staff committee.`,
      `Shown the exhibit, which reads "${page.notice}", the author admits having written it.`,
      page.noise(() => `The author has been employed for ${page.integer({ from: 2, to: 9 })} years.`),
      `Asked what the style sheet requires, the author recites it correctly: ${page.rules((rule, number) => `${"abcdefghi".charAt(number - 1)}) ${rule}`).join("; ")}.`,
      `The committee is lenient: the author may hand in a notice after the style sheet today, and nothing further will happen.`,
    ),
  "table-of-outcomes": (page) =>
    rows(
      `outcome of the meeting on signs | ${page.day(0)}`,
      `sign: lobby, main | status: too long | text: ${page.notice}`,
      page.marks((mark) => `sign: lobby, main | must-have | ${mark}`),
      page.noise(() => `sign: gate ${page.integer({ from: 2, to: 9 })} | status: rusty`),
      `sign: lobby, main | new text | `,
    ),
  "trustees-by-letter": (page) =>
    rows(
      `The trustees met by correspondence. The clerk summarises.`,
      `Circulated: ${page.notice}`,
      blank,
      `Replies received on what is to go up in its stead:`,
      page.marks(
        (mark, number) =>
          `  ${["the first", "the second", "the third", "the fourth", "the fifth", "the sixth", "the seventh", "the eighth", "the ninth"][number - 1]} trustee will sign if ${mark}`,
      ),
      page.noise(() => `  postage ${page.integer({ from: 2, to: 9 })} pounds`),
      `All signatures are needed. The clerk asks you for the wording.`,
    ),
  "emergency-staff": (page) =>
    rows(
      `CRISIS STAFF EXERCISE, situation log`,
      `from S5 (press): draft for the siren radio: ${page.notice}`,
      `from lead: too long, nobody listens. Orders:`,
      page.rules((rule, number) => `   order ${number} – ${rule}`),
      page.noise(() => `from S4: generator ${page.integer({ from: 2, to: 9 })} has no fuel`),
      `to S5: next draft, immediately`,
    ),
});
