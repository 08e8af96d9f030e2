import { blank, rows, sentences } from "../text.ts";
import { tableTemplates } from "./page.ts";

/** As a book of exercises sets it. */
export const examQuestions = tableTemplates({
  "ruled-table": (page) =>
    rows(
      `Study the table and answer the question.`,
      blank,
      `| ${page.heads.join(" | ")} |`,
      `|${page.heads.map(() => "---").join("|")}|`,
      page.table(({ cells }) => `| ${cells.join(" | ")} |`),
      blank,
      `What is ${page.ask("prose")}?`,
    ),
  "statements-first": (page) =>
    sentences(
      `A survey of ${page.many} brought the following to light.`,
      page.table(
        ({ name, fields }) =>
          `For ${name}, ${fields.map(({ label, text }) => `${label}: ${text}`).join(", ")}.`,
      ),
      `Determine ${page.ask("prose")}.`,
    ),
  "relation-notation": (page) =>
    rows(
      `Let R be the relation R(${page.heads.join(", ")}) with the tuples`,
      page.table(({ cells }) => `  (${cells.join(", ")})`),
      `Evaluate the expression ${page.ask("formula")} over R.`,
    ),
  "question-leads": (page) =>
    rows(
      `Find ${page.ask("prose")}. Use these data only:`,
      page.table(({ number, cells }) => `${number}) ${cells.join("; ")}`),
      `(Order of the entries: ${page.heads.join("; ")}.)`,
    ),
  "multiple-cards": (page) =>
    rows(
      `Each pupil is handed one card.`,
      page.table(
        ({ number, name, fields }) =>
          `Card ${number}: ${name} / ${fields.map(({ label, text }) => `${text} (${label})`).join(" / ")}`,
      ),
      `The teacher wants to hear ${page.ask("spoken")}. Which number is correct?`,
    ),
  "column-by-column": (page) =>
    rows(
      `The columns of a table are given one after the other; equal positions belong together.`,
      page.heads.map((head, at) => `${head}: ${page.table(({ cells }) => cells[at] ?? "").join(", ")}`),
      `Compute ${page.ask("prose")}.`,
    ),
  "part-b": (page) =>
    rows(
      `Exercise ${page.integer({ from: 2, to: 14 })} (b). Refer to the list of ${page.many} that was printed with part (a):`,
      page.table(
        ({ name, fields }) => ` - ${name} [${fields.map(({ label, text }) => `${label}=${text}`).join(" ")}]`,
      ),
      `State, with a single number, ${page.ask("spoken")}.`,
    ),
  "spreadsheet-theory": (page) =>
    rows(
      `A worksheet holds headings in its first row and one ${page.one} in each row below:`,
      page.heads.join(";"),
      page.table(({ cells }) => cells.join(";")),
      `What does a cell show that contains =${page.ask("formula")}?`,
    ),
  "true-records": (page) =>
    rows(
      `Assume that all records below are true and complete.`,
      page.table(
        ({ number, name, fields }) =>
          `Record ${number} describes ${name}: ${fields.map(({ label, text }) => `under ${label} it gives ${text}`).join(", ")}.`,
      ),
      `Give, as an integer, ${page.ask("prose")}.`,
    ),
  "compare-and-decide": (page) =>
    rows(
      `${page.buyer.first} collects facts about ${page.many}. So far the notebook reads:`,
      page.table(({ cells: [name = "", ...others] }) => `${name} -> ${others.join(" -> ")}`),
      `The arrows lead through ${page.heads.slice(1).join(", then ")}.`,
      `Help ${page.buyer.first} to work out ${page.ask("spoken")}.`,
    ),
});
