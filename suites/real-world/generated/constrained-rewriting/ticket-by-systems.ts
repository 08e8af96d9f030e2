import { blank, rows } from "../text.ts";
import { rewritingTemplates } from "./page.ts";

/** Tickets that programs open, or that quote what a program said. */
export const ticketsBySystems = rewritingTemplates({
  "spec-run": (page) =>
    rows(
      `notice.spec`,
      `  describe: replacement text`,
      page.marks((mark) => `    ✗ ${mark}`),
      page.noise(() => `  (${page.integer({ from: 501, to: 990 })} ms)`),
      `fixture, to be replaced:`,
      page.notice,
      blank,
      `The suite turns green with the right replacement. Supply it.`,
    ),
  "cms-response": (page) =>
    rows(
      `PUT /banners/${page.integer({ from: 501, to: 990 })} → 422`,
      `{`,
      `  'sent': '${page.notice}',`,
      page.rules((rule) => `  'violation': '${rule}',`),
      page.noise(() => `  'trace': '${page.reference("tr")}',`),
      `  'hint': 'correct the text until no violation is left, then send it again'`,
      `}`,
    ),
  "push-rejected": (page) =>
    rows(
      `remote: hook "notices" declined your push`,
      page.rules((rule, number) => `remote:  [${number}] ${rule}`),
      page.noise(() => `remote: took ${page.integer({ from: 501, to: 990 })} ms`),
      `$ cat notice.txt`,
      page.notice,
      `$ # new content of notice.txt wanted, committers please`,
    ),
  "tab-separated": (page) =>
    rows(
      `key\tvalue`,
      `type\trewording`,
      `requester\t${page.buyer.full}, ${page.client.name}`,
      page.noise(() => `cost_centre\t${page.integer({ from: 5000, to: 9900 })}`),
      page.marks((mark) => `requirement\t${mark}`),
      `source_text\t${page.notice}`,
      `target_text\t(empty)`,
    ),
  "label-gateway": (page) =>
    rows(
      `e-paper gateway: label at desk not refreshed`,
      `  queue item: ${page.notice}`,
      `  firmware limits (from the data sheet):`,
      page.rules((rule) => `      ${rule}`),
      page.noise(() => `  label id: ${page.integer({ from: 5000, to: 9900 })}, battery ok`),
      `  operator action: put a queue item within the limits`,
    ),
  "translation-memory": (page) =>
    rows(
      `TM job, source locked, pre-edit requested before translation`,
      page.passages((passage, number) => `<seg n="${"abcde".charAt(number - 1)}">${passage}</seg>`),
      `<instruction scope="all segments merged into one text">`,
      page.marks((mark) => `   <q>${mark}</q>`),
      `</instruction>`,
      page.noise(() => `<tm match="${page.integer({ from: 2, to: 9 })}"/>`),
      `<preedited></preedited>`,
    ),
  "bot-nagging": (page) =>
    rows(
      `🤖 reminder ${page.integer({ from: 2, to: 9 })}: this ticket waits for "final wording".`,
      `🤖 summary so far: ${page.buyer.first} handed in „${page.notice}“`,
      `🤖 ${page.seller.first} answered with a list of demands:`,
      page.rules((rule) => `🤖   – ${rule}`),
      page.noise(() => `🤖 ${page.colleague.first} reacted with 👀 at ${page.time()}`),
      `🤖 nobody has done anything since. Paste the final wording to make me stop.`,
    ),
  "alert-message": (page) =>
    rows(
      `<alert sender="${page.supplier.domain}" status="Draft">`,
      `  <headline>unedited</headline>`,
      `  <text>${page.notice}</text>`,
      `  <profile name="public loudspeaker">`,
      page.rules((rule) => `    <must>${rule}</must>`),
      `  </profile>`,
      page.noise(() => `  <area>zone ${page.integer({ from: 501, to: 590 })}</area>`),
      `</alert>`,
      `Operator note: draft does not meet its profile, send one that does`,
    ),
  "checklist-issue": (page) =>
    rows(
      `## Rewrite the notice in \`/lobby\``,
      `> ${page.notice}`,
      blank,
      `### Tasks (a pull request that leaves one open is closed)`,
      page.rules((rule) => `- [ ] ${rule}`),
      page.noise(() => `### Related\n#${page.integer({ from: 501, to: 990 })}`),
      `/cc ${page.colleague.first.toLowerCase()} /assign you`,
    ),
  "readability-scan": (page) =>
    rows(
      `SCAN OF PUBLIC TEXTS, item flagged red`,
      page.noise(() => `position: display ${page.integer({ from: 501, to: 690 })}`),
      `text found`,
      `    ${page.notice}`,
      `profile to be reached (all lines)`,
      page.marks((mark, number) => `    line ${number} :: ${mark}`),
      `assigned automatically to: editor on duty`,
      `editor on duty writes:`,
    ),
});
