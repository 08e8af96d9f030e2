import { blank, rows } from "../text.ts";
import { sqlTemplates } from "./page.ts";

/** Requests for figures, as a data team gets them. */
export const tickets = sqlTemplates({
  "data-request": (page) =>
    rows(
      `DATA REQUEST ${page.reference("DR")}`,
      `From: ${page.buyer.full}, ${page.client.name}`,
      `Needed: ${page.ask("prose")}`,
      page.noise(() => `Needed by: ${page.day(5)}`),
      `Analyst's notes`,
      page.notes((clause) => `- ${clause}`),
      `- schema, dumped ${page.day(-2)}:`,
      page.ddl,
    ),
  "broken-dashboard": (page) =>
    rows(
      `Dashboard tile is empty since the move. It used to show: ${page.ask("points")}`,
      page.noise(() => `Tile id ${page.integer({ from: 100, to: 990 })}`),
      `What we have in the new place:`,
      page.tables(({ name, columns }) =>
        rows(
          `[${name}]`,
          columns.map((column) => `  ${column.name} = ${column.means}`),
        ),
      ),
      page.notes((clause) => `!! ${clause}`),
      `Please supply the query for the tile.`,
    ),
  "review-comment": (page) =>
    rows(
      `PR comment by ${page.seller.first}: the query in this change is plain wrong, start again from the migration:`,
      page.ddl,
      page.notes((clause) => `nit, but an important one: ${clause}`),
      page.noise(() => `(line ${page.integer({ from: 20, to: 400 })})`),
      `The function has to return ${page.ask("prose")}. Nothing else.`,
    ),
  "auditor-question": (page) =>
    rows(
      `Audit finding ${page.integer({ from: 2, to: 40 })}: figure cannot be reproduced`,
      `Figure: ${page.ask("prose")}`,
      page.noise(() => `Reported on ${page.day(-40)}`),
      `Please attach the SQL. The auditor was shown`,
      page.tables(
        ({ name, columns }) => `* ${name}: ${columns.map((one) => `${one.name} "${one.means}"`).join(", ")}`,
      ),
      page.notes((clause) => `* and was told: ${clause}`),
    ),
  "helpdesk-copy": (page) =>
    rows(
      `Status: waiting for SQL person`,
      `${page.buyer.first}: i can read the db but i cant write the thing`,
      `${page.buyer.first}: i want > ${page.ask("points")}`,
      page.noise(
        () => `${page.colleague.first}: try turning it off (${page.integer({ from: 2, to: 9 })} times)`,
      ),
      page.notes((clause) => `${page.seller.first}: careful, ${clause}`),
      `${page.seller.first}: here is .schema`,
      page.ddl,
    ),
  "nightly-job": (page) =>
    rows(
      `JOB FAILED nightly_${page.many}`,
      page.noise(() => `exit code ${page.integer({ from: 2, to: 120 })} at ${page.time()}`),
      `comment in the job file: "gives ${page.ask("prose")}"`,
      `the SQL itself was overwritten. tables at the time:`,
      page.ddl,
      page.notes((clause) => `from the wiki: ${clause}`),
      `rewrite it`,
    ),
  "intern-handover": (page) =>
    rows(
      `Subtask of the intern, not finished`,
      `[x] find the tables`,
      page.tables(
        ({ name, columns }) =>
          `    ${name} <- ${columns.map((one) => `${one.name} (${one.means})`).join(" | ")}`,
      ),
      `[x] ask about oddities`,
      page.notes((clause) => `    they say ${clause}`),
      page.noise(() => `[x] badge no. ${page.integer({ from: 1000, to: 9999 })}`),
      `[ ] SQL for: ${page.ask("points")}`,
    ),
  "saved-view": (page) =>
    rows(
      `Create a saved view please`,
      `title: for ${page.supplier.name}`,
      `content: ${page.ask("prose")}`,
      page.noise(() => `refresh: every ${page.integer({ from: 2, to: 48 })} h`),
      blank,
      page.ddl,
      blank,
      page.notes((clause) => `remember: ${clause}.`),
    ),
  "wrong-number": (page) =>
    rows(
      `Customer says our number is off by ${page.integer({ from: 2, to: 30 })}.`,
      `The number in question: ${page.ask("points")}`,
      page.notes((clause) => `I suspect we forgot that ${clause}.`),
      page.noise(() => `Called twice, ${page.phone()}`),
      page.tables(({ name, columns }) =>
        rows(
          `table ${name}`,
          columns.map((column) => `   ${column.name} / ${column.type} / ${column.means}`),
        ),
      ),
      `Send the corrected statement.`,
    ),
  "template-form": (page) =>
    rows(
      `### What do you need?`,
      `${page.ask("prose")}`,
      `### Which tables?`,
      page.ddl,
      `### Anything odd about the rows?`,
      page.notes((clause) => `yes: ${clause}`),
      `(nothing further)`,
      page.noise(() => `### Budget code\n${page.integer({ from: 10_000, to: 99_999 })}`),
    ),
});
