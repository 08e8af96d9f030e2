import { blank, joinAnd, rows, sentences } from "../text.ts";
import { sqlTemplates } from "./page.ts";

/** Exercises as they are printed in papers, textbooks and worksheets. */
export const examQuestionsOnPaper = sqlTemplates({
  "given-and-sought": (page) =>
    rows(
      `GIVEN`,
      page.tables(({ name, columns }, index) =>
        rows(
          `(${"ab".charAt(index)}) the relation ${name}, consisting of`,
          columns.map((column) => `      ${column.name} … ${column.means}`),
        ),
      ),
      page.notes((clause) => `(*) the circumstance that ${clause}`),
      `SOUGHT`,
      `      ${page.ask("prose")}`,
      `To be solved by one SQL query.`,
    ),
  "legend-below": (page) =>
    rows(
      sentences(
        page.ask("question").replace(/^./, (letter) => letter.toUpperCase()),
        `?`,
      ).replace(" ?", "?"),
      `Answer by a query on ${joinAnd(page.tables(({ name, columns }) => `${name}(${columns.map((column) => column.name).join(", ")})`))}.`,
      page.notes((clause) => `Caution: ${clause}.`),
      `Legend. ${page
        .tables(({ name, columns }) =>
          columns.map((column) => `${name}.${column.name}: ${column.means}`).join("; "),
        )
        .join("; ")}.`,
    ),
  "marks-awarded": (page) =>
    rows(
      `Problem ${page.integer({ from: 3, to: 12 })} (SQL)`,
      `Full marks are awarded to a statement whose output meets all of these:`,
      page.points((point, index) => `  (${"abcdefgh".charAt(index)}) ${point}`),
      `It runs against`,
      page.ddl,
      page.caveat((all) => `No marks without regard to the following: ${all}.`),
    ),
  "numbered-columns": (page) =>
    rows(
      `A database holds two tables whose columns are explained first.`,
      page.tables(({ name, columns }) =>
        columns
          .map((column, at) => `${name}, column ${at + 1}: ${column.name}. Content: ${column.means}.`)
          .join("\n"),
      ),
      page.caveat((all) => `A word of warning about the content: ${all}.`),
      `Now write the SELECT that retrieves ${page.ask("prose")}.`,
    ),
  "candidate-wrote": (page) =>
    rows(
      `Asked "${page.ask("question")}?", a candidate handed in "SELECT everything FROM wherever" and failed.`,
      `Show how the question should have been answered. The sheet in front of the candidate read:`,
      page
        .tables(
          ({ name, columns }) =>
            `${name} with ${joinAnd(columns.map((column) => `"${column.name}" meaning ${column.means}`))}.`,
        )
        .toReversed(),
      page.caveat((all) => `Its footnote read: ${all}.`),
    ),
  "a-small-story": (page) =>
    sentences(
      `When the old clerk retired, nobody could read the database any more.`,
      page
        .tables(
          ({ name, columns }, index) =>
            `${index === 0 ? "Beside it," : "Of its two tables,"} ${name} turned out to keep ${joinAnd(columns.map((column) => `the ${column.means} under ${column.name}`))}.`,
        )
        .toReversed(),
      page.caveat((all) => `In a drawer lay a slip of paper: ${all}.`),
      `The new clerk is asked: ${page.ask("question")}? Help the new clerk with a query.`,
    ),
  flashcard: (page) =>
    rows(
      `[FRONT]`,
      page.tables(
        ({ name, columns }) =>
          `${name} = { ${columns.map((column) => `${column.name} (${column.type.toLowerCase()}; ${column.means})`).join(", ")} }`,
      ),
      blank,
      `${page.ask("points")} = ?`,
      page.notes((clause) => `<small>${clause}</small>`),
      `[BACK]`,
      `SELECT …`,
    ),
  "translate-the-sentence": (page) =>
    rows(
      `Translate into SQL.`,
      `    "${page.ask("question")}?"`,
      page.notes((clause) => `    "And remember, ${clause}."`),
      `Vocabulary for the translation:`,
      page.tables(({ name, columns }) =>
        columns.map((column) => `    ${column.means.padEnd(26)} ${name}.${column.name}`).join("\n"),
      ),
    ),
  "revision-list": (page) =>
    rows(
      `Revision, chapter on retrieval. Schema of this chapter:`,
      page.ddl,
      `1. Say in your own words what a foreign key is. (Solved in class.)`,
      `2. Retrieve ${page.ask("prose")}.`,
      page.notes((clause) => `   Hint to no. 2: ${clause}.`),
      `Hand in no. 2 only.`,
    ),
  "examiner-and-board": (page) =>
    rows(
      `On the board:`,
      page.tables(({ name, columns }) =>
        [
          `  ${name}`,
          ...columns.map(
            (column, at) => `  ${at === columns.length - 1 ? "└" : "├"} ${column.name} :: ${column.means}`,
          ),
        ].join("\n"),
      ),
      sentences(
        `The examiner points at it and says:`,
        page.notes((clause) => `"Do not forget that ${clause}."`),
        `"What I would like to see is this."`,
      ),
      `The examiner then writes, one below the other:`,
      page.points((point) => `  ${point}`),
    ),
});
