import { blank, capital, rows, sentences } from "../text.ts";
import { grouped, pairs, tableTemplates } from "./page.ts";

/** As teachers set it, in words. */
export const schoolQuestions = tableTemplates({
  "piles-of-cards": (page) =>
    rows(
      `A class sorts cards, one for each ${page.one}, into piles by their ${page.heads[1]}.`,
      grouped(page, 1, {
        row: ({ cells: [name = "", , ...others] }) => `${name} (${others.join(", ")})`,
        head: (word, cards) => `The pile "${word}" holds ${cards.join(", ")}.`,
      }),
      `In the brackets stand, from left to right, ${page.heads.slice(2).join(", ")}. Say ${page.ask("relative")}.`,
    ),
  "two-tables": (page) =>
    rows(
      `Table I`,
      page.table(({ cells: [name = "", first = "", second = ""] }) => `${name}: ${first}, ${second}`),
      `Table II (the same ${page.many}, from the last to the first)`,
      page.table(({ cells: [name = "", , , ...figures] }) => `${name}: ${figures.join(", ")}`).toReversed(),
      `Table I has the columns ${page.heads.slice(1, 3).join(", ")}; Table II has the columns ${page.heads.slice(3).join(", ")}.`,
      `Both are needed to obtain ${page.ask("prose")}. Do so.`,
    ),
  "quiz-master": (page) =>
    rows(
      `QUIZ MASTER: You may look at this board for a minute.`,
      page.table((row) => `        ${row.name}: ${pairs(row, ({ label, text }) => `${text} ${label}`)}`),
      `QUIZ MASTER: For the last question, and the car, I want ${page.ask("spoken")}.`,
      `${page.buyer.first.toUpperCase()}: That would be`,
    ),
  "reading-passage": (page) =>
    rows(
      `Read the passage.`,
      blank,
      sentences(
        `${page.seller.full} spent the summer looking at ${page.many}.`,
        page.table((row) => {
          const told = pairs(row, ({ label, text }) => `${label} ${text}`);
          const openings = [
            `On ${row.name} a page was filled`,
            `${row.name} came next in the diary`,
            `Then it was the turn of ${row.name}`,
          ];
          return `${openings[(row.number - 1) % 3]}: ${told}.`;
        }),
        `After that the diary is empty.`,
      ),
      blank,
      `Question. Required: ${page.ask("clipped")}. Write down the number that follows from the passage.`,
    ),
  "tick-then-reckon": (page) =>
    rows(
      `First tick the lines that qualify, then reckon. What you are to find: ${page.ask("clipped")}.`,
      blank,
      page.table(({ cells: [name = "", ...others] }) => `[ ] ${name.padEnd(12)} ${others.join(" | ")}`),
      blank,
      `Every line gives ${page.heads.slice(1).join(" | ")} behind the name.`,
    ),
  "marks-awarded": (page) =>
    rows(
      `${page.integer({ from: 2, to: 14 })}. The headmaster keeps a notebook about ${page.many}. An extract:`,
      page.table(
        (row) =>
          `"${row.name}. ${pairs(row, ({ label, text }) => `${capital(label)} ${text}`, { glue: ". " })}."`,
      ),
      `From the extract, find ${page.ask("relative")}. (One mark for the number; no marks are given for working.)`,
    ),
  "wrong-answer": (page) =>
    rows(
      `${page.buyer.first} and ${page.seller.first} were given these facts:`,
      page.table(
        (row) => `  * ${pairs(row, ({ label, text }) => `${text} for ${label}`)} (this is ${row.name})`,
      ),
      `They were asked for ${page.ask("prose")}. ${page.buyer.first} wrote down zero, ${page.seller.first} left the line empty. Neither is right. What is?`,
    ),
  "dictation-by-heading": (page) =>
    rows(
      `Dictation. Rule six columns and write.`,
      page.heads.map(
        (head, at) =>
          `Column ${at + 1}, ${head}, from top to bottom: ${page.table(({ cells }) => cells[at] ?? "").join(" / ")}.`,
      ),
      `Close the ruler. With the help of your columns answer this: ${page.ask("spoken")}, what is that?`,
    ),
  "alphabet-cards": (page) =>
    rows(
      `Below, the ${page.many} are in the order of the alphabet, which has no meaning for the question.`,
      page.table(({ cells }) => cells.join(" ~ ")).toSorted(),
      `(${page.heads.join(" ~ ")})`,
      `A single integer answers it: ${page.ask("relative")}.`,
    ),
  "homework-by-letter": (page) =>
    sentences(
      `Dear pupils, as I am ill, you get your sums by post.`,
      `I own an old list, "${capital(page.many)}, with ${page.heads.slice(1).join(", ")}", and copy it for you without the headings:`,
      page.table(({ cells: [name = "", ...others] }) => `${name}, ${others.join(", ")};`),
      `that is all of it.`,
      `Send me a postcard that bears nothing but this: ${page.ask("clipped")}.`,
      `Your ${page.colleague.full}.`,
    ),
});
