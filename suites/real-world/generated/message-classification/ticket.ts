import { blank, rows, sentences } from "../text.ts";
import { messageTemplates } from "./page.ts";

/** As a service desk keeps it. */
export const tickets = messageTemplates({
  "label-missing": (page) =>
    rows(
      `Ticket ${page.reference("TCK")}   Label: (none)`,
      `Requester: ${page.buyer.full}`,
      page.noise(() => `Channel: web, ${page.day(0)} ${page.time()}`),
      `Body: ${sentences(page.says)}`,
      blank,
      `Label precedence of this queue: ${page.order.join(", ")}`,
    ),
  "yaml-event": (page) =>
    rows(
      `event: message.created`,
      `author: ${page.buyer.full}`,
      page.noise(() => `attempt: ${page.integer({ from: 2, to: 9 })}`),
      `text:`,
      page.says.map((sentence) => `  - ${sentence}`),
      `routing:`,
      `  precedence: [${page.order.join(", ")}]`,
      `  label: ~`,
    ),
  "wrongly-filed": (page) =>
    rows(
      `REOPENED. Two agents filed this differently. Decide.`,
      `Customer's words: "${page.says.join(" ")}"`,
      page.noise(() => `Opened ${page.integer({ from: 2, to: 6 })} times before.`),
      `Article 1 of the filing rules: "If more than one thing is wanted, ${page.order.join(", failing that ")}."`,
    ),
  "call-transcript": (page) =>
    rows(
      `Call ${page.reference("CL")}, agent ${page.seller.first}, caller ${page.buyer.last}`,
      page.says.map((sentence) => `caller: ${sentence}`),
      page.noise(() => `agent: one moment please, ${page.integer({ from: 2, to: 9 })} minutes`),
      `wrap-up code? choices ranked from must to may: ${page.order.join(" - ")}`,
    ),
  "counter-slip": (page) =>
    rows(
      `COUNTER ${page.integer({ from: 1, to: 9 })}, SLIP OF ${page.colleague.full.toUpperCase()}`,
      `Visitor told me this:`,
      page.says.map((sentence) => `> ${sentence}`),
      `Box to tick (the uppermost that is true):`,
      page.order.map((label) => `[ ] ${label}`),
      page.noise(() => `Visitor came at ${page.time()}`),
    ),
  "merged-duplicates": (page) =>
    rows(
      `This ticket was merged from ${page.says.length} messages of one person.`,
      page.says.map((sentence, index) => `--- part ${index + 1} --- ${sentence}`),
      page.noise(() => `--- attachments: ${page.integer({ from: 2, to: 7 })} ---`),
      `A merged ticket takes a single label, by seniority: ${page.order.join(", ")} (senior to junior).`,
    ),
  "form-free-text": (page) =>
    rows(
      `Contact form | field "Your message" | ${page.client.name}`,
      sentences(page.says),
      page.noise(() => `Consent given: yes, form no. ${page.integer({ from: 100, to: 999 })}`),
      `Field "Topic" was left empty. Fill it in. The drop-down has, from the top down and to be preferred in this order, ${page.order.join(", ")}.`,
    ),
  "quality-check": (page) =>
    rows(
      `QA sample for ${page.seller.first}. The label of the agent is hidden. Yours?`,
      page.order.map((label, index) => `key ${index + 1} → ${label}`),
      `(smaller keys take precedence)`,
      page.noise(() => `Sample ${page.integer({ from: 20, to: 400 })} of the month`),
      `» ${page.says.join(" » ")}`,
    ),
  kanban: (page) =>
    rows(
      `Card without a swim lane: "${page.buyer.first} from ${page.client.name}"`,
      page.says.map((sentence) => `  • ${sentence}`),
      page.noise(() => `  due ${page.day(4)}`),
      `Lanes as drawn on the board, upper lanes first: ${page.order.join(" ‖ ")}. One lane only.`,
    ),
  "migration-script": (page) =>
    rows(
      `-- rows without a label after the migration, please do them by hand --`,
      page.noise(() => `-- ${page.integer({ from: 12, to: 88 })} left --`),
      `legacy priority string, first is best: ${page.order.join(">")}`,
      `message body: ${page.says.join(" \\n ")}`,
      `label:`,
    ),
});
