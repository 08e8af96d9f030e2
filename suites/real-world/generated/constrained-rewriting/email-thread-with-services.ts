import { blank, rows, sentences } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** Mails from and to those who print, show, read out or check what others have written. */
export const emailThreadsWithServices = rewritingTemplates({
  "signage-vendor": (page) =>
    rows(
      `Dear customer, thank you for using ${page.supplier.name}. The text you uploaded for your lobby screens was not accepted:`,
      blank,
      `[begin of upload] ${page.notice} [end of upload]`,
      blank,
      `A text is accepted as soon as`,
      page.marks((mark, number) => `  #${number} ${mark}`),
      page.noise(() => `Screens affected: ${page.integer({ from: 2, to: 9 })}`),
      `Forwarded without comment by ${page.buyer.first} -- "yours"`,
    ),
  "sticker-printer": (page) =>
    rows(
      `Good afternoon ${page.buyer.full}`,
      sentences(
        `we can print your sticker but not with so much on it.`,
        `My setter says: ${page.rules((rule) => rule).join(", ")}. Then it fits the oval.`,
        page.noise(() => `Price as quoted, ${page.integer({ from: 500, to: 900 })} plus carriage.`),
      ),
      `For the record, what you sent us reads as follows.`,
      page.notice,
      `Kind regards from the print floor`,
      blank,
      `> ${page.seller.first}, could you? ${page.buyer.first}`,
    ),
  "voice-studio": (page) =>
    rows(
      `Re: recording for your waiting loop`,
      `Hello from the studio! Our speaker ran out of air on this one:`,
      page.passages((passage, number) => `  take ${number}: ${passage}`),
      `She does it in a single take if you`,
      page.rules((rule) => `  ~ ${rule}`),
      page.noise(() => `We close at ${page.time()} on ${page.day(2, "weekday")}.`),
      `Just mail the new script, we record it tonight. ${page.seller.first}`,
    ),
  "spam-score": (page) =>
    rows(
      `Your test mail has been analysed.`,
      page.noise(() => `Score: ${page.integer({ from: 2, to: 9 })} of 10 (bad)`),
      `BODY OF THE TEST MAIL`,
      page.notice,
      `ADVICE. Nobody will filter it out, and people will even read it, once`,
      page.marks((mark) => `  [todo] ${mark}`),
      `Reply with the improved body to have it analysed again.`,
    ),
  "airport-tenant": (page) =>
    rows(
      `TENANT NOTICE PROCEDURE, reminder to ${page.client.name}`,
      `1. Tenants hand in their wording. Yours: "${page.notice}"`,
      `2. The terminal office applies the wording rules:`,
      page.rules((rule, number) => `   2.${number} ${rule}`),
      `3. A wording that fails goes back. Yours went back.`,
      page.noise(() => `4. Counter for questions: desk ${page.integer({ from: 500, to: 590 })}.`),
      `${page.seller.first}, we need a wording that does not come back. Thanks, ${page.buyer.first}`,
    ),
  "brand-office": (page) =>
    rows(
      `Chère ${page.seller.first},`,
      `The brand office in Lyon has looked at your affiche and regrets. It is charming but it is a novel. For an affiche of the group one has the obligation to`,
      page.rules((rule) => `– ${rule}`),
      page.noise(() => `Our next visit is foreseen for ${page.day(11, "long")}.`),
      `I put again your text, so that there is no confusion:`,
      `« ${page.notice} »`,
      `We wait for the new one with impatience. Bien à vous, ${page.buyer.full}`,
    ),
  "plain-english-award": (page) =>
    rows(
      `Congratulations, ${page.client.name}! A reader has nominated you for the Golden Fog, our prize for the foggiest notice of the year:`,
      `"${page.notice}"`,
      sentences(
        `You can still avoid the ceremony.`,
        `The nomination is withdrawn for a replacement of which we can say that ${page.marks((mark) => mark).join(" and that ")}.`,
        page.noise(() => `Last year ${page.integer({ from: 500, to: 900 })} people watched.`),
      ),
      `>> FYI ${page.seller.first}!!! Replacement please, quickly and quietly. ${page.buyer.first}`,
    ),
  "app-moderator": (page) =>
    rows(
      `from: noreply@${page.supplier.domain}`,
      `Hi ${page.buyer.first}, a moderator has sent your post back.`,
      `To have it approved you will need to`,
      page.rules((rule) => `  ✎ ${rule}`),
      page.noise(() => `Case ${page.reference("MOD")}`),
      `Post:`,
      `  ${page.notice}`,
      `[Edit and post again]`,
    ),
  "interpreter-booking": (page) =>
    rows(
      `Subject: sign language film of your announcement`,
      sentences(
        `Dear ${page.buyer.full}, our interpreters sign from a script, and they sign what is there, so the script has to be lean.`,
        `${page.colleague.full}, who will stand before the camera, asks for a script with these properties.`,
      ),
      page.marks((mark, number) => `(${number}) ${mark}`),
      `What we hold at present is no script: ${page.notice}`,
      page.noise(() => `Studio ${page.integer({ from: 2, to: 9 })}, ${page.day(4)}, ${page.time()}.`),
      `Could your office send one? With thanks, ${page.seller.full}`,
    ),
  "readers-letter": (page) =>
    rows(
      `To whom it may concern at ${page.client.name}`,
      `I am ${page.integer({ from: 2, to: 9 })} times a week in your building and I had to bring my glasses to read this on the door:`,
      page.notice,
      `I used to be a proof-reader. In my day one would have been told: ${page.rules((rule) => `${rule}!`).join(" ")}`,
      `Try it. ${page.buyer.full}, visitor`,
      page.noise(() => `Received ${page.day(0)}, post book ${page.integer({ from: 500, to: 990 })}`),
      `handwritten below: "She is right. Do it, word for word as she says. ${page.seller.last}"`,
    ),
});
