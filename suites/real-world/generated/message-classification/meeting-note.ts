import { blank, joinAnd, rows, sentences } from "../text.ts";
import { messageTemplates } from "./page.ts";

/** Notes of the meeting that decides where a letter goes. */
export const meetingNotes = messageTemplates({
  "minutes-with-agenda": (page) =>
    rows(
      `Minutes, ${page.day(0)}. Present: ${joinAnd([page.buyer.full, page.seller.full, page.colleague.full])}`,
      `1. Letter read out by ${page.seller.first}: "${sentences(page.says)}"`,
      page.noise(() => `2. Coffee machine: ${page.integer({ from: 40, to: 400 })} approved.`),
      `3. Reminder of the agreed precedence: ${page.order.join(", ")}.`,
      `4. Decision on the label of the letter:`,
    ),
  "hasty-notes": (page) =>
    rows(
      `notes mon mtg`,
      page.says.map((sentence) => `- they say: ${sentence}`),
      page.noise(() => `- room ${page.integer({ from: 101, to: 390 })} next time`),
      `- ${page.colleague.first} drew the pecking order on the board: ${page.order.join(" > ")}`,
      `- label = ?`,
    ),
  "who-said-what": (page) =>
    rows(
      `${page.buyer.first} wondered where the following belongs.`,
      page.says.map((sentence) => `   "${sentence}"`),
      `${page.seller.first} recalled that ${page.order[0]} comes before everything else, followed by ${joinAnd(page.order.slice(1))}.`,
      page.noise(() => `${page.colleague.first} left at ${page.time()}.`),
      `It was resolved to label it`,
    ),
  "action-list": (page) =>
    rows(
      `ACTIONS`,
      page.noise(() => `A1 order ${page.integer({ from: 3, to: 30 })} chairs (${page.buyer.first})`),
      `A2 give the letter from ${page.client.name} its label (you)`,
      `ANNEX TO A2: ${page.says.join(" ")}`,
      `RULE FOR A2: go through ${page.order.join(", ")} and take what you meet first among the things wanted`,
    ),
  standup: (page) =>
    rows(
      `Stand-up, ${page.time()}`,
      `Blocked: one message nobody wants to own. It reads`,
      page.says.map((sentence) => `  ~ ${sentence}`),
      page.noise(() => `Sick: ${page.integer({ from: 2, to: 5 })} of us`),
      `Ownership follows the label, the label follows the team charter ("${page.order.join(" over ")}").`,
      `Unblock it.`,
    ),
  retrospective: (page) =>
    rows(
      `What went wrong: we mislabelled this →`,
      sentences(page.says),
      `Why: nobody looked at the ranking ↓`,
      page.order.map((label, index) => `${"  ".repeat(index % 2)}${index + 1} ${label}`),
      page.noise(() => `Mood of the team: ${page.integer({ from: 2, to: 9 })}/10`),
      `What it should have been →`,
    ),
  "board-protocol": (page) =>
    rows(
      `PROTOCOL of the complaints board of ${page.supplier.name}`,
      `§ 1 The board applies its ranking without exception: ${page.order.map((label) => `"${label}"`).join(", ")}.`,
      `§ 2 Submission heard: ${page.says.join(" ")}`,
      page.noise(() => `§ 3 Next session: ${page.day(28)}.`),
      `§ 4 The submission is entered under the label:`,
    ),
  dictation: (page) =>
    rows(
      `Transcript of the recorder (meeting of the front office)`,
      `"...so the lady writes, quote, ${page.says.join(" new line, ")} end of quote. We all know how it goes, ${page.order.join(", after that ")}. So we file her under..." [recording ends]`,
      page.noise(() => `Length: ${page.integer({ from: 11, to: 58 })} min`),
    ),
  "handover-table": (page) =>
    rows(
      `Week ${page.integer({ from: 2, to: 50 })} handover`,
      `left open | message of ${page.buyer.full}`,
      page.says.map((sentence) => `text | ${sentence}`),
      `precedence | ${page.order.join(" | ")}`,
      page.noise(() => `keys | with ${page.colleague.full}, ext. ${page.integer({ from: 200, to: 890 })}`),
      `label | to be decided`,
      blank,
    ),
  "training-debrief": (page) =>
    rows(
      `Debrief with the new colleagues (${page.buyer.first}, ${page.seller.first}). Exercise no. 3 on the flip chart:`,
      page.says.map((sentence, index) => `S${index + 1}: ${sentence}`),
      page.noise(() => `Only ${page.integer({ from: 2, to: 7 })} of them got it.`),
      `Flip chart, second sheet: if in doubt between labels → ${page.order.join(", ")} ← read from the left`,
    ),
});
