import { rows } from "../text.ts";
import { type Page, sqlTemplates } from "./page.ts";

const json = JSON.stringify;
const listOf = (page: Page): string => `[${page.notes((clause) => json(clause)).join(", ")}]`;

/** What tools say about a schema to one another. */
export const jsonDumps = sqlTemplates({
  "information-schema": (page) =>
    rows(
      `[`,
      page.tables(({ name, columns }) =>
        rows(
          columns.map(
            (column) =>
              `  {"table_name": ${json(name)}, "column_name": ${json(column.name)}, "data_type": ${json(column.type)}, "comment": ${json(column.means)}},`,
          ),
        ),
      ),
      `]`,
      page.noise(() => `(${page.integer({ from: 11, to: 90 })} ms)`),
      `known issues: ${listOf(page)}`,
      `need a query: ${page.ask("prose")}`,
    ),
  "tool-call": (page) =>
    rows(
      `{"tool": "run_sql", "dialect": "sqlite", "tables": {`,
      page.tables(
        ({ name, columns }) =>
          `  ${json(name)}: {${columns.map((one) => `${json(one.name)}: ${json(one.means)}`).join(", ")}},`,
      ),
      `}, "caveats": ${listOf(page)},`,
      page.noise(() => ` "timeout": ${page.integer({ from: 10, to: 90 })},`),
      ` "goal": ${json(page.ask("points"))}, "sql": null}`,
    ),
  "catalog-export": (page) =>
    rows(
      `{"catalog": "prod", "exported": ${json(page.day(0, "iso"))}}`,
      page.tables(({ name, columns }) =>
        rows(
          `{"entity": ${json(name)}, "fields": [`,
          columns.map((column) => `   [${json(column.name)}, ${json(column.type)}, ${json(column.means)}],`),
          `]}`,
        ),
      ),
      page.notes((clause) => `{"quality": ${json(clause)}}`),
      page.noise(() => `{"owner": ${json(page.seller.full)}}`),
      `{"report": ${json(page.ask("prose"))}, "statement": "?"}`,
    ),
  "error-report": (page) =>
    rows(
      `{"level": "error", "msg": "saved query is empty", "query_id": ${page.integer({ from: 1000, to: 9999 })}}`,
      `{"description": ${json(page.ask("points"))}}`,
      page.tables(
        ({ name, columns }) =>
          `{"table": ${json(name)}, "columns": ${json(columns.map((one) => `${one.name}: ${one.means}`))}}`,
      ),
      page.noise(() => `{"uptime_s": ${page.integer({ from: 1000, to: 99_999 })}}`),
      page.notes((clause) => `{"hint": ${json(clause)}}`),
      `=> put the SQL back`,
    ),
  "bi-definition": (page) =>
    rows(
      `"metric": {`,
      `  "label": ${json(page.ask("prose"))},`,
      `  "sources": [`,
      page.tables(
        ({ name, columns }) =>
          `    { "from": ${json(name)}, "cols": { ${columns.map((one) => `${json(one.name)}: { "doc": ${json(one.means)} }`).join(", ")} } },`,
      ),
      `  ],`,
      page.notes((clause) => `  "warning": ${json(clause)},`),
      page.noise(() => `  "cache_min": ${page.integer({ from: 5, to: 60 })},`),
      `  "sql": "<missing>"`,
      `}`,
    ),
  webhook: (page) =>
    rows(
      `POST /hooks/sql HTTP/1.1`,
      `{`,
      `  "asked_by": ${json(page.buyer.full)},`,
      `  "question": ${json(page.ask("points"))},`,
      page.noise(() => `  "thread": ${page.integer({ from: 10_000, to: 99_999 })},`),
      `  "context": ${json(page.notes((clause) => clause))},`,
      `  "schema": {`,
      page.tables(
        ({ name, columns }) =>
          `    ${json(name)}: ${json(Object.fromEntries(columns.map((one) => [one.name, `${one.type}, ${one.means}`])))},`,
      ),
      `  }`,
      `}`,
      `Reply with the statement that the bot should post.`,
    ),
  "notebook-cell": (page) =>
    rows(
      `{"cell_type": "code", "source": ["tables = {}"], "outputs": [`,
      page.tables(
        ({ name, columns }) =>
          `"${name} => ${columns.map((one) => `${one.name} (${one.means})`).join(", ")}",`,
      ),
      `]}`,
      `{"cell_type": "markdown", "source": [${page.notes((clause) => json(`NB ${clause}`)).join(", ")}]}`,
      page.noise(() => `{"execution_count": ${page.integer({ from: 11, to: 99 })}}`),
      `{"cell_type": "sql", "title": ${json(page.ask("prose"))}, "source": []}`,
    ),
  lineage: (page) =>
    rows(
      `{"job": "export_${page.many}", "inputs": [`,
      page.tables(
        ({ name, columns }) =>
          `{"dataset": ${json(name)}, "facets": {"schema": [${columns.map((one) => `{"n": ${json(one.name)}, "d": ${json(one.means)}}`).join(", ")}]}},`,
      ),
      `], "assertions": ${listOf(page)}}`,
      page.noise(() => `{"runs": ${page.integer({ from: 100, to: 900 })}}`),
      `output facet "sql" lost. By its documentation it is ${page.ask("points")}.`,
    ),
  "mobile-bug": (page) =>
    rows(
      `screen: Reports > ${page.many}`,
      `{"state": {"title": ${json(page.ask("prose"))}, "rows": []}}`,
      page.noise(() => `{"battery": ${page.integer({ from: 5, to: 99 })}}`),
      `db on the device:`,
      page.tables(
        ({ name, columns }) =>
          `{"name": ${json(name)}, "info": ${json(columns.map((one, cid) => ({ cid, name: one.name, type: one.type, note: one.means })))}}`,
      ),
      page.notes((clause) => `{"known": true, "text": ${json(clause)}}`),
      `rows should not be empty, the statement is. Which one belongs there?`,
    ),
  "chat-function": (page) =>
    rows(
      `{"role": "system", "content": "You translate questions for this database."}`,
      page.tables(
        ({ name, columns }) =>
          `{"role": "system", "table": ${json(name)}, "columns": [${columns.map((one) => json(`${one.name} is ${one.means}`)).join(", ")}]}`,
      ),
      page.notes((clause) => `{"role": "system", "content": ${json(`Keep in mind: ${clause}.`)}}`),
      page.noise(() => `{"role": "system", "max_rows": ${page.integer({ from: 100, to: 999 })}}`),
      `{"role": "user", "content": ${json(page.ask("points"))}}`,
    ),
});
