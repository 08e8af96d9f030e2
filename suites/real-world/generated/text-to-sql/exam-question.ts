import { blank, capital, joinAnd, rows, sentences } from "../text.ts";
import { sqlTemplates } from "./page.ts";

/** As a course on databases asks. */
export const examQuestions = sqlTemplates({
  "schema-and-question": (page) =>
    rows(
      `Consider the following schema.`,
      page.ddl,
      page.notes((clause) => `Note that ${clause}.`),
      blank,
      `Write a query that returns ${page.ask("prose")}.`,
    ),
  "relations-in-words": (page) =>
    rows(
      page.tables(
        ({ name, columns }) =>
          `Relation ${name} has the attributes ${joinAnd(columns.map((column) => `${column.name} (${column.means})`))}.`,
      ),
      sentences(
        page.notes((clause) => `It is known that ${clause}.`),
        `Formulate in SQL: ${page.ask("prose")}.`,
      ),
    ),
  specification: (page) =>
    rows(
      `Specification of the result: ${page.ask("points")}`,
      page.notes((clause) => `Constraint on the data: ${clause}`),
      `Base tables:`,
      page.ddl,
      `Give the SQL statement.`,
    ),
  "question-first": (page) =>
    rows(
      `Which SELECT statement returns ${page.ask("prose")}?`,
      page.tables(
        ({ name, columns }) =>
          `${name}(${columns.map((column) => `${column.name}: ${column.means}`).join("; ")})`,
      ),
      page.notes((clause) => `(${capital(clause)}.)`),
    ),
  "data-dictionary": (page) =>
    rows(
      `| table | column | type | meaning |`,
      `|---|---|---|---|`,
      page.tables(({ name, columns }) =>
        rows(columns.map((column) => `| ${name} | ${column.name} | ${column.type} | ${column.means} |`)),
      ),
      blank,
      page.notes((clause) => `Remark: ${clause}.`),
      `Task: ${page.ask("points")}.`,
    ),
  "part-of-paper": (page) =>
    rows(
      `Question ${page.integer({ from: 2, to: 9 })} of the paper on databases. The examiner has created`,
      page.ddl,
      sentences(
        `and filled both tables.`,
        page.notes((clause) => `Candidates are told that ${clause}.`),
        `Candidates shall retrieve ${page.ask("prose")}.`,
      ),
    ),
  "lab-sheet": (page) =>
    rows(
      `Lab sheet. Before you start, read the comments in the schema.`,
      page.ddl,
      `Step 1. Peculiarities of the rows: ${page.notes((clause) => clause).join("; ") || "none"}.`,
      `Step 2. Query wanted: ${page.ask("points")}.`,
    ),
  "student-dialogue": (page) =>
    rows(
      `Two students look at ${joinAnd(page.tables(({ name }) => name))}:`,
      page.tables(
        ({ name, columns }, index) =>
          `"${name} stores ${columns.map((one) => `${one.means} in ${one.name}`).join(", ")}," says ${index === 0 ? "one" : "the other"}.`,
      ),
      page.notes((clause) => `"Mind that ${clause}," they have been told.`),
      `They are to find ${page.ask("prose")}. Write their query.`,
    ),
  "fill-in": (page) =>
    rows(
      `-- given`,
      page.ddl,
      page.notes((clause) => `-- beware: ${clause}`),
      `-- wanted: ${page.ask("points")}`,
      `-- your statement goes here`,
    ),
  requirements: (page) =>
    sentences(
      `The requirement reads: "${capital(page.ask("prose"))}."`,
      page.tables(
        ({ name, columns }) =>
          `Available is a table ${name} whose columns are, from left to right, ${columns.map((column) => `${column.name} for the ${column.means}`).join(", ")}.`,
      ),
      page.notes((clause) => `Regarding quality of the data, ${clause}.`),
      `State a query that meets the requirement.`,
    ),
});
