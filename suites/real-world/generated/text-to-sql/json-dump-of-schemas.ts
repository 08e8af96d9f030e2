import { blank, rows } from "../text.ts";
import { sqlTemplates } from "./page.ts";

const json = JSON.stringify;

/** Descriptions of data as tools export them, with a hole where the query belongs. */
export const jsonDumpsOfSchemas = sqlTemplates({
  "record-schemas": (page) =>
    rows(
      page.tables(({ name, columns }) =>
        rows(
          `{"namespace": "legacy", "type": "record", "name": ${json(name)}, "fields": [`,
          columns
            .map(
              (column) =>
                `  {"doc": ${json(column.means)}, "name": ${json(column.name)}, "type": "${column.type === "TEXT" ? "string" : "int"}"}`,
            )
            .join(",\n"),
          `]}`,
        ),
      ),
      page.noise(() => `{"schemaId": ${page.integer({ from: 100, to: 999 })}, "compat": "BACKWARD"}`),
      page.notes((clause) => `{"producerRemark": ${json(clause)}}`),
      `{"consumer": "sql", "consumerWants": ${json(page.ask("prose"))}, "consumerSql": ""}`,
    ),
  "properties-with-descriptions": (page) =>
    rows(
      `{`,
      `  "$comment": ${json(`${page.ask("question")}? (answer to be an SQL string)`)},`,
      page.noise(() => `  "$id": "https://${page.supplier.domain}/v${page.integer({ from: 2, to: 9 })}",`),
      page.notes((clause) => `  "x-beware": ${json(clause)},`),
      `  "definitions": {`,
      page
        .tables(({ name, columns }) =>
          rows(
            `    ${json(name)}: {"properties": {`,
            columns
              .map(
                (column) =>
                  `      ${json(column.name)}: {"description": ${json(column.means)}, "type": "${column.type === "TEXT" ? "string" : "integer"}"}`,
              )
              .join(",\n"),
            `    }}`,
          ),
        )
        .join(",\n"),
      `  }`,
      `}`,
    ),
  "empty-model-file": (page) =>
    rows(
      `manifest (excerpt)`,
      `{"nodes": {`,
      page.tables(
        ({ name, columns }) =>
          `  ${json(name)}: {"resource_type": "source", "columns": [${columns.map((column) => `{"id": ${json(column.name)}, "text": ${json(column.means)}}`).join(", ")}]},`,
      ),
      `  "model.${page.many}_figure": {"resource_type": "model", "raw_code": "",`,
      page.noise(() => `    "created_at": ${page.integer({ from: 1_740_000_000, to: 1_770_000_000 })},`),
      `    "meta": {"must_return": [${page.points((point) => json(point)).join(", ")}],`,
      `             "must_respect": [${page.notes((clause) => json(clause)).join(", ")}]}}`,
      `}}`,
      `compile error: raw_code is empty, please give the code`,
    ),
  "cloud-console": (page) =>
    rows(
      page.tables(({ name, columns }) =>
        rows(
          `$ show --format=prettyjson prod:${name}`,
          `[`,
          columns
            .map((column) =>
              rows(
                `  {`,
                `    "description": ${json(column.means)},`,
                `    "mode": "NULLABLE",`,
                `    "name": ${json(column.name)},`,
                `    "type": ${json(column.type)}`,
                `  }`,
              ),
            )
            .join(",\n"),
          `]`,
        ),
      ),
      page.noise(() => `$ echo $COLUMNS\n${page.integer({ from: 80, to: 220 })}`),
      page.notes((clause) => `$ # ${clause}`),
      `$ # what I am after: ${page.ask("prose")}`,
      `$ sqlite3 prod.db "`,
    ),
  introspection: (page) =>
    rows(
      `{"data": {"__schema": {"types": [`,
      page
        .tables(
          ({ name, columns }) =>
            `{"kind": "OBJECT", "name": ${json(name)}, "fields": [${columns.map((column) => `{"name": ${json(column.name)}, "description": ${json(column.means)}, "isDeprecated": false}`).join(", ")}]}`,
        )
        .join(",\n"),
      `]}}, "extensions": {${page.noise(() => `"cost": ${page.integer({ from: 11, to: 90 })}, `)}"notices": [${page.notes((clause) => json(clause)).join(", ")}]}}`,
      blank,
      `We drop this API, clients shall use SQL on the same tables. First client asks: ${page.ask("question")}?`,
    ),
  "endpoint-without-query": (page) =>
    rows(
      `{`,
      `  "paths": {"/${page.many}/figure": {"get": {`,
      `    "summary": "one statement, see x-result",`,
      page.points((point, index) => `    "x-result-${index + 1}": ${json(point)},`),
      page.noise(() => `    "x-rate-limit": ${page.integer({ from: 20, to: 500 })},`),
      page.notes((clause, index) => `    "x-pitfall-${index + 1}": ${json(clause)},`),
      `    "x-sql": "TODO"`,
      `  }}},`,
      `  "components": {`,
      page
        .tables(
          ({ name, columns }) =>
            `    ${json(name)}: "${columns.map((column) => `${column.name} — ${column.means}`).join(" | ")}"`,
        )
        .join(",\n"),
      `  }`,
      `}`,
    ),
  "entity-definitions": (page) =>
    rows(
      page
        .tables(({ name, columns }, index) =>
          rows(
            `// ${index === 0 ? "second" : "first"} entity`,
            `{"tableName": ${json(name)}, "attributes": {`,
            columns.map(
              (column, at) =>
                `   "${at}": {"field": ${json(column.name)}, "comment": ${json(column.means)}, "allowNull": true},`,
            ),
            `}}`,
          ),
        )
        .toReversed(),
      `// raw query: ${page.ask("prose")}`,
      page.notes((clause) => `// (${clause})`),
      page.noise(() => `// TODO ${page.seller.first} ${page.day(-90, "iso")}`),
      `{"raw": null}`,
    ),
  "sheet-headers": (page) =>
    rows(
      `GET /spreadsheets/${page.integer({ from: 10_000, to: 99_999 })} -> 200`,
      `{"sheets": [`,
      page
        .tables(({ name, columns }) =>
          rows(
            `  {"title": ${json(name)},`,
            `   "row1": ${json(columns.map((column) => column.name))},`,
            `   "row1Notes": ${json(columns.map((column) => column.means))}}`,
          ),
        )
        .join(",\n"),
      `],`,
      page.noise(() => ` "frozenRows": ${page.integer({ from: 1, to: 5 })},`),
      page.notes((clause) => ` "cellNote": ${json(clause)},`),
      ` "importedTo": "SQLite, one table per sheet, row1 = column names",`,
      ` "todo": ${json(`SQL: ${page.ask("points")}`)}}`,
    ),
  "base-with-help-texts": (page) =>
    rows(
      `{"base": ${json(page.client.name)}, "tables": [`,
      page
        .tables(({ name, columns }) =>
          rows(
            ` {"primary": ${json(columns[0]?.name)}, "sqlTable": ${json(name)}, "help": {`,
            columns.map((column) => `   ${json(column.means)}: ${json(`→ ${column.name}`)},`),
            `   "type of text fields": "TEXT", "of others": "INTEGER"}}`,
          ),
        )
        .join(",\n"),
      `], "view": {"title": ${json(page.ask("question"))},`,
      page.noise(() => `  "sharedWith": ${page.integer({ from: 2, to: 40 })},`),
      `  "warnings": [${page.notes((clause) => json(clause)).join(", ")}], "query": "…"}}`,
    ),
  "pragma-output": (page) =>
    rows(
      page.tables(
        ({ name, columns }) =>
          `sqlite3 -json x.db "PRAGMA table_info(${name})" | jq -c '.[] | [.type, .name]'\n${columns.map((column) => json([column.type, column.name])).join("\n")}`,
      ),
      `cat comments.json`,
      `{${page.tables(({ name, columns }) => columns.map((column) => `"${name}.${column.name}": ${json(column.means)}`).join(", ")).join(",\n ")}}`,
      page.notes((clause) => `{"!": ${json(clause)}}`),
      page.noise(() => `{"pageCount": ${page.integer({ from: 100, to: 9000 })}}`),
      `cat question.json`,
      `{"?": ${json(page.ask("points"))}}`,
    ),
});
