import { blank, joinAnd, rows, sentences } from "../text.ts";
import { messageTemplates } from "./page.ts";

/** Notes of desks, teams and departments: short ones, long ones, and some that break off. */
export const meetingsInTheOffice = messageTemplates({
  "monday-round": (page) =>
    rows(
      `Monday round, ${page.supplier.name}, ground floor`,
      blank,
      `Who: ${page.seller.full} (chair), ${page.colleague.full} (notes), the usual crowd`,
      blank,
      `a) Holidays. Nobody moves.`,
      page.noise(
        () => `b) The lift: repair is put at ${page.integer({ from: 2, to: 9 })} days. Stairs until then.`,
      ),
      `c) Post of ${page.buyer.full}. Read twice because of the drilling next door. Full wording for the file:`,
      page.says.map((sentence) => `      ${sentence}`),
      `   Discussion, ten minutes. ${page.seller.first} ends it: we have a written sequence, we use it. On the wall it says ${page.order.join(", ")}, and the earlier one is the one.`,
      `   → label: (${page.colleague.first} to fill in before sending the notes round)`,
      `d) Any other business. None.`,
    ),
  "shorthand-of-an-assistant": (page) =>
    rows(
      `re cust ltr (${page.buyer.last}), verbatim:`,
      page.says.map((sentence) => `» ${sentence}`),
      `prec. acc. to chair, hi→lo: ${page.order.join("; ")}`,
      page.noise(() => `nxt mtg ${page.day(7)}`),
      `lbl?`,
    ),
  "two-hands": (page) =>
    rows(
      `(notes begun by ${page.seller.first})`,
      `We agreed long ago, so only as a reminder for the minutes, what takes priority over what:`,
      page.pairs.map(({ upper, lower }) => `${upper} takes priority over ${lower}`).join(", "),
      `(notes continued by ${page.colleague.first}, ${page.seller.first} had to take a phone call)`,
      `New letter on the table. It goes: ${page.says.join(" ")}`,
      page.noise(() => `The phone call was about ${page.integer({ from: 10, to: 90 })} chairs.`),
      `It gets one label like every other letter. We all nodded at`,
    ),
  "action-table": (page) =>
    rows(
      `| no. | what | who | result |`,
      `|---|---|---|---|`,
      page.noise(
        () =>
          `| 1 | fetch ${page.integer({ from: 3, to: 20 })} folders from the cellar | ${page.colleague.first} | done |`,
      ),
      `| 2 | agree on a fixed order of labels, strongest first | all | ${page.order.join(", ")} |`,
      `| 3 | apply no. 2 to the letter overleaf | you | ______ |`,
      blank,
      `(overleaf)`,
      page.says.map((sentence) => sentence),
    ),
  "one-to-one": (page) =>
    rows(
      `1:1 ${page.seller.first} / ${page.buyer.first}`,
      `– How was your week? Fine.`,
      `– What is difficult? Letters that want this and that. Example brought along:`,
      page.says.map(
        (sentence, index) =>
          `   ${index === 0 ? "“" : " "}${sentence}${index === page.says.length - 1 ? "”" : ""}`,
      ),
      `– Advice of ${page.seller.first}: imagine the labels as people at a door. ${page.order[0]} is let in before the rest. Next ${joinAnd(page.order.slice(1, 4))}. ${page.order[4]} after those, and finally ${joinAnd(page.order.slice(5))}, one behind the other as I name them. Only those who have business here today stand at the door at all.`,
      page.noise(() => `– Pay review: in ${page.integer({ from: 2, to: 6 })} months.`),
      `– Exercise until next time: who is let in first in the example?`,
    ),
  "calibration-session": (page) =>
    rows(
      `Calibration session ${page.integer({ from: 4, to: 40 })}`,
      `Purpose: everybody labels the same item on their own, then we compare.`,
      `Item: ${sentences(page.says)}`,
      `Reference scale (points): ${page.order.map((label, index) => `${label} ${80 - 10 * index}`).join(", ")}. Of the labels that are called for, the one with most points is correct; others are wrong even if called for.`,
      page.noise(() => `Kappa last time: 0.${page.integer({ from: 51, to: 89 })}`),
      `Correct label (moderator's copy):`,
    ),
  "lunch-meeting": (page) =>
    rows(
      `scribbled on a napkin, ${page.supplier.name} canteen`,
      `${page.order.join(" → ")}`,
      `("start at left, walk until it fits" – ${page.colleague.first}, mouth full)`,
      page.noise(() => `soup ${page.integer({ from: 3, to: 8 })},50`),
      `other side of the napkin, what that customer wrote:`,
      page.says.map((sentence) => `· ${sentence}`),
      `so it fits at: ...`,
    ),
  "change-of-rule-minuted": (page) =>
    rows(
      `MINUTES (extract)`,
      `Item 4: order of precedence of labels`,
      `Moved by ${page.seller.full}, seconded by ${page.colleague.full}, carried: that the following order shall apply to all correspondence opened after this meeting, a label of lower number going before one of higher number.`,
      page.order.map((label, index) => `    4.${index + 1} ${label}`),
      page.noise(
        () => `Votes: ${page.integer({ from: 7, to: 15 })} for, ${page.integer({ from: 0, to: 3 })} against.`,
      ),
      `Item 5: correspondence`,
      `Opened after the vote: a letter of ${page.buyer.full}. "${page.says.join(" ")}"`,
      `Entered under:`,
    ),
  "shift-briefing-board": (page) =>
    rows(
      `BRIEFING LATE SHIFT`,
      page.noise(
        () => `staff ${page.integer({ from: 3, to: 9 })} / sick ${page.integer({ from: 1, to: 2 })}`,
      ),
      `LEFTOVER FROM EARLY SHIFT, 1 MESSAGE:`,
      page.says.map((sentence) => `   ${sentence.replace(/[.]$/, "")}`),
      `MAGNET ON: (pick one)`,
      `   ${page.order
        .slice(0, 4)
        .map((label) => label.padEnd(14))
        .join("")}   ← top row, read before bottom row`,
      `   ${page.order
        .slice(4)
        .map((label) => label.padEnd(14))
        .join("")}   ← bottom row`,
      `BOTH ROWS: LEFT GOES BEFORE RIGHT`,
    ),
  "interview-panel": (page) =>
    rows(
      `Job interview, notes of the panel (${page.seller.full}, ${page.colleague.full})`,
      `Candidate: ${page.buyer.full}`,
      `After some small talk about the journey we gave the work sample. The candidate sees a customer's message:`,
      `   "${sentences(page.says)}"`,
      `and a card with our precedence, where the label on the left of a sign goes ahead of the one on its right:`,
      `   ${page.order.join(" | ")}`,
      page.noise(() => `The candidate took ${page.integer({ from: 2, to: 9 })} minutes.`),
      `We count the sample as passed if the answer is exactly:`,
    ),
});
