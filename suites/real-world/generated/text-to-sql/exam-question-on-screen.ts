import { blank, capital, joinAnd, rows, sentences } from "../text.ts";
import { sqlTemplates } from "./page.ts";

/** Tasks as online judges, certificates and interviews set them. */
export const examQuestionsOnScreen = sqlTemplates({
  "online-judge": (page) =>
    rows(
      `## Description`,
      `You are given the tables below.`,
      page.tables(({ name, columns }) =>
        rows(
          `### ${name}`,
          columns.map((column) => `- \`${column.name}\` (${column.type}): ${column.means}`),
        ),
      ),
      `## Output`,
      capital(`${page.ask("prose")}.`),
      `## Remarks`,
      page.notes((clause) => `- ${clause}`),
      `- The judge checks rows, not style.`,
    ),
  certification: (page) =>
    rows(
      `SQL Associate, practice item ${page.integer({ from: 11, to: 80 })}`,
      `EXHIBIT`,
      page.ddl,
      blank,
      sentences(
        `Refer to the exhibit. An administrator has to report on ${page.many}.`,
        page.notes((clause) => `The vendor documentation states that ${clause}.`),
        `Which query meets all requirements listed here?`,
      ),
      page.points((point) => `* ${point}`),
    ),
  "take-home-interview": (page) =>
    rows(
      `Thank you for applying. This exercise should take you no more than ten minutes.`,
      blank,
      `We would like to know: ${page.ask("question")}?`,
      blank,
      `You may assume a database with`,
      page.tables(
        ({ name, columns }) =>
          `  • ${name}, where ${joinAnd(columns.map((column) => `${column.name} stands for ${column.means}`))}`,
      ),
      page.caveat((all) => `We do not hide it from you: ${all}.`),
      `Please send us your query; any style will do.`,
    ),
  "sqlite-shell": (page) =>
    rows(
      `sqlite> .schema`,
      page.ddl,
      `sqlite> -- ${page.ask("prose")}`,
      page.notes((clause) => `sqlite> -- (${clause})`),
      `sqlite> █`,
      `What has to be typed at the last prompt?`,
    ),
  "function-stub": (page) =>
    rows(
      `def query() -> str:`,
      `    """Return the SQL for:`,
      page.points((point) => `      ${point}`),
      blank,
      `    The connection sees`,
      page.tables(
        ({ name, columns }) =>
          `      ${name}: ${columns.map((column) => `${column.name} = ${column.means}`).join(", ")}`,
      ),
      page.notes((clause) => `    Warning: ${clause}.`),
      `    """`,
      `    raise NotImplementedError`,
    ),
  "entity-diagram": (page) =>
    rows(
      `erDiagram`,
      page.tables(({ name, columns }) =>
        rows(
          `  ${name} {`,
          columns.map((column) => `    ${column.type.toLowerCase()} ${column.name} "${column.means}"`),
          `  }`,
        ),
      ),
      `${page.ask("question").replace(/^./, (letter) => letter.toUpperCase())}? Derive the answer from the diagram with one statement.`,
      page.notes((clause) => `Not visible in the diagram: ${clause}.`),
    ),
  "comments-on-columns": (page) =>
    rows(
      page.tables(({ name, columns }) =>
        rows(
          `COMMENT ON TABLE ${name} IS 'holds ${columns.map((column) => column.name).join(", ")}';`,
          columns.map((column) => `COMMENT ON COLUMN ${name}.${column.name} IS '${column.means}';`),
        ),
      ),
      sentences(
        `Based on these comments, retrieve ${page.ask("prose")}.`,
        page.caveat((all) => `What the comments are silent about: ${all}.`),
      ),
    ),
  "hidden-rows": (page) =>
    rows(
      `Your submission runs on rows you cannot see and must agree with the reference solution.`,
      page.caveat((all) => `The rows have their flaws: ${all}.`),
      `Reference solution computes → ${page.ask("points")}`,
      `Layout of the rows →`,
      page
        .tables(
          ({ name, columns }) =>
            `${name} : ${columns.map((column) => `<${column.name}> ${column.means}`).join(" ")}`,
        )
        .toReversed(),
    ),
  "learning-app": (page) =>
    rows(
      `🟢 Level ${page.integer({ from: 2, to: 30 })} · Query the past`,
      `Mission: ${page.ask("prose")}.`,
      page.notes((clause) => `Trap: ${clause}.`),
      `Your map:`,
      page.tables(({ name, columns }) =>
        columns.map((column) => `${name} ▸ ${column.name} ▸ ${column.means}`).join("\n"),
      ),
      `Type your spell (SQL) and press Enter.`,
    ),
  "peer-quiz": (page) =>
    sentences(
      `Quiz by a fellow student, rated medium.`,
      `My question to you: ${page.ask("question")}?`,
      page.tables(
        ({ name, columns }, index) =>
          `${index === 0 ? "I made a table" : "I also made one"} called ${name}, and from left to right its columns are ${joinAnd(columns.map((column) => `${column.means} [${column.name}]`))}.`,
      ),
      page.caveat((all) => `Little trick of mine: ${all}.`),
      `Post your query, I run it and tell you whether it is right.`,
    ),
});
