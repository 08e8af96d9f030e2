import { blank, rows } from "../text.ts";
import { sqlTemplates } from "./page.ts";

const json = JSON.stringify;

/** What programs send to one another on the way to a query. */
export const jsonDumpsOfMessages = sqlTemplates({
  "message-blocks": (page) =>
    rows(
      `{"channel": "ask-data", "blocks": [`,
      `  {"type": "header", "text": "New question from ${page.buyer.first}"},`,
      `  {"type": "section", "text": ${json(page.ask("question"))}},`,
      page.tables(
        ({ name, columns }) =>
          `  {"type": "context", "text": ${json(`*${name}* ${columns.map((column) => `\`${column.name}\` ${column.means}`).join(", ")}`)}},`,
      ),
      page.notes((clause) => `  {"type": "context", "text": ${json(`:warning: ${clause}`)}},`),
      page.noise(() => `  {"type": "context", "text": "seen by ${page.integer({ from: 2, to: 40 })}"},`),
      `  {"type": "input", "label": "SQL", "value": ""}`,
      `]}`,
    ),
  "one-minified-line": (page) =>
    `{"v":2,"q":${json(page.ask("points"))},"t":[${page.tables(({ name, columns }) => `[${json(name)},${json(columns.map((column) => [column.name, column.means]))}]`).join(",")}],"w":${json(page.notes((clause) => clause))},${page.noise(() => `"ttl":${page.integer({ from: 60, to: 900 })},`)}"a":null} // a = the SQL that answers q on t, minding w`,
  "audit-lines": (page) =>
    rows(
      `{"at": "${page.day(0, "iso")}T${page.time()}Z", "actor": ${json(page.buyer.full)}, "event": "question.created", "text": ${json(page.ask("prose"))}}`,
      page.notes((clause) => `{"actor": "profiler", "event": "anomaly.explained", "text": ${json(clause)}}`),
      page.tables(({ name, columns }) =>
        columns
          .map(
            (column) =>
              `{"actor": "crawler", "event": "column.found", "in": ${json(name)}, "column": ${json(column.name)}, "is": ${json(column.means)}}`,
          )
          .join("\n"),
      ),
      page.noise(() => `{"actor": "cron", "event": "tick", "n": ${page.integer({ from: 1000, to: 9000 })}}`),
      `{"actor": "generator", "event": "sql.failed", "text": "no statement produced, do it by hand"}`,
    ),
  "queue-envelope": (page) =>
    rows(
      `--- message on topic sql.requests, partition ${page.integer({ from: 2, to: 63 })} ---`,
      `{"headers": {"reply-to": "sql.replies", "from": ${json(page.client.domain)}},`,
      ` "payload": {`,
      `   "reference": {${page.tables(({ name, columns }) => `\n     ${json(name)}: {${columns.map((column) => `${json(column.means)}: ${json(column.name)}`).join(", ")}}`).join(",")}},`,
      page.notes((clause) => `   "assume": ${json(clause)},`),
      page.noise(() => `   "attempt": ${page.integer({ from: 2, to: 9 })},`),
      `   "produce": ${json(page.ask("prose"))}`,
      ` }}`,
      `(the consumer died, reply yourself)`,
    ),
  "patch-operations": (page) =>
    rows(
      `PATCH /metrics/${page.many}`,
      `[`,
      page.points((point) => `  {"op": "add", "path": "/spec/-", "value": ${json(point)}},`),
      page.tables(({ name, columns }) =>
        columns
          .map(
            (column) =>
              `  {"op": "add", "path": "/glossary/${name}/${column.name}", "value": ${json(column.means)}},`,
          )
          .join("\n"),
      ),
      page.notes((clause) => `  {"op": "add", "path": "/spec/caution", "value": ${json(clause)}},`),
      page.noise(() => `  {"op": "test", "path": "/rev", "value": ${page.integer({ from: 12, to: 300 })}},`),
      `  {"op": "replace", "path": "/sql", "value": ▮▮▮▮}`,
      `]`,
      `Value of the last operation?`,
    ),
  "row-of-a-test-set": (page) =>
    rows(
      `{"split": "dev", "row": ${page.integer({ from: 100, to: 2000 })}, "db_id": "${page.many}_small",`,
      ` "utterance": ${json(page.ask("question"))},`,
      ` "evidence": ${json(page.caveat((all) => all) || "-")},`,
      ` "serialized_schema": "${page
        .tables(
          ({ name, columns }) =>
            `${name} : ${columns.map((column) => `${column.name} ( ${column.means} )`).join(" , ")}`,
        )
        .toReversed()
        .join(" | ")}",`,
      page.noise(() => ` "annotator": "A${page.integer({ from: 11, to: 60 })}",`),
      ` "gold": "(missing)"}`,
    ),
  "remote-procedure": (page) =>
    rows(
      `--> {"jsonrpc": "2.0", "method": "describe", "id": "a"}`,
      `<-- {"jsonrpc": "2.0", "id": "a", "result": {${page.tables(({ name, columns }) => `${json(name)}: ${json(columns.map((column) => ({ col: column.name, is: column.means })))}`).join(",\n      ")}}}`,
      `--> {"jsonrpc": "2.0", "method": "caveats", "id": "b"}`,
      `<-- {"jsonrpc": "2.0", "id": "b", "result": ${json(page.notes((clause) => clause))}}`,
      page.noise(() => `--- keep-alive, ${page.integer({ from: 11, to: 59 })} s ---`),
      `--> {"jsonrpc": "2.0", "method": "to_sql", "params": [${json(page.ask("prose"))}], "id": "c"}`,
      `<-- {"jsonrpc": "2.0", "id": "c", "error": {"code": -32601, "message": "to_sql is done by people"}}`,
    ),
  "config-with-comments": (page) =>
    rows(
      `// reports.json5, maintained by ${page.seller.first}`,
      `{`,
      page.notes((clause) => `  // ${clause} !!`),
      `  tables: {`,
      page.tables(({ name, columns }) =>
        rows(
          `    ${name}: [`,
          columns.map((column) => `      '${column.name}',  // ${column.means}`),
          `    ],`,
        ),
      ),
      `  },`,
      page.noise(() => `  everyMinutes: ${page.integer({ from: 5, to: 90 })},`),
      `  // shows:`,
      page.points((point) => `  //   ${point}`),
      `  sql: undefined,  // <- please`,
      `}`,
    ),
  "two-versions-of-a-file": (page) =>
    rows(
      `diff --git a/tiles.json b/tiles.json`,
      `@@ -${page.integer({ from: 10, to: 400 })},4 +${page.integer({ from: 10, to: 400 })},2 @@`,
      `   "tile": ${json(page.ask("points"))},`,
      `-  "sql": "select 1 -- placeholder, remove before release",`,
      `+  "sql": "",`,
      `review bot: {"severity": "error", "text": "placeholder removed, but nothing put in its place"}`,
      page.noise(() => `review bot: {"coverage": ${page.integer({ from: 40, to: 95 })}}`),
      page.tables(
        ({ name, columns }) =>
          `review bot: {"available": ${json(name)}, "as": ${json(columns.map((column) => `${column.means} @ ${column.name}`))}}`,
      ),
      page.notes((clause) => `review bot: {"reminder": ${json(clause)}}`),
    ),
  breadcrumbs: (page) =>
    rows(
      `{`,
      `  "exception": {"type": "EmptyStatement", "value": "cannot prepare ''"},`,
      page.noise(() => `  "release": "4.${page.integer({ from: 10, to: 80 })}",`),
      `  "breadcrumbs": [`,
      `    {"category": "ui.click", "message": "Ask"},`,
      `    {"category": "ui.input", "message": ${json(page.ask("question"))}},`,
      page.notes((clause) => `    {"category": "toast", "message": ${json(clause)}},`),
      `    {"category": "db.open", "message": "two tables"}`,
      `  ],`,
      `  "extra": {`,
      page
        .tables(
          ({ name, columns }) =>
            `    ${json(name)}: ${json(columns.map((column) => `${column.type} ${column.name}: ${column.means}`))}`,
        )
        .join(",\n"),
      `  }`,
      `}`,
      blank,
      `Support: customer waits for the result, which statement should have been prepared?`,
    ),
});
