import { blank, capital, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { messageTemplates } from "./page.ts";

/** Customers in their own hand, and the mail system's remarks around it. */
export const emailsFromCustomers = messageTemplates({
  "raw-headers": (page) =>
    rows(
      `Return-Path: <${mailOf(page.buyer, page.client)}>`,
      page.noise(() => `X-Spam-Score: 0.${page.integer({ from: 1, to: 9 })}`),
      `X-Triage-Order: ${page.order.map((label, index) => `${label};q=0.${9 - index}`).join(", ")}`,
      `X-Triage-Note: highest q that is asked for`,
      `X-Triage-Label: (unset)`,
      `Content-Type: text/plain`,
      blank,
      page.says.join("\n"),
      blank,
      `Regards`,
      page.buyer.full,
    ),
  "forgot-something": (page) =>
    rows(
      `From ${page.buyer.first} ${page.buyer.last} - no subject`,
      `Hello! ${page.says[0]}`,
      blank,
      page.says
        .slice(1)
        .map((sentence) =>
          rows(
            `From ${page.buyer.first} ${page.buyer.last} - no subject`,
            `Forgot to say. ${sentence}`,
            blank,
          ),
        ),
      page.noise(() => `(all within ${page.integer({ from: 4, to: 14 })} minutes)`),
      `Note to self, ${page.seller.first}: same person, so one label for the lot. We go down the list and stop when it fits ${page.order.map((label) => `/ ${label}`).join(" ")}`,
    ),
  "interleaved-answers": (page) =>
    rows(
      `Hi ${page.seller.first}, answers between your lines.`,
      blank,
      `> thanks for getting in touch! so that we put you in the right line, what is it about?`,
      page.says[0] ?? "",
      page.says
        .slice(1)
        .map((sentence, index) =>
          rows(`> ${["anything more?", "noted, and?", "ok. else?"][index % 3]}`, sentence),
        ),
      `> that will do. (our lines, the most pressing one first, are`,
      `> ${page.order.slice(0, 4).join(", ")},`,
      `> ${page.order.slice(4).join(", ")})`,
      page.noise(() => `> ${page.seller.first}, ${page.supplier.name}, ${page.phone()}`),
    ),
  "numbered-paragraphs": (page) =>
    rows(
      `${page.buyer.full}`,
      `to ${page.supplier.name}, for the attention of whom it may concern`,
      page.noise(() => `${page.day(0)}, by e-mail only`),
      blank,
      page.says.map((sentence, index) => `${index + 1}.1  ${sentence}`),
      `${page.says.length + 1}.1  I write on my own behalf and reserve all rights.`,
      blank,
      `(signed) ${page.buyer.last}`,
      blank,
      `Docket to be completed by recipient. Class of correspondence: ________`,
      `Permitted classes and their rank: ${page.places.map(({ label, place }) => `${label} (${place})`).join(", ")}; rank 1 is the senior one.`,
    ),
  "from-a-ship": (page) =>
    rows(
      `VIA SATELLITE, NO ATTACHMENTS, MASTER OF MV ${page.client.name.split(" ")[0]?.toUpperCase()}`,
      page.says.map((sentence) => sentence.toUpperCase().replace(/[.?]$/, "")).join(" STOP "),
      `STOP ${page.buyer.last.toUpperCase()}`,
      page.noise(() => `POSITION GIVEN AT ${page.time()}, SWELL ${page.integer({ from: 2, to: 6 })} METRES`),
      blank,
      `Shore office to ${page.seller.first}: the usual, one word in the label column, and mind the seniority: ${page.order.join(" // ")}`,
    ),
  "contact-form-mail": (page) =>
    rows(
      `noreply@${page.supplier.domain}: somebody has filled in the form on our page.`,
      `name = ${page.buyer.full}`,
      `company = ${page.client.name}`,
      page.noise(() => `phone = ${page.phone()}`),
      page.says.map((sentence, index) => `remark_${index + 1} = ${sentence}`),
      `topic = `,
      blank,
      `topic is mandatory. Fill in by hand; allowed values in descending priority:`,
      page.order.map((label) => `  <option>${label}</option>`),
    ),
  "thumb-typed": (page) =>
    rows(
      `hey sorry for typos im on a ladder`,
      page.says
        .map((sentence) => sentence.replace(/^(?!I\b)./, (letter) => letter.toLowerCase()).replace(/\.$/, ""))
        .join("\n...\n"),
      `tell me if u need anything else`,
      page.noise(() => `battery ${page.integer({ from: 2, to: 11 })}%`),
      blank,
      `[shared inbox, sidebar] Assign label. Shortcut keys in order of precedence: ${page.order.map((label, index) => `⌘${index + 1} ${label}`).join("  ")}`,
    ),
  "answer-to-a-newsletter": (page) =>
    rows(
      `Subject: Re: Spring at ${page.supplier.name}`,
      blank,
      `I just press reply, it is the quickest for me. ${page.says.join(" ")}`,
      page.buyer.full,
      blank,
      quote(
        rows(
          `*** SPRING AT ${page.supplier.name.toUpperCase()} ***`,
          page.noise(() => `Tulips from ${page.day(9)}!`),
          `A look behind the scenes: our desk has a new sorting table with eight pockets.`,
          page.pairs.map(
            ({ upper, lower }) => `A letter that could go into ${upper} or ${lower} goes into ${upper}.`,
          ),
          `Now you know!`,
        ),
      ),
    ),
  "gentle-sirs": (page) =>
    rows(
      `Gentle Sirs,`,
      `I make reference to our good relation and I permit myself to expose the following.`,
      page.says.map(
        (sentence, index) =>
          `${["In the first place", "In addition", "Furthermore", "Also", "Then", "More", "To conclude"][index]}: ${sentence}`,
      ),
      `In attendance of your courteous reply I send distinct salutes,`,
      `${page.buyer.full}, ${page.client.name}`,
      page.noise(() => `VAT no. IT-0${page.integer({ from: 100_000, to: 999_999 })}-X`),
      blank,
      `>> ${page.colleague.first}, what is he after? Label please, precedence as ever (top) ${page.order.join(" / ")} (bottom)`,
    ),
  "answer-to-the-robot": (page) =>
    rows(
      `> I am the assistant of ${page.supplier.name}. Reply with ONE word so that I can forward your message:`,
      `> ${page.places.map(({ label }) => label).join(", ")}.`,
      blank,
      `I do not do one word. I will tell you how it is and you find the word yourselves.`,
      sentences(page.says),
      page.buyer.full,
      page.noise(() => `PS: it is ${page.time()} here, and raining.`),
      blank,
      `> Sorry, I did not get that. A human will choose for you. [For the human: where two words fit take the one more to the left in ${page.order.map(capital).join(" ")}]`,
    ),
});
