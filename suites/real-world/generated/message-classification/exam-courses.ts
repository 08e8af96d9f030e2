import { blank, rows, sentences } from "../text.ts";
import { messageTemplates } from "./page.ts";

/** As vocational schools and certificates ask: with marks, boxes and a little scenery. */
export const examCourses = messageTemplates({
  "case-study": (page) =>
    rows(
      `CASE STUDY: ONE MORNING AT ${page.supplier.name.toUpperCase()}`,
      blank,
      `Background. The firm runs a service desk with two clerks, ${page.seller.full} and ${page.colleague.full}. Every document that arrives gets exactly one label on its cover sheet, and the label decides on which trolley it leaves the room.`,
      blank,
      `Document. ${page.buyer.full} has written by post:`,
      page.says.map((sentence) => `     ${sentence}`),
      blank,
      `House rule. The trolleys leave in the order ${page.order.join(", ")}. A document for which several trolleys would do leaves with the first of these.`,
      blank,
      `Task. Complete the cover sheet.`,
    ),
  "tick-one": (page) =>
    rows(
      `Tick ONE box for the letter in the frame.`,
      `+---`,
      page.says.map((sentence) => `| ${sentence}`),
      `+---`,
      page.places.map(({ label }) => `□ ${label}`),
      `(The boxes are in alphabetical order. If you hesitate between boxes, this is the ranking, best at the left: ${page.order.join(" – ")}.)`,
    ),
  "numbered-lines": (page) =>
    rows(
      `Read the passage and answer the question below it.`,
      page.says.map((sentence, index) => `${String(5 * (index + 1)).padStart(3)}  ${sentence}`),
      blank,
      `Whoever sorts such letters looks, in that order, for ${page.order.join(", for ")}. As soon as a request of the kind looked for is found, the search ends.`,
      `Question: with what result does it end here?`,
    ),
  "examiner-card": (page) =>
    rows(
      `Oral examination, card for the examiner (${page.integer({ from: 2, to: 9 })} minutes)`,
      `Say: "I am going to be a customer now." Then read slowly:`,
      sentences(page.says),
      `Ask: "Under what would you put me down?"`,
      `Should the candidate enquire about several matters, hand over the strip: [ ${page.order.join(" ≻ ")} ] where ≻ means "is chosen over".`,
      `Expected reply:`,
    ),
  "civil-service-paper": (page) =>
    rows(
      `Paper II, question ${page.integer({ from: 3, to: 28 })}. (3 marks)`,
      `Candidates should assume the standing order of the department, which reads: "Submissions shall be docketed under ${page.order[0]}; in default of that, ${page.order.slice(1).join("; in default of that, ")}."`,
      `Docket the submission printed here. No reasons need be given.`,
      `"${page.says.join(" ")}"`,
    ),
  flashcard: (page) =>
    rows(
      `Front: ${page.says.join(" / ")}`,
      `Hint: ${page.order.map((label, index) => `${label}${"!".repeat(8 - index)}`).join(" ")} (more exclamation marks = takes precedence)`,
      `Back: ?`,
    ),
  "language-school": (page) =>
    rows(
      `English for the Office, unit 9: "What does he want from us?"`,
      `1. Listen to ${page.buyer.full} on the recording. The script:`,
      `   ${page.says.join("\n   ")}`,
      `2. Fill the gap with one of the words in the list. The higher in the list, the better, as long as it is true.`,
      page.order.map((label) => `      ${label}`),
      `   "He or she wrote to us about a matter of ____________."`,
    ),
  "worksheet-in-steps": (page) =>
    rows(
      `WORKSHEET`,
      `Step 1. Underline in the text what the customer wishes to have done at this moment.`,
      `        ${page.says.join(" ")}`,
      `Step 2. Write the label of each underlined passage in the margin.`,
      `Step 3. Number the labels by the key (1 = goes first): ${page.places.map(({ label, place }) => `${label} = ${place}`).join(", ")}.`,
      `Step 4. Copy the label with the lowest number. → This is your result.`,
    ),
  "two-part-question": (page) =>
    rows(
      `(a) ${page.client.name} receives the following. List, for yourself, all that has to be attended to today.`,
      `     ${sentences(page.says)}`,
      `(b) In that firm, ${page.pairs.map(({ upper, lower }) => `${upper} outranks ${lower}`).join("; ")}. Using (a), give the one label of the letter. Only (b) is marked.`,
    ),
  "e-learning-screen": (page) =>
    rows(
      `Module 4 of 6 · Sorting what comes in · Screen ${page.integer({ from: 11, to: 19 })}`,
      blank,
      `Drag the envelope into the right tray. You have one try.`,
      `✉ ${page.says.join(" ")}`,
      blank,
      `Trays from back to front. A tray farther back is less urgent: ${page.order.toReversed().join(" | ")}.`,
      `Tap the envelope to see it again. Tap a tray to let go.`,
    ),
});
