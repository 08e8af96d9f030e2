import { blank, quote, rows } from "../text.ts";
import { tableTemplates } from "./page.ts";

/** Mails with figures in them. */
export const emailThreads = tableTemplates({
  "forward-with-list": (page) =>
    rows(
      `From: ${page.buyer.full}`,
      `Subject: FW: list of ${page.many}`,
      blank,
      `Hi ${page.seller.first}, see below. Could you send me ${page.ask("prose")} before the call at ${page.time()}?`,
      blank,
      `-----Original message-----`,
      page.table(
        ({ name, fields }) => `* ${name}: ${fields.map(({ label, text }) => `${text} ${label}`).join(", ")}`,
      ),
      page.noise(() => `Ext. ${page.integer({ from: 200, to: 899 })}`),
    ),
  "dictated-by-phone": (page) =>
    rows(
      `Subject: what ${page.colleague.first} read out to me`,
      `I wrote along as fast as I could, always in the order ${page.heads.join(", ")}.`,
      page.table(({ cells }) => `${cells.join(", ")},`),
      page.noise(() => `(then the line went dead after ${page.integer({ from: 11, to: 40 })} minutes)`),
      `What they are after is ${page.ask("spoken")}. You are better at sums than I am.`,
      `${page.buyer.first}`,
    ),
  "quoted-table": (page) =>
    rows(
      `On ${page.day(-1)} ${page.seller.full} wrote:`,
      quote(
        rows(
          page.heads.join(" | "),
          page.table(({ cells }) => cells.join(" | ")),
        ),
      ),
      blank,
      `Thank you, very tidy. For the board paper we also want ${page.ask("prose")}; one number is enough.`,
      page.noise(() => `Board meets ${page.day(12)}.`),
      `Best regards, ${page.buyer.full}, ${page.client.name}`,
    ),
  "many-senders": (page) =>
    rows(
      `Digest of replies to "please send your figures"`,
      page.table(({ number, name, fields }) =>
        rows(
          `#${number} from ${name}:`,
          `   ${fields.map(({ label, text }) => `${label} ~ ${text}`).join(", ")}`,
        ),
      ),
      page.noise(() => `${page.integer({ from: 2, to: 6 })} reminders were sent.`),
      `Result to be published: ${page.ask("formula")}`,
    ),
  "angry-auditor": (page) =>
    rows(
      `${page.seller.last},`,
      `your report gives a wrong value for ${page.ask("formula")}. I shall accept no further excuses. The underlying figures, which you sent yourself:`,
      page.table(
        ({ number, name, fields }) =>
          `(${number}) ${name}. ${fields.map(({ label, text }) => `${label}: ${text}`).join(". ")}.`,
      ),
      page.noise(() => `My file: ${page.reference("AUD")}`),
      `State the right one by return.`,
      `${page.buyer.full}`,
    ),
  "friendly-reply": (page) =>
    rows(
      `Hello ${page.buyer.first}, hope the move went well!`,
      `Here are our ${page.many} as promised (${page.heads.slice(1).join(" / ")}):`,
      page.table(({ cells: [name = "", ...others] }) => `  ${name}  ${others.join(" / ")}`),
      page.noise(() => `The new office has ${page.integer({ from: 2, to: 9 })} floors, can you believe it?`),
      `>> And can you also tell me ${page.ask("spoken")}?`,
      `Of course, just a moment, it comes to`,
    ),
  "newsletter-desk": (page) =>
    rows(
      `To: desk@${page.supplier.domain}`,
      `Fact box, please check all numbers!`,
      page.table(
        ({ name, fields }) =>
          `■ ${name} ■ ${fields.map(({ label, text }) => `${label} ${text}`).join(" ■ ")}`,
      ),
      page.noise(() => `Max. ${page.integer({ from: 300, to: 700 })} characters.`),
      `The headline needs ${page.ask("prose")}. I am in the car, so do it for me, ${page.colleague.first}`,
    ),
  handover: (page) =>
    rows(
      `Before I go on leave, ${page.seller.first}:`,
      `1. My ${page.many}, kept as ${page.heads.join(" + ")}`,
      page.table(({ cells }) => `   ${cells.join(" + ")}`),
      page.noise(() => `2. The key is in drawer ${page.integer({ from: 2, to: 9 })}.`),
      `3. ${page.client.name} will ring and ask for ${page.ask("spoken")}. Have it ready.`,
      `${page.buyer.first}, back ${page.day(14)}`,
    ),
  "survey-robot": (page) =>
    rows(
      `This mail was sent by a form. Answers received:`,
      page.table(
        ({ number, name, fields }) =>
          `{${number}} ${page.one}? ${name}. ${fields.map(({ label, text }) => `${label}? ${text}.`).join(" ")}`,
      ),
      page.noise(() => `Form open until ${page.day(20)}`),
      `Evaluation wanted by ${page.buyer.full}: ${page.ask("prose")}`,
    ),
  "short-and-long": (page) =>
    rows(
      `${page.seller.first}, short version: ${page.ask("prose")}, how much?`,
      `Long version: we have these.`,
      page.table(
        ({ name, fields }) =>
          `${name}, that is ${fields.map(({ label, text }) => `${text} in the column ${label}`).join(" and ")}.`,
      ),
      page.noise(() => `I asked ${page.integer({ from: 2, to: 5 })} people and got as many answers.`),
      `Thanks a million`,
      `${page.buyer.first}`,
    ),
});
