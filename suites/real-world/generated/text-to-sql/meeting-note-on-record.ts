import { blank, joinAnd, rows, sentences } from "../text.ts";
import { sqlTemplates } from "./page.ts";

/** Minutes for the file: councils, boards, projects with a secretary. */
export const meetingNotesOnRecord = sqlTemplates({
  "works-council": (page) =>
    rows(
      `Works council, protocol no. ${page.integer({ from: 40, to: 300 })}`,
      `Present: ${page.buyer.last}, ${page.seller.last}, ${page.colleague.last}`,
      `TOP 1. Protocol of the last session is approved.`,
      sentences(
        `TOP 2. The council exercises its right of information and demands the following from the employer:`,
        `${page.ask("prose")}.`,
      ),
      page.notes((clause) => `The employer points out that ${clause}.`),
      `TOP 3. So that no personal data leave the system, only a query is handed over, which IT executes. The employer has disclosed these fields:`,
      page.tables(
        ({ name, columns }) =>
          `– of ${name}: ${joinAnd(columns.map((column) => `${column.name} (${column.means})`))}`,
      ),
      page.noise(() => `Next session: ${page.day(21, "long")}.`),
    ),
  "decision-table": (page) =>
    rows(
      `| item | content | who |`,
      `|---|---|---|`,
      page.noise(() => `| info | room change, now ${page.integer({ from: 101, to: 390 })} | all |`),
      page.tables(({ name, columns }) =>
        columns
          .map((column) => `| info | ${name}.${column.name}: ${column.means} | ${page.seller.first} |`)
          .join("\n"),
      ),
      page.notes((clause) => `| risk | ${clause} | ${page.colleague.first} |`),
      `| task | SQL statement; result: ${page.ask("points")} | reader of these minutes |`,
    ),
  "parish-council": (page) =>
    rows(
      sentences(
        `Cllr ${page.buyer.last} put a question to the clerk, which was, "${page.ask("question")}?"`,
        `The clerk replied that the computer could tell, had anybody put the question to it properly.`,
        page.noise(
          () => `The hedge at number ${page.integer({ from: 20, to: 90 })} was discussed at length.`,
        ),
      ),
      `It was RESOLVED to obtain a suitable query, and to annex the layout of the records:`,
      page.ddl,
      page.notes((clause) => `The clerk wished it minuted that ${clause}.`),
    ),
  "project-status": (page) =>
    rows(
      `PROJECT STATUS  week ${page.integer({ from: 2, to: 51 })}  light: amber`,
      `Why amber: deliverable D4 is late`,
      `D4 = one query; its result is specified as`,
      page.points((point, index) => `     D4.${index + 1}  ${point}`),
      `Input handed to the team by ${page.supplier.name}:`,
      page.tables(({ name, columns }) =>
        columns.map((column) => `     ${name}  ${column.name}  ${column.type}  (${column.means})`).join("\n"),
      ),
      page.notes((clause) => `Risk register: ${clause}.`),
      page.noise(() => `Spent so far: ${page.integer({ from: 30, to: 95 })} %`),
    ),
  "lessons-learned": (page) =>
    rows(
      `LESSONS LEARNED`,
      `What went well: coffee.`,
      `What did not: ${page.buyer.first} waited in vain, and for this: ${page.ask("prose")}.`,
      `Causes:`,
      page.tables(
        ({ name, columns }) =>
          `  – names in ${name} tell nobody anything (we now know: ${columns.map((column) => `${column.name} → ${column.means}`).join(", ")})`,
      ),
      page.notes((clause) => `  – it was not widely known that ${clause}`),
      page.noise(() => `  – room too hot, ${page.integer({ from: 27, to: 34 })} degrees`),
      `Countermeasure: the query is written once and put beside these lines.`,
    ),
  "data-governance": (page) =>
    rows(
      `Data governance forum – record of agreement`,
      `§ 1 The forum recognises the following elements as binding definitions.`,
      page.tables(({ name, columns }) =>
        columns
          .map((column, at) => `    ${name} no. ${at + 1}: "${column.means}" is held in ${column.name}`)
          .join("\n"),
      ),
      `§ 2 ${page.notes((clause) => `It is recorded that ${clause}.`).join(" ") || "No restriction is recorded."}`,
      `§ 3 From now on, whoever mentions "the figure" means ${page.ask("prose")}.`,
      page.noise(() => `§ 4 Quorum: ${page.integer({ from: 5, to: 15 })}.`),
      `§ 5 The authoritative SQL for § 3 is still to be supplied.`,
    ),
  "interview-of-user": (page) =>
    rows(
      `User interview ${page.integer({ from: 2, to: 20 })}, role: planner, employer: ${page.client.name}`,
      `Q: What do you look at first in the morning?`,
      `A: ${page.ask("prose")}. I get it read out on the phone.`,
      `Q: Which tables does the person on the phone use?`,
      page.tables(
        ({ name, columns }) =>
          `A: ${name}. As far as I know ${columns.map((column) => `${column.name} is the ${column.means}`).join(", ")}.`,
      ),
      page.caveat((all) => `A: Oh, and ${all}.`),
      page.noise(() => `(interrupted for ${page.integer({ from: 2, to: 15 })} minutes)`),
      `Recommendation: give her a query instead of a phone.`,
    ),
  "handover-of-office": (page) =>
    rows(
      `Handover ${page.seller.last} → ${page.colleague.last}, protocol`,
      `a) keys: handed over`,
      `b) database: explained, see next page`,
      `c) open matter: ${page.buyer.full} is owed a query for ${page.ask("points")}`,
      page.noise(() => `d) petty cash: ${page.integer({ from: 20, to: 90 })} counted`),
      `--- next page ---`,
      page.ddl,
      page.notes((clause) => `handwritten: ${clause}`),
    ),
  "supervisory-board": (page) =>
    sentences(
      `${page.buyer.full} took the chair.`,
      `The supervisory board had asked for a plain answer and had been given forty slides.`,
      `It repeats its request: ${page.ask("prose")}.`,
      page.tables(
        ({ name, columns }, index) =>
          `${index === 0 ? "The head of IT explained that" : "She added that"} ${name} consists of ${joinAnd(columns.map((column) => `${column.name}, that is the ${column.means}`))}.`,
      ),
      page.caveat((all) => `On being asked she conceded that ${all}.`),
      page.noise(() => `Fees of ${page.integer({ from: 200, to: 900 })} were waved through.`),
      `The board expects the query, in SQL, with the next papers.`,
    ),
  "grant-review": (page) =>
    rows(
      `REVIEW MEETING, grant ${page.reference("G")}`,
      `Indicator to be reported by ${page.client.name}`,
      page.points((point) => `\t${point}`),
      `Method of verification: SQL query, filed with the report`,
      page.noise(() => `Instalment: ${page.integer({ from: 20, to: 90 })} thousand`),
      blank,
      `Source of verification (copied from the proposal)`,
      page
        .tables(
          ({ name, columns }) =>
            `\t${name} with fields ${columns.map((column) => `${column.name} <${column.means}>`).join(", ")}`,
        )
        .toReversed(),
      page.notes((clause) => `Reviewer's remark: ${clause}`),
    ),
});
