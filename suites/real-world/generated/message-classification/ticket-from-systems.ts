import { blank, capital, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { messageTemplates } from "./page.ts";

/** What desk software prints, logs and exports. */
export const ticketsFromSystems = messageTemplates({
  "json-payload": (page) =>
    rows(
      `POST /v${page.integer({ from: 2, to: 5 })}/tickets → 422 Unprocessable: "label" must not be empty`,
      `{`,
      `  "requester": "${page.buyer.full}",`,
      page.noise(() => `  "source_port": ${page.integer({ from: 40_000, to: 60_000 })},`),
      `  "paragraphs": [`,
      page.says.map((sentence, index) => `    "${sentence}"${index === page.says.length - 1 ? "" : ","}`),
      `  ],`,
      `  "label": ""`,
      `}`,
      `Schema note: the label is an enum sorted by precedence, position 0 being the strongest: [${page.order.map((label) => `"${label}"`).join(", ")}]`,
    ),
  "audit-trail": (page) =>
    rows(
      `${page.reference("INC")} · history`,
      `created      by ${page.buyer.full} through the portal`,
      page.says.map((sentence) => `text added   "${sentence}"`),
      page.noise(() => `viewed       ${page.time()} by ${page.seller.full}`),
      `label set    by bot, confidence low`,
      `label unset  by ${page.seller.full}, comment: "bot ignores the desk order"`,
      `desk order   ${page.order.join(" ▸ ")} (▸ is preferred to)`,
      `label set    by YOU:`,
    ),
  "sla-calculator": (page) =>
    rows(
      `SLA could not be calculated: ticket has no label.`,
      blank,
      `  label          clock`,
      page.order.map((label, index) => `  ${label.padEnd(14)} ${2 ** (index + 1)} h`),
      blank,
      `Where a ticket qualifies for more than one clock, the fastest applies.`,
      `Ticket text:`,
      `  ${page.says.join("\n  ")}`,
      page.noise(() => `Opened ${page.day(-1)} at ${page.time()}`),
    ),
  "regex-rule-failed": (page) =>
    rows(
      `[router] no rule matched for mail from ${mailOf(page.buyer, page.client)}`,
      page.noise(() => `[router] ${page.integer({ from: 14, to: 90 })} rules tried`),
      `[router] body follows`,
      page.says.map((sentence) => `[router] > ${sentence}`),
      `[router] end of body, parked in queue "human"`,
      `[router] reminder to human: give way rules of this queue`,
      page.pairs.toReversed().map(({ upper, lower }) => `[router]   ${lower} gives way to ${upper}`),
    ),
  "survey-of-open-tickets": (page) =>
    rows(
      `Unlabelled tickets: 1`,
      `------------------------------------------------`,
      `No.       ${page.reference("R")}`,
      `Customer  ${page.client.name} (${page.buyer.last})`,
      `Lines     ${page.says.length}`,
      page.noise(() => `Size      ${page.integer({ from: 2, to: 48 })} kB`),
      `------------------------------------------------`,
      page.says.map((sentence, index) => `${index + 1}/${page.says.length}  ${sentence}`),
      `------------------------------------------------`,
      `Column order of the dashboard (a ticket goes into the first column it qualifies for):`,
      page.order.map(capital).join(" | "),
    ),
  "chatbot-handoff": (page) =>
    rows(
      `HANDOFF from virtual assistant to ${page.seller.full}`,
      `Reason: intent classifier returned several intents with equal scores`,
      `Transcript of user turns only: ${page.says.map((sentence) => `<u>${sentence}</u>`).join("")}`,
      page.noise(() => `Turns of the assistant removed: ${page.integer({ from: 2, to: 9 })}`),
      `Tie-break table, to be applied by hand to those intents that hold for real. Lower number, stronger intent.`,
      page.places.map(({ label, place }) => `  prio ${place}: intent.${label}`),
      `Final intent (without "intent."):`,
    ),
  "sql-null": (page) =>
    rows(
      `SELECT body FROM tickets WHERE label IS NULL;`,
      `-- 1 row`,
      `-- ${page.says.join(" ")}`,
      page.noise(() => `-- ${page.integer({ from: 3, to: 60 })} ms`),
      `SELECT name FROM labels ORDER BY urgency DESC;`,
      page.order.map((label) => `-- ${label}`),
      `-- (8 rows; where two could be right the more urgent one is set)`,
      `UPDATE tickets SET label = '`,
    ),
  "browser-plugin": (page) =>
    rows(
      `⚠ Sidebar plugin: you are about to close a ticket without a label`,
      `"${page.says.join(" ")}" (${page.buyer.first} ${page.buyer.last})`,
      page.noise(() => `Close anyway? Disabled by admin since ${page.day(-40)}`),
      `Pick: ${page.order.map((label, index) => `[${index === 0 ? "★ " : ""}${label}]`).join(" ")}  ★ = strongest, weaker towards the right`,
    ),
  "merge-conflict": (page) =>
    rows(
      `Conflict while syncing ${page.reference("SYNC")}`,
      `<<<<<<< phone`,
      page.says.slice(0, Math.ceil(page.says.length / 2)),
      `=======`,
      page.says.slice(Math.ceil(page.says.length / 2)),
      `>>>>>>> desktop`,
      `Both halves were written by ${page.buyer.full} and belong to one ticket; keep both.`,
      page.noise(() => `Last sync ${page.time()}`),
      `Its single label is found with the "heat" setting, hottest first: ${page.order.join(", ")}.`,
    ),
  "printed-queue-ticket": (page) =>
    rows(
      `*** ${page.supplier.name.toUpperCase()} ***`,
      `YOU ARE NUMBER ${page.integer({ from: 100, to: 999 })}`,
      `typed by visitor on the kiosk screen:`,
      sentences(page.says),
      page.noise(() => `printed ${page.time()}`),
      `--- staff half, tear here ---`,
      `stamp once. stamp rack from the near end to the far end = from first pick to last pick:`,
      page.order.join(" o "),
    ),
});
