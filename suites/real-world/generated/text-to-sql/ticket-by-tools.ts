import { blank, rows, sentences } from "../text.ts";
import { sqlTemplates } from "./page.ts";

/** Requests as trackers, portals and checks lay them out. */
export const ticketsByTools = sqlTemplates({
  "issue-template": (page) =>
    rows(
      `**Describe the bug**`,
      `\`/reports/${page.many}\` returns 501, the repository method has no query yet.`,
      `**Expected behaviour**`,
      `It returns ${page.ask("prose")}.`,
      `**Additional context**`,
      page.notes((clause) => `* ${clause}`),
      page.noise(() => `* seen in build ${page.integer({ from: 1200, to: 9800 })}`),
      `<details><summary>schema.sql</summary>`,
      blank,
      page.ddl,
      `</details>`,
    ),
  "story-fields": (page) =>
    rows(
      `Summary: ${page.many} report, SQL part`,
      `Component: warehouse`,
      page.noise(() => `Story points: ${page.integer({ from: 1, to: 13 })}`),
      `Reporter: ${page.buyer.full}`,
      `Acceptance criteria:`,
      page.points((point) => `   [ ] ${point}`),
      `Technical notes:`,
      page.tables(({ name, columns }) =>
        columns.map((column) => `   ${column.type} ${name}.${column.name} -- ${column.means}`).join("\n"),
      ),
      `Definition of ready: ${page.caveat((all) => `team knows that ${all}`) || "nothing to know"}`,
    ),
  "empty-query-alert": (page) =>
    rows(
      `[ALERT] check "${page.many}-figure" UNKNOWN - SELECT statement is empty`,
      page.noise(() => `host db-${page.integer({ from: 11, to: 60 })}, notified ${page.seller.first}`),
      `runbook:`,
      `  the check stores ${page.ask("prose")}`,
      `  (whoever is on call need not judge the result)`,
      page.notes((clause) => `  gotcha! ${clause}`),
      `  to fix, restore the statement. Columns it may use:`,
      page.tables(
        ({ name, columns }) =>
          `    ${name} <${columns.map((column) => `${column.name}|${column.means}`).join("> <")}>`,
      ),
    ),
  "semicolon-export": (page) =>
    rows(
      `ticket;field;text`,
      `${page.integer({ from: 3000, to: 9999 })};requester;${page.buyer.full}`,
      page.noise(() => `;room;${page.integer({ from: 101, to: 480 })}`),
      page.tables(({ name, columns }) =>
        columns.map((column) => `;column of ${name};${column.name}, ${column.means}`).join("\n"),
      ),
      page.notes((clause) => `;remark;${clause}`),
      `;request;"please write SQL: ${page.ask("question")}?"`,
    ),
  "access-denied": (page) =>
    rows(
      `Access request ${page.reference("AR")}: DENIED (role "reader" is not granted to externals)`,
      `Way out offered by security: the desk writes a query, security runs it, the external gets the result.`,
      `Purpose stated by the external: "to learn ${page.ask("prose")}"`,
      page.noise(
        () => `External is with ${page.supplier.name}, badge ${page.integer({ from: 1000, to: 9999 })}`,
      ),
      `Objects concerned`,
      page
        .tables(({ name, columns }) =>
          rows(
            `${name}`,
            columns.map((column) => `\t${column.name}\t${column.type}\t${column.means}`),
          ),
        )
        .toReversed(),
      page.caveat((all) => `Classification remark: ${all}`),
    ),
  "change-advisory": (page) =>
    rows(
      `CHANGE ${page.reference("CHG")}   risk: low   type: standard`,
      `1 Reason. Regulator asks, nobody can answer.`,
      `2 Change. A stored query is added which yields`,
      page.points((point, index) => `   2.${index + 1} ${point}`),
      `3 Affected objects.`,
      page.ddl,
      `4 Known defects. ${page.notes((clause) => `We note that ${clause}.`).join(" ") || "None."}`,
      page.noise(() => `5 Window. ${page.day(9)}, ${page.time()}.`),
      `Blocker: attachment query.sql is missing.`,
    ),
  "failing-assertion": (page) =>
    rows(
      `FAIL  reports/${page.many}.spec  › returns the agreed figure`,
      `  AssertionError: received [], query under test is ""`,
      `  // agreed with ${page.buyer.first}: ${page.ask("points")}`,
      page.noise(
        () =>
          `  at line ${page.integer({ from: 20, to: 400 })}, run took ${page.integer({ from: 100, to: 900 })} ms`,
      ),
      `  fixture:`,
      page.tables(({ name, columns }) =>
        rows(
          `    ${name}:`,
          columns.map((column) => `      - ${column.name} # ${column.means}`),
        ),
      ),
      page.notes((clause) => `  // the fixture is as dirty as production: ${clause}`),
      `  todo: query`,
    ),
  "wiki-markup": (page) =>
    rows(
      `h3. Query wanted`,
      page.tables(({ name, columns }) =>
        rows(
          `{panel:title=${name}}`,
          `||field||what it is||`,
          columns.map((column) => `|${column.name}|${column.means}|`),
          `{panel}`,
        ),
      ),
      page.notes((clause) => `(!) ${clause}`),
      page.noise(() => `(i) page visited ${page.integer({ from: 30, to: 700 })} times`),
      `(?) ${page.ask("question")}`,
    ),
  "portal-payload": (page) =>
    rows(
      `<request portal="${page.client.domain}">`,
      `  <subject>one query, no spreadsheet</subject>`,
      page.tables(({ name, columns }) =>
        rows(
          `  <table name="${name}">`,
          columns.map(
            (column) => `    <col name="${column.name}" affinity="${column.type}">${column.means}</col>`,
          ),
          `  </table>`,
        ),
      ),
      page.notes((clause) => `  <attention>${clause}</attention>`),
      page.noise(() => `  <cc>ext. ${page.integer({ from: 100, to: 999 })}</cc>`),
      `  <body>please provide ${page.ask("prose")}</body>`,
      `</request>`,
    ),
  "retired-report": (page) =>
    rows(
      `Legacy report no. ${page.integer({ from: 40, to: 900 })} will be switched off on ${page.day(14)}. Owner objects.`,
      sentences(
        `Owner: "it is the only place where one sees ${page.ask("prose")}."`,
        `Compromise: report goes, a plain query stays.`,
        page.caveat((all) => `The old report took care of the fact that ${all}; so shall the query.`),
      ),
      `Tables behind it, according to the old manual:`,
      page.tables(
        ({ name, columns }) =>
          `    ${name} → ${columns.map((column, at) => `${at + 1}. ${column.means} "${column.name}"`).join("  ")}`,
      ),
      page.noise(() => `Users last year: ${page.integer({ from: 2, to: 30 })}`),
    ),
});
