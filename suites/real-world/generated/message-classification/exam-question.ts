import { blank, joinAnd, rows, sentences } from "../text.ts";
import { messageTemplates } from "./page.ts";

/** As a course on customer service asks. */
export const examQuestions = messageTemplates({
  "customer-writes": (page) =>
    rows(
      `A customer writes: "${sentences(page.says)}"`,
      blank,
      `Order of precedence, from the highest to the lowest: ${page.order.join(", ")}.`,
      `Assign the label.`,
    ),
  "order-first": (page) =>
    rows(
      `Consider a service desk at which ${page.order[0]} precedes ${joinAnd(page.order.slice(1))}, in this sequence.`,
      `The following letter has come in.`,
      page.says.map((sentence) => `    ${sentence}`),
      `Which label does it receive?`,
    ),
  "numbered-sentences": (page) =>
    rows(
      page.says.map((sentence, index) => `(${index + 1}) ${sentence}`),
      `Sentences 1 to ${page.says.length} form one message. Ranks: ${page.order.map((label, index) => `${index + 1} = ${label}`).join("; ")}. Rank 1 outranks all others.`,
      `Classify the message.`,
    ),
  "given-find": (page) =>
    rows(
      `Given: a message M = ⟨ ${page.says.join(" ⟩⟨ ")} ⟩`,
      `Given: a strict ordering ${page.order.join(" > ")}`,
      `Find: label(M)`,
    ),
  "trainee-task": (page) =>
    sentences(
      `In the examination for trainees you are shown what came in over night:`,
      page.says,
      `You are reminded that your house deals with ${page.order.map((label, index) => (index === 0 ? label : `then ${label}`)).join(", ")}.`,
      `Name the pigeon-hole into which you put it.`,
    ),
  "table-of-ranks": (page) =>
    rows(
      `| rank | label |`,
      `|---|---|`,
      page.order.map((label, index) => `| ${index + 1} | ${label} |`),
      blank,
      `Text to be judged (a lower rank number wins): ${sentences(page.says)}`,
    ),
  "dialogue-of-teachers": (page) =>
    rows(
      `"Read it out," said the teacher, and the pupil read:`,
      `"${page.says.join(" … ")}"`,
      `"And what did we learn about the desk's priorities?"`,
      `"That they run ${page.order.join(" before ")}."`,
      `"Then tell me the label."`,
    ),
  "reverse-order": (page) =>
    rows(
      `The labels below are listed from the least to the most important one: ${page.order.toReversed().join(", ")}.`,
      `Message: ${sentences(page.says)}`,
      `Select the most important label that applies.`,
    ),
  "ladder-picture": (page) =>
    rows(
      `Picture a ladder. On its top rung stands ${page.order[0]}, and below it, rung by rung, ${page.order.slice(1).join(", ")}.`,
      page.says.map((sentence) => `– ${sentence}`),
      `The dashes make up one letter. Which rung does the letter belong to?`,
    ),
  "short-form": (page) => rows(`PRIORITY ${page.order.join("/")}`, `TEXT ${sentences(page.says)}`, `LABEL ?`),
});
