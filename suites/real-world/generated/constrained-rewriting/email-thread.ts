import { blank, quote, rows } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** Mails in which somebody wants a text made shorter. */
export const emailThreads = rewritingTemplates({
  "please-shorten": (page) =>
    rows(
      `Hi ${page.seller.first},`,
      `could you make this fit for the screen in the hall? The system only takes it if you`,
      page.rules((rule) => `- ${rule}`),
      page.noise(() => `It goes live ${page.day(2)}.`),
      `Thank you! ${page.buyer.first}`,
      blank,
      quote(page.notice),
    ),
  "draft-from-boss": (page) =>
    rows(
      `From: ${page.buyer.full}`,
      `Subject: my draft`,
      page.notice,
      page.noise(() => `(dictated at ${page.time()})`),
      blank,
      `${page.seller.first} to ${page.colleague.first}: nobody will read that. House rules, once more: ${page.rules((rule) => rule).join(" / ")}. Over to you.`,
    ),
  "agency-brief": (page) =>
    rows(
      `Brief for the agency, ${page.client.name}`,
      page.noise(() => `Budget: ${page.integer({ from: 200, to: 900 })} euros`),
      `Copy as it is now:`,
      `"${page.notice}"`,
      `Copy as we want it:`,
      page.rules((rule, number) => `  ${number}/ ${rule}`),
      `Looking forward to your version, ${page.buyer.full}`,
    ),
  "rejected-by-system": (page) =>
    rows(
      `Your announcement could not be published.`,
      page.rules((rule) => `ERROR you have to ${rule}`),
      page.noise(() => `Reference ${page.reference("ANN")}`),
      blank,
      `Your text was: ${page.notice}`,
      blank,
      `> ${page.seller.first}, can you send it in again so that it goes through? ${page.buyer.first}`,
    ),
  "editor-replies": (page) =>
    rows(
      `Dear ${page.buyer.full},`,
      `thank you for the text for our newsletter. I cannot print it as it stands:`,
      quote(page.notice, "| "),
      `Kindly see to it that you`,
      page.rules((rule) => `   • ${rule}`),
      page.noise(() => `The issue closes ${page.day(6)}.`),
      `Yours, ${page.seller.full}, editor`,
    ),
  "text-message-service": (page) =>
    rows(
      `Subject: SMS to all staff`,
      page.noise(() => `Recipients: ${page.integer({ from: 200, to: 800 })}`),
      `An SMS costs money, so: ${page.rules((rule) => rule).join(", ")}.`,
      `What ${page.colleague.first} would like to tell everybody is this. ${page.notice}`,
      `Send me what you would send.`,
    ),
  "translation-office": (page) =>
    rows(
      `To the translation office of ${page.supplier.name}`,
      `We pay by the word and therefore want the source shortened first. It reads:`,
      page.notice,
      `When you shorten, ${page.rules((rule) => rule).join("; ")}.`,
      page.noise(() => `Order ${page.reference("TR")}`),
      `${page.buyer.full}`,
    ),
  "three-opinions": (page) =>
    rows(
      `${page.buyer.first}: is this alright? <${page.notice}>`,
      page.rules(
        (rule, number) => `${[page.seller.first, page.colleague.first][number % 2]}: I would say, ${rule}`,
      ),
      page.noise(
        () => `${page.colleague.first}: and I counted it, ${page.integer({ from: 500, to: 900 })} letters!`,
      ),
      `${page.buyer.first}: fine, all of your points then. Who rewrites it?`,
    ),
  apology: (page) =>
    rows(
      `Sorry for the wall of text I sent round:`,
      blank,
      page.notice,
      blank,
      `I promised ${page.seller.first} a proper one. Proper means here that I ${page.rules((rule) => rule).join(", that I ")}.`,
      page.noise(() => `I have until ${page.time()}.`),
      `Can you do it for me? ${page.buyer.first}`,
    ),
  "legal-remarks": (page) =>
    rows(
      `Remarks of the legal department on the attached notice`,
      page.rules((rule, number) => `ad ${number}: ${rule}`),
      page.noise(() => `File ${page.reference("LGL")}`),
      `Attached notice:`,
      page.notice,
      `The department expects the amended wording.`,
    ),
});
