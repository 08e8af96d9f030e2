import { blank, capital, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { pairs, tableTemplates } from "./page.ts";

/** Mails to and from people outside the firm. */
export const outsideEmails = tableTemplates({
  "journalist-deadline": (page) =>
    rows(
      `From: ${page.buyer.full}, news desk`,
      `Subject: need ONE number by ${page.time()}`,
      blank,
      sentences(
        `Hello, we print tonight.`,
        `Your press kit says this much.`,
        page.table(
          (row) => `${row.name} (${pairs(row, ({ label, text }) => `${label} ${text}`, { glue: "; " })}).`,
        ),
        `What my readers want to know, and what your kit leaves out, is ${page.ask("spoken")}.`,
      ),
      page.noise(() => `Call me on ${page.phone()}.`),
      `If I hear nothing I shall have to count myself, and I was bad at school.`,
    ),
  "grant-officer": (page) =>
    rows(
      `Dear applicant,`,
      blank,
      `your application ${page.reference("GR")} is complete except for box 14. From box 13 we have taken over:`,
      page.table(
        ({ number, name, fields }) =>
          `  13.${number} ${name} ${fields.map(({ label, text }) => `[${label}] ${text}`).join(" ")}`,
      ),
      blank,
      `Box 14 must contain ${page.ask("relative")}, computed from box 13 and from nothing else.`,
      page.noise(() => `The committee sits on ${page.day(21, "long")}.`),
      `Yours sincerely, ${page.seller.full}`,
    ),
  "insurance-broker": (page) =>
    rows(
      `Subject: RE: RE: premium for your ${page.many}`,
      `The premium hangs on one figure only: ${page.ask("prose")}. Once I have that I can quote within the hour.`,
      `You attached the schedule as a picture; my assistant typed it:`,
      page.table(
        (row) => `   ${row.name} // ${pairs(row, ({ label, text }) => `${label} ${text}`, { glue: " // " })}`,
      ),
      page.noise(() => `Our file ${page.reference("PL")}, last year's broker was somebody else.`),
      `But I want the figure from you, not from my assistant. ${page.seller.first}`,
    ),
  "translator-asks": (page) =>
    rows(
      `Dear ${page.buyer.first},`,
      sentences(
        `while translating your brochure I came upon a sentence that ends in "XX": it promises ${page.ask("spoken")}.`,
        `The table beside it, which I have left untranslated, goes ${page.heads.join(" > ")}.`,
      ),
      page.table(({ cells }) => cells.join(" > ")),
      page.noise(() => `So far it makes ${page.integer({ from: 900, to: 2400 })} words.`),
      `I could leave the XX but I fancy you would rather have a number there. Which?`,
      `Greetings from a rainy window, ${page.seller.first}`,
    ),
  "public-request": (page) =>
    rows(
      `Request under the transparency act, submitted through a portal`,
      `Applicant: ${page.buyer.full}`,
      `Text of the request: I demand to be told ${page.ask("relative")}. I do not want documents.`,
      `Note of the clerk: the documents are short, I copy them here for whoever answers.`,
      page.table(
        (row) =>
          `— ${capital(page.one)} ${row.name}. ${pairs(row, ({ label, text }) => `${label} ${text}`, { glue: ". " })}.`,
      ),
      page.noise(() => `Time limit: ${page.integer({ from: 14, to: 30 })} days`),
      `Draft of the answer: "The figure that you ask for is`,
    ),
  penfriends: (page) =>
    rows(
      `Dear old ${page.seller.first}!`,
      sentences(
        `You asked after our ${page.many}, so sit down, pour yourself something, and listen.`,
        page.table((row) => {
          const said = pairs(row, ({ label, text }) => `${label} ${text}`);
          return row.number % 2 === 1 ? `${row.name} you know, ${said}.` : `With ${row.name} it is ${said}.`;
        }),
        page.noise(() => `My knee hurts, I am ${page.integer({ from: 66, to: 88 })} after all.`),
        `And because you always were the one with the head for figures: ${page.ask("clipped")}, how much does that make? I bet a bottle you can do it before breakfast.`,
      ),
      `Yours, ${page.buyer.first}`,
    ),
  "data-room": (page) =>
    rows(
      `From: ${mailOf(page.seller, page.supplier)}`,
      `To: ${mailOf(page.buyer, page.client)}`,
      `Re: due diligence, question ${page.integer({ from: 20, to: 140 })}`,
      blank,
      `Question as put by you: "${capital(page.ask("prose"))}?"`,
      `Vendor's documents (data room, folder ${page.integer({ from: 2, to: 19 })}):`,
      page.table(
        (row) => `  <${row.name}> ${pairs(row, ({ label, text }) => `${label}=${text}`, { glue: ", " })}`,
      ),
      page.noise(() => `Advisers on copy: ${page.colleague.full}.`),
      `Vendor's answer: [to be inserted before sending, one number]`,
    ),
  "student-survey": (page) =>
    rows(
      `hi ${page.seller.first}, thx for helping w my thesis!! i went to every ${page.one} and wrote on my arm:`,
      page.table(({ cells: [name = "", ...others] }) => `~ ${name} ~ ${others.join(" ~ ")}`),
      `(order on the arm: ${page.heads.slice(1).join(" ~ ")})`,
      page.noise(() => `i have ${page.integer({ from: 3, to: 20 })} days left aaargh`),
      `my prof wants "${page.ask("clipped")}" in the abstract. i always get sth different so pls tell me what u get. hugs, ${page.buyer.first}`,
    ),
  "correspondence-by-column": (page) =>
    rows(
      `Madam,`,
      blank,
      sentences(
        `our fax cuts off the right edge, hence I write to you column by column.`,
        page.heads.map(
          (head, at) =>
            `Under ${head} I have, going down, ${page.table(({ cells }) => cells[at] ?? "").join("; ")}.`,
        ),
      ),
      page.noise(() => `The repair of the fax was promised for ${page.day(6)}.`),
      blank,
      `Your tax form leaves a space for ${page.ask("formula")} and I should not like to guess. With my compliments, ${page.buyer.last}`,
    ),
  "web-shop-support": (page) =>
    rows(
      `Ticket opened by mail: comparison page broken`,
      sentences(
        `Your page "compare all ${page.many}" shows me the table but the box under it spins for ever.`,
        `The box is headed "${page.ask("spoken")}".`,
        `I need what is in the box, not the table, the table I can see myself:`,
      ),
      page.heads.map((head, at) => `[${head}] ${page.table(({ cells }) => cells[at] ?? "").join(" | ")}`),
      page.noise(() => `Browser build ${page.integer({ from: 100, to: 160 })}, cookies allowed`),
      `Regards from a customer since the first day, ${page.buyer.full}`,
    ),
});
