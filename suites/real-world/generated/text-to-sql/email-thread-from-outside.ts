import { blank, joinAnd, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { sqlTemplates } from "./page.ts";

/** Mails of people who do not belong to the house, and what the house adds. */
export const emailThreadsFromOutside = sqlTemplates({
  "thesis-of-a-student": (page) =>
    rows(
      `Dear Sir or Madam ${page.seller.last},`,
      blank,
      sentences(
        `I am ${page.buyer.full}, master student, and you have kindly allowed me to use your anonymised copy for my thesis.`,
        `Unluckily my SQL is not so strong.`,
        `For table ${page.integer({ from: 2, to: 9 })} of my thesis I require ${page.ask("prose")}.`,
        page.noise(() => `I have to submit on ${page.day(24, "long")}.`),
      ),
      blank,
      `So that you need not search, the copy has`,
      page.tables(
        ({ name, columns }) =>
          `- ${name}, its columns being ${joinAnd(columns.map((column) => `${column.name} ("${column.means}")`))}`,
      ),
      page.caveat((all) => `In the readme it is written that ${all}.`),
      `Would you help me with the query? I would mention you in the acknowledgements.`,
    ),
  "freedom-of-information": (page) =>
    rows(
      `Request under the information act, ${page.day(-12, "long")}`,
      `I ask to be told:`,
      `    ${page.ask("prose")}.`,
      `I do not ask for documents. ${page.buyer.full}`,
      blank,
      `Internal cover note (not for the applicant)`,
      sentences(
        `Figure must be computed, legal says we have to.`,
        page.notes((clause) => `Registry confirms that ${clause}.`),
        page.noise(() => `Fee: ${page.integer({ from: 15, to: 60 })} euros.`),
      ),
      page.ddl,
      `Analyst to draft the SQL; the answer is sent after it has been checked.`,
    ),
  "licence-true-up": (page) =>
    rows(
      `From: licensing@${page.supplier.domain}`,
      `Dear valued customer, your licence true-up is due. You owe us the result of one query on your own installation. The query must give:`,
      page.points((point, index) => `  ${"abcdefgh".charAt(index)}. ${point}`),
      page.noise(() => `Contract ${page.reference("LC")}`),
      blank,
      `${page.buyer.first} wrote below:`,
      `They do not even send the statement?! ${page.seller.first}, please. I copied what their manual says:`,
      page.tables(({ name, columns }) =>
        rows(
          `  chapter "${name}"`,
          columns.map((column) => `    ${column.name}: ${column.means}.`),
        ),
      ),
      page.notes((clause) => `  errata: ${clause}.`),
    ),
  "loss-adjuster": (page) =>
    rows(
      `Re: claim ${page.reference("CL")}`,
      `Good morning. I adjust the claim for the insurers. Before we pay I should like to see the following on your letterhead: ${page.ask("prose")}. How you arrive at it must be traceable, so let me have the SQL as well.`,
      page.noise(() => `I shall be on site on ${page.day(3, "weekday")} at ${page.time()}.`),
      `${page.buyer.full}`,
      blank,
      quote(
        rows(
          `${page.colleague.first} to ${page.seller.first}: fields for the adjuster's thing`,
          page.tables(
            ({ name, columns }) =>
              `${name} => ${columns.map((column) => `${column.means}: ${column.name}`).join(", ")}`,
          ),
          page.notes((clause) => `and, honestly, ${clause}`),
        ),
        "| ",
      ),
    ),
  "statistics-bureau": (page) =>
    rows(
      `NATIONAL BUREAU OF STATISTICS. Reply is mandatory.`,
      `Reporting unit: ${page.client.name}`,
      `Item to be reported, see variable list overleaf:`,
      `   ${page.ask("points")}`,
      page.noise(() => `Deadline: ${page.day(40, "iso")}. Hotline: ${page.phone()}.`),
      `Overleaf: columns which units running this software have`,
      page.tables(({ name, columns }) =>
        columns.map((column, at) => `   ${name}/${at + 1} ${column.name} (${column.means})`).join("\n"),
      ),
      page.notes((clause) => `   Explanatory note: ${clause}.`),
      `Units without a query of their own may ask their service provider – that is you, ${page.seller.first}! (${page.buyer.first})`,
    ),
  "polite-partner": (page) =>
    rows(
      `Dear ${page.seller.last}-san,`,
      `Thank you always for your great support.`,
      `Today we have one humble request. Our headquarters wishes to understand ${page.ask("prose")}.`,
      page.noise(() => `If possible we receive your kind answer until ${page.day(5, "long")}.`),
      `We would be very grateful for a query which our system person can execute as it is. For your reference we write the tables as below.`,
      blank,
      page.ddl,
      blank,
      page.notes((clause) => `Please note that ${clause}.`),
      `We are sorry to trouble you although you must be busy.`,
      `${page.buyer.full}, ${page.client.name}`,
    ),
  "tender-clarification": (page) =>
    rows(
      `Tender ${page.reference("TN")}, answers to bidders' questions`,
      `Q.1 Can the bidder get a sample of the data? A.1 No.`,
      `Q.2 What will the trial task be? A.2 One SQL query that answers: ${page.ask("question")}?`,
      page.noise(() => `Q.3 May offers be sent by fax? A.3 Yes, to ${page.phone()}.`),
      `Q.4 Which columns are there?`,
      page.tables(
        ({ name, columns }) =>
          `A.4 ${name}: ${columns.map((column) => `${column.name} (${column.type}), ${column.means}`).join("; ")}.`,
      ),
      `Q.5 Is there anything a bidder ought to know about the rows?`,
      `A.5 ${page.caveat((all) => `Yes, ${all}.`) || "No."}`,
      `${page.seller.first}, we bid. Your query goes into our offer. ${page.buyer.first}`,
    ),
  "tax-inspection": (page) =>
    rows(
      `Inspector ${page.buyer.last} has come with a list. No. ${page.integer({ from: 2, to: 30 })} on it reads, word for word:`,
      blank,
      `        ${page.ask("prose")}`,
      blank,
      sentences(
        `We are obliged to give "machine access", that is, the inspector runs a query and you write it.`,
        page.noise(() => `The inspection ends on ${page.day(8, "long")}.`),
      ),
      `The bookkeeping program explains itself like so (copied from its help):`,
      page
        .tables(
          ({ name, columns }) =>
            `    [${name}]\n${columns.map((column) => `    ${column.name} ............ ${column.means}`).join("\n")}`,
        )
        .toReversed(),
      page.notes((clause) => `To be fair to ourselves: ${clause}.`),
    ),
  "friend-with-a-club": (page) =>
    rows(
      `heyyy ${page.seller.first}, long time! still doing computers?`,
      sentences(
        `long story short i inherited the database of our association and at the annual meeting people always want to hear ${page.ask("prose")}.`,
        `last year i guessed, this year ${page.colleague.first} will check, haha.`,
      ),
      page.noise(() => `meeting is ${page.day(6)}, ${page.time()}, there is beer`),
      `inside i see`,
      page.tables(
        ({ name, columns }) =>
          `* ${name}: ${columns.map((column) => `${column.name}, which is ${column.means}`).join(", ")}`,
      ),
      page.notes((clause) => `and the guy before me says ${clause}`),
      `could you send me the magic line? hugs, ${page.buyer.first}`,
    ),
  "bounced-and-resent": (page) =>
    rows(
      `Delivery failed: mailbox ${mailOf(page.colleague, page.client)} is full. Original message follows.`,
      blank,
      `To: ${mailOf(page.colleague, page.client)}`,
      page.noise(() => `Message-ID: <${page.integer({ from: 100_000, to: 999_999 })}@${page.client.domain}>`),
      `Wanted from you, as SQL: ${page.ask("points")}`,
      `Use`,
      page.tables(
        ({ name, columns }) =>
          `  ${name} ${columns.map((column) => `+ ${column.name} (= ${column.means})`).join(" ")}`,
      ),
      page.notes((clause) => `Be warned: ${clause}.`),
      blank,
      `--> resent to you since ${page.colleague.first} cannot be reached, ${page.buyer.first}`,
    ),
});
