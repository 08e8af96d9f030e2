import { blank, rows } from "../text.ts";
import { grouped, pairs, type TableRow, tableTemplates } from "./page.ts";

const members = (row: TableRow): string => pairs(row, ({ label, raw }) => `"${label}": ${raw}`);

/** As services answer each other and as tools show it. */
export const serviceDumps = tableTemplates({
  "search-hits": (page) =>
    rows(
      `GET /${page.many}/_search?size=100`,
      `{ "timed_out": false, "hits": { "hits": [`,
      page.table((row) => `{ "_id": "${row.name}", "_source": { ${members(row)} } }`).join(",\n"),
      `] } }`,
      page.noise(() => `"took": ${page.integer({ from: 2, to: 60 })}`),
      `my aggregation for ${page.ask("clipped")} returns null, what would be right`,
    ),
  "resource-objects": (page) =>
    rows(
      `{"jsonapi": {"version": "1.1"}, "data": [`,
      page
        .table(
          (row) =>
            `{"type": "${page.many}", "id": "${row.number}", "attributes": {"name": "${row.name}", ${members(row)}}}`,
        )
        .join(",\n"),
      `]}`,
      page.noise(() => `x-build: ${page.integer({ from: 100, to: 900 })}`),
      `The client's tile "${page.ask("prose")}" must be rendered on the server from now on. With which number?`,
    ),
  "two-pages": (page) => {
    const items = page.table(
      (row) => `{"name":"${row.name}",${pairs(row, ({ label, raw }) => `"${label}":${raw}`, { glue: "," })}}`,
    );
    const half = Math.ceil(items.length / 2);
    return rows(
      `GET ?page=1`,
      `{"next":"?page=2","items":[${items.slice(0, half).join(",\n")}]}`,
      `GET ?page=2`,
      `{"next":null,"items":[${items.slice(half).join(",\n")}]}`,
      page.noise(() => `rate limit left: ${page.integer({ from: 11, to: 99 })}`),
      `Over both pages, please: ${page.ask("relative")}.`,
    );
  },
  "tool-call": (page) =>
    rows(
      `user: ${page.ask("spoken")}, what do we get there?`,
      `assistant → tool list_${page.many}({})`,
      `tool → {"result": [${page.table((row) => `{"${page.one}": "${row.name}", ${members(row)}}`).join(", ")}]}`,
      page.noise(() => `tokens used: ${page.integer({ from: 300, to: 900 })}`),
      `assistant:`,
    ),
  "document-shell": (page) =>
    rows(
      `prod> db.${page.many}.find()`,
      page.table(
        (row) =>
          `{ _id: '${row.name}', ${pairs(row, ({ label, raw }) => `${label}: ${raw.replaceAll('"', "'")}`)} }`,
      ),
      page.noise(() => `Type "it" for more -- no more. Session ${page.integer({ from: 1000, to: 9999 })}`),
      `prod> // read-only login, no aggregate allowed :( for the standup I need ${page.ask("prose")}`,
    ),
  "patch-operations": (page) =>
    rows(
      `Start from the empty document and apply:`,
      page.table((row) => `{"op": "add", "path": "/${page.many}/${row.name}", "value": {${members(row)}}}`),
      page.noise(() => `{"op": "test", "path": "/rev", "value": ${page.integer({ from: 10, to: 99 })}}`),
      `After the last operation, ${page.buyer.first}'s assertion asks for ${page.ask("formula")}. Expected value?`,
    ),
  "map-features": (page) =>
    rows(
      `{"type": "FeatureCollection", "features": [`,
      page
        .table(
          (row) =>
            `  {"type": "Feature", "geometry": null, "properties": {"title": "${row.name}", ${members(row)}}}`,
        )
        .join(",\n"),
      `]}`,
      page.noise(() => `layer opacity ${page.integer({ from: 20, to: 90 })}`),
      `Geometry stripped for privacy. The map's caption is going to read "${page.ask("clipped")} = …".`,
    ),
  "mocked-endpoint": (page) =>
    rows(
      `test("caption", async () => {`,
      `  server.get("/${page.many}", [`,
      page.table(
        (row) => `    { name: "${row.name}", ${pairs(row, ({ label, raw }) => `${label}: ${raw}`)} },`,
      ),
      `  ]);`,
      page.noise(() => `  vi.setTimeout(${page.integer({ from: 2, to: 9 })}_000);`),
      `  // ${page.ask("relative")}`,
      `  expect(await caption()).toBe(/* ??? */);`,
      `});`,
      blank,
      `${page.colleague.first} left the expectation open, which number belongs there?`,
    ),
  "grouped-by-key": (page) =>
    rows(
      `{ "by": "${page.heads[1]}", "groups": {`,
      grouped(page, 1, {
        row: ({ name, fields }) =>
          `{"name": "${name}", ${fields
            .slice(1)
            .map(({ label, raw }) => `"${label}": ${raw}`)
            .join(", ")}}`,
        head: (word, items) => `  "${word}": [${items.join(", ")}],`,
      }),
      `} }`,
      page.noise(() => `cached for ${page.integer({ from: 20, to: 900 })} s`),
      `I can't change the grouping, it's what the gateway gives us. How do I get from here to ${page.ask("spoken")}? The plain number helps too.`,
    ),
  "socket-frames": (page) =>
    rows(
      page.noise(() => `▲ {"ping": ${page.integer({ from: 100, to: 999 })}}`),
      `▲ {"subscribe": "${page.many}"}`,
      page.table((row) => `▼ ["${row.name}", {${members(row)}}]`),
      `▼ "snapshot complete"`,
      `▲ {"question": ${JSON.stringify(page.ask("prose"))}}`,
      `▼ {"answer": `,
    ),
});
