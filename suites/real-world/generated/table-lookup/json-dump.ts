import { rows } from "../text.ts";
import { type TableRow, tableTemplates } from "./page.ts";

const object = ({ name, fields }: TableRow, key: string): string =>
  `{${[`"${key}": ${JSON.stringify(name)}`, ...fields.map(({ label, raw }) => `"${label}": ${raw}`)].join(", ")}}`;

/** What a program sent, and a line that somebody wrote under it. */
export const jsonDumps = tableTemplates({
  "plain-array": (page) =>
    rows(
      `[`,
      page.table((row) => `  ${object(row, page.one)},`),
      `]`,
      page.noise(() => `// ${page.integer({ from: 120, to: 900 })} ms`),
      `Going by this, what is ${page.ask("prose")}?`,
    ),
  "response-envelope": (page) =>
    rows(
      `HTTP/1.1 200 OK`,
      page.noise(() => `x-request-id: ${page.reference("req")}`),
      `{"ok": true, "kind": "${page.many}", "data": [`,
      page.table((row) => `${object(row, "id")},`),
      `null]}`,
      `The widget should show ${page.ask("spoken")}. It shows nothing. What should it show?`,
    ),
  "keyed-object": (page) =>
    rows(
      `"${page.many}": {`,
      page.table(
        ({ name, fields }) =>
          `  "${name}": { ${fields.map(({ label, raw }) => `"${label}": ${raw}`).join(", ")} },`,
      ),
      `},`,
      page.noise(() => `"generated": "${page.day(0, "iso")}",`),
      `"todo": ${JSON.stringify(`add ${page.ask("prose")}`)}`,
    ),
  "ndjson-stream": (page) =>
    rows(
      page.table((row) => object(row, "name")),
      page.noise(() => `{"heartbeat": ${page.integer({ from: 1000, to: 9000 })}}`),
      `jq one-liner for ${page.ask("formula")} anyone? or just tell me the number`,
    ),
  columnar: (page) =>
    rows(
      `{`,
      `  "columns": ${JSON.stringify(page.heads)},`,
      `  "rows": [`,
      page.table(
        ({ name, fields }) => `    [${[JSON.stringify(name), ...fields.map(({ raw }) => raw)].join(", ")}],`,
      ),
      `  ]`,
      `}`,
      page.noise(() => `truncated: no, pages: ${page.integer({ from: 1, to: 4 })}`),
      `Expected by the acceptance check, as one integer: ${page.ask("formula")}`,
    ),
  "pretty-nested": (page) =>
    rows(
      `{ "source": "${page.supplier.domain}", "items": [`,
      page.table(({ name, fields }) =>
        rows(
          `  {`,
          `    "${page.one}": { "title": ${JSON.stringify(name)} },`,
          `    "facts": { ${fields.map(({ label, raw }) => `"${label}": ${raw}`).join(", ")} }`,
          `  },`,
        ),
      ),
      `] }`,
      page.noise(() => `(fetched ${page.time()}, etag "${page.integer({ from: 10_000, to: 99_999 })}")`),
      `Our partner asks for ${page.ask("prose")} and has no tool to open this.`,
    ),
  "config-comments": (page) =>
    rows(
      `// ${page.many}.jsonc, maintained by ${page.seller.first}`,
      page.table(({ number, name, fields }) =>
        rows(
          `// --- ${number} ---`,
          `{ "label": ${JSON.stringify(name)}, ${fields.map(({ label, raw }) => `"${label}": ${raw}`).join(", ")} }`,
        ),
      ),
      page.noise(() => `// TODO(${page.colleague.first}) before ${page.day(9)}`),
      `// for the readme we need ${page.ask("spoken")}`,
    ),
  "tagged-values": (page) =>
    rows(
      `{"v": 2, "encoding": "tagged"}`,
      page.table(
        ({ name, fields }) =>
          `{"k": ${JSON.stringify(name)}, "t": [${fields.map(({ label, raw }) => `{"${label}": ${raw}}`).join(", ")}]}`,
      ),
      page.noise(() => `{"k": "_checksum", "t": [${page.integer({ from: 1000, to: 9999 })}]}`),
      `Decode it and report ${page.ask("prose")}.`,
    ),
  "graph-nodes": (page) =>
    rows(
      `query { ${page.many} { name ${page.heads.slice(1).join(" ")} } }`,
      `=> {"data": {"${page.many}": {"nodes": [`,
      page.table((row) => object(row, "name")).join(",\n"),
      `]}}}`,
      page.noise(() => `cost: ${page.integer({ from: 11, to: 99 })} points`),
      `Resolver wanted for the derived field "${page.ask("formula")}". Value with the data above?`,
    ),
  "queue-messages": (page) =>
    rows(
      page.table(
        ({ number, name, fields }) =>
          `offset ${number}: {"type": "${page.one}.updated", "subject": ${JSON.stringify(name)}, "payload": {${fields.map(({ label, raw }) => `"${label}": ${raw}`).join(", ")}}}`,
      ),
      page.noise(() => `lag: ${page.integer({ from: 2, to: 40 })}`),
      `Everything has been consumed once. The read model must then hold one figure, namely ${page.ask("spoken")}:`,
    ),
});
