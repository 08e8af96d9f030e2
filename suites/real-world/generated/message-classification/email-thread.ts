import { blank, quote, rows, sentences } from "../text.ts";
import { messageTemplates } from "./page.ts";

/** Mails to a shared inbox. */
export const emailThreads = messageTemplates({
  "straight-in": (page) =>
    rows(
      `To: service@${page.supplier.domain}`,
      `From: ${page.buyer.full}`,
      `Subject: a few things`,
      blank,
      `Dear all,`,
      page.says,
      page.noise(() => `My customer number is ${page.integer({ from: 20_000, to: 99_000 })}.`),
      `Kind regards, ${page.buyer.full}`,
      blank,
      `[inbox rule] sort by: ${page.order.join(", ")} (what comes earlier wins)`,
    ),
  "forwarded-to-triage": (page) =>
    rows(
      `${page.colleague.first}, can you tag this one? You know the sequence on the poster: ${page.order.join(" → ")}.`,
      `${page.seller.first}`,
      blank,
      `---------- forwarded ----------`,
      page.noise(() => `Received ${page.day(-2)}, ${page.time()}`),
      quote(sentences(`Hello,`, page.says, `Thanks! ${page.buyer.first} ${page.buyer.last}`)),
    ),
  "autoreply-footer": (page) =>
    rows(
      `Good morning,`,
      blank,
      page.says.join("\n\n"),
      blank,
      `Sent by ${page.buyer.full} while waiting for the bus`,
      page.noise(() => `Phone ${page.phone()}`),
      `== Your mail has been received. We work through requests by kind: first ${page.order.slice(0, 4).join(", then ")}, after those ${page.order.slice(4).join(", then ")}. ==`,
    ),
  "second-reminder": (page) =>
    rows(
      `Subject: SECOND REMINDER`,
      `To the service department of ${page.supplier.name}:`,
      page.noise(() => `My first letter is dated ${page.day(-30)}.`),
      sentences(page.says, `I expect an answer.`),
      `${page.buyer.last}`,
      blank,
      `(stamp of the mail room) Route under the topmost label that fits:`,
      page.order.map((label) => `   □ ${label}`),
    ),
  "polite-pensioner": (page) =>
    rows(
      `Dear Sir or Madam, forgive an old man his many words.`,
      sentences(page.says.map((sentence, index) => (index === 0 ? sentence : `By the way. ${sentence}`))),
      page.noise(() => `I have been with you for ${page.integer({ from: 12, to: 45 })} years.`),
      `Yours, ${page.buyer.full}`,
      blank,
      `${page.seller.first} > all: no idea where this goes. "${page.order[0]}" has right of way over "${page.order.slice(1).join('", that over "')}", so?`,
    ),
  "bullet-mail": (page) =>
    rows(
      `Hi ${page.supplier.name} team, in a hurry, so bullets:`,
      page.says.map((sentence) => `* ${sentence}`),
      page.noise(() => `* My train leaves at ${page.time()}.`),
      `${page.buyer.first}, ${page.client.name}`,
      blank,
      `-- Handbook, page one, ranking of labels --`,
      page.order.map((label, index) => `${index + 1}. ${label}`),
    ),
  "reply-chain": (page) =>
    rows(
      `From: ${page.buyer.first} To: ${page.supplier.name}`,
      `Thank you for asking how you can help.`,
      ...page.says,
      blank,
      quote(
        rows(
          `Hello ${page.buyer.first}, how can we help?`,
          page.noise(() => `Case ${page.reference("C")}`),
          `(we take up matters in this order: ${page.order.join("; ")})`,
        ),
      ),
    ),
  "school-secretary": (page) =>
    rows(
      `Subject: on behalf of the school office`,
      `Good day. ${page.says.join(" Moreover: ")}`,
      page.noise(() => `The office is open until ${page.time()}.`),
      `${page.buyer.full} (secretary)`,
      blank,
      `Internal, please do not send back: of several labels ${page.supplier.name} uses the one nearest to the start of this line: ${page.order.join(" | ")}`,
    ),
  "translated-mail": (page) =>
    rows(
      `[Translated automatically]`,
      `Very honoured company! ${page.says.join(" ")} With friendly greeting, ${page.buyer.full}`,
      page.noise(() => `[Quality of translation: ${page.integer({ from: 61, to: 97 })}]`),
      `[Sorting list of the company, best first] ${page.order.map((label) => `<${label}>`).join(" ")}`,
    ),
  "manager-copied": (page) =>
    rows(
      `Cc: ${page.seller.full}, head of service`,
      `I copy in your head of service, who asked me to.`,
      page.says.map((sentence, index) => `${"abcdefgh"[index]}) ${sentence}`),
      page.noise(() => `There are ${page.integer({ from: 3, to: 20 })} of us on this floor.`),
      blank,
      `${page.seller.first}: tag it. And for the hundredth time, ${page.order.join(" beats ")}.`,
    ),
});
