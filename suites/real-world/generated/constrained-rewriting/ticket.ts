import { blank, rows } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** Orders for a text, as a communications desk keeps them. */
export const tickets = rewritingTemplates({
  "copy-request": (page) =>
    rows(
      `COPY REQUEST ${page.reference("CR")}`,
      `Requested by: ${page.buyer.full}`,
      `Current copy: ${page.notice}`,
      page.noise(() => `Publish: ${page.day(3)}`),
      `Acceptance criteria`,
      page.rules((rule, number) => `AC${number} ${rule}`),
    ),
  "lint-report": (page) =>
    rows(
      `textlint: notice.md`,
      page.rules((rule, number) => `  ${number}:1  error  ${rule}`),
      page.noise(() => `  checked in ${page.integer({ from: 500, to: 999 })} ms`),
      `--- notice.md ---`,
      page.notice,
      `--- end ---`,
      `Fix all errors.`,
    ),
  accessibility: (page) =>
    rows(
      `Accessibility complaint: notice at the entrance cannot be understood`,
      `Text at the entrance: "${page.notice}"`,
      page.noise(() => `Complaints so far: ${page.integer({ from: 2, to: 9 })}`),
      `Agreed with the officer for the replacement: ${page.rules((rule) => rule).join("; ")}`,
      `Replacement:`,
    ),
  "form-fields": (page) =>
    rows(
      `[Original] ${page.notice}`,
      page.rules((rule, number) => `[Rule ${number}] ${rule}`),
      page.noise(() => `[Owner] ${page.seller.full}, ext. ${page.integer({ from: 500, to: 990 })}`),
      `[New text] (required)`,
    ),
  reopened: (page) =>
    rows(
      `Reopened by ${page.seller.first}: "still not by the book"`,
      `The book says`,
      page.rules((rule) => `   ¶ ${rule}`),
      `The notice says`,
      `   ${page.notice}`,
      page.noise(() => `Reopened ${page.integer({ from: 2, to: 7 })} times`),
      `Close it with a version that is.`,
    ),
  "yaml-job": (page) =>
    rows(
      `job: rewrite`,
      `rules:`,
      page.rules((rule) => `  - ${rule}`),
      page.noise(() => `retries: ${page.integer({ from: 2, to: 9 })}`),
      `input: >`,
      `  ${page.notice}`,
      `output:`,
    ),
  "customer-portal": (page) =>
    rows(
      `Portal banner for ${page.client.name}, draft refused`,
      blank,
      page.notice,
      blank,
      `The portal team will take a banner if we ${page.rules((rule) => rule).join(", ")}.`,
      page.noise(() => `Slot booked from ${page.time()}`),
      `Assigned to you.`,
    ),
  "peer-review": (page) =>
    rows(
      `Review of text change, reviewer ${page.colleague.first}`,
      `- ${page.notice}`,
      `+ (nothing yet)`,
      page.rules((rule) => `comment: please ${rule}`),
      page.noise(() => `${page.integer({ from: 2, to: 6 })} approvals needed`),
    ),
  "printed-card": (page) =>
    rows(
      `Order for the print shop: ${page.integer({ from: 500, to: 990 })} cards`,
      `They will not print more than was agreed, hence`,
      page.rules((rule, number) => `(${"ivxlc"[number % 5]}) ${rule}`),
      `Wording we got from the department, not agreed:`,
      page.notice,
      page.noise(() => `Paper: ${page.integer({ from: 120, to: 350 })} g`),
      `Wording for the card:`,
    ),
  "radio-spot": (page) =>
    rows(
      `TICKET internal radio, spot no. ${page.integer({ from: 500, to: 980 })}`,
      `The speaker wants it this way: ${page.rules((rule) => `“${rule}”`).join(" ")}`,
      `We have: ${page.notice}`,
      page.noise(() => `On air ${page.day(1)}, ${page.time()}`),
      `Send the script.`,
    ),
});
