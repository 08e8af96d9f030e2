import { rows, sentences } from "../text.ts";
import { pairs, type TableRow, tableTemplates } from "./page.ts";

const members = (row: TableRow): string => pairs(row, ({ label, raw }) => `"${label}": ${raw}`);

/** As files hold it: fixtures, settings, states that were saved. */
export const fileDumps = tableTemplates({
  "foreign-keys": (page) => {
    const words = [...new Set(page.table(({ cells }) => cells[1] ?? ""))];
    return rows(
      `{`,
      `"${page.heads[1]}_table": [${words.map((word, at) => `{"id": ${at + 1}, "value": "${word}"}`).join(", ")}],`,
      `"${page.many}": [`,
      page
        .table(
          ({ name, cells, fields: [, ...fields] }) =>
            `  {"name": "${name}", "${page.heads[1]}_id": ${words.indexOf(cells[1] ?? "") + 1}, ${fields.map(({ label, raw }) => `"${label}": ${raw}`).join(", ")}}`,
        )
        .join(",\n"),
      `]}`,
      page.noise(() => `// dump of tenant ${page.integer({ from: 11, to: 900 })}`),
      `After the join: ${page.ask("clipped")}. ${page.seller.first} wants it without me writing a script.`,
    );
  },
  "parallel-arrays": (page) =>
    rows(
      `{`,
      page.heads.map(
        (head, at) =>
          `  "${head}": [${page.table(({ name, fields }) => (at === 0 ? `"${name}"` : (fields[at - 1]?.raw ?? ""))).join(", ")}],`,
      ),
      page.noise(() => `  "seed": ${page.integer({ from: 1000, to: 9999 })},`),
      `}`,
      `Same index, same ${page.one}. Our plot needs one horizontal line at ${page.ask("prose")}. At what height?`,
    ),
  "grep-friendly": (page) =>
    rows(
      `$ gron ${page.many}.json`,
      page.table(
        ({ number, name, fields }) =>
          `json[${number - 1}].name="${name}"; ${fields.map(({ label, raw }) => `json[${number - 1}].${label}=${raw};`).join(" ")}`,
      ),
      page.noise(() => `$ # ${page.integer({ from: 11, to: 99 })} kB, not worth a database`),
      `$ # by eye then. ${page.ask("formula")} is?`,
    ),
  "strings-only": (page) =>
    rows(
      `Legacy export, every value is a string:`,
      page.table(
        ({ name, fields }) =>
          `{"NAME":"${name}","REST":[${fields.map(({ label, raw }) => `"${label}=${raw.replaceAll('"', "")}"`).join(",")}]}`,
      ),
      page.noise(() => `{"NAME":"__TRAILER","REST":["crc=${page.integer({ from: 1000, to: 9999 })}"]}`),
      sentences(
        `${page.buyer.first}, the migration is only signed off when old and new agree on ${page.ask("relative")}.`,
        `New says nothing yet. What does old say?`,
      ),
    ),
  "by-id-all-ids": (page) =>
    rows(
      `redux devtools > state > ${page.many}`,
      `allIds: [${page.table(({ number }) => `"k${number}"`).join(", ")}]`,
      `byId:`,
      page.table((row) => `  k${row.number}: {label: "${row.name}", ${members(row)}}`),
      page.noise(() => `lastAction: ${page.integer({ from: 200, to: 900 })}`),
      `selector under test = ${page.ask("spoken")}; the snapshot file says <pending>`,
    ),
  "python-literal": (page) =>
    rows(
      `# notebook cell, someone printed instead of json.dumps`,
      `[${page.table(({ name, fields }) => `('${name}', {${fields.map(({ label, raw }) => `'${label}': ${raw.replaceAll('"', "'")}`).join(", ")}})`).join(",\n ")}]`,
      page.noise(() => `# kernel restarted ${page.integer({ from: 2, to: 8 })} times today`),
      `# and the next cell, which never ran: ${page.ask("clipped")}`,
    ),
  "yaml-twin": (page) =>
    rows(
      `# converted from ${page.many}.json because I cannot count brackets`,
      page.table((row) =>
        rows(
          `- ${page.one}: ${row.name}`,
          `  has: { ${pairs(row, ({ label, raw }) => `${label}: ${raw.replaceAll('"', "")}`)} }`,
        ),
      ),
      page.noise(() => `# yamllint: ${page.integer({ from: 2, to: 30 })} warnings`),
      `Dear colleague, the licence fee depends on ${page.ask("relative")}. Please let me know which figure I should declare. ${page.seller.full}`,
    ),
  "csv-in-a-string": (page) =>
    rows(
      `{"mime": "text/csv", "sep": ";", "body":`,
      ` "${page.heads.join(";")}\\n${page.table(({ name, fields }) => [name, ...fields.map(({ raw }) => raw.replaceAll('"', ""))].join(";")).join("\\n")}"}`,
      page.noise(() => `content-length: ${page.integer({ from: 300, to: 900 })}`),
      `who does that?? anyway: ${page.ask("prose")}, go`,
    ),
  "schema-then-tuples": (page) =>
    rows(
      `"$comment": "positions are documented below the data",`,
      page.table(({ name, fields }) => `["${name}", [${fields.map(({ raw }) => raw).join(", ")}]],`),
      page.noise(() => `"$revision": ${page.integer({ from: 11, to: 80 })},`),
      `"$positions": ["name", ${JSON.stringify(page.heads.slice(1))}]`,
      `From the style guide for our API docs: each sample has an exercise. The one for this sample: "Determine ${page.ask("spoken")}." I am writing the solutions page.`,
    ),
  "text-format": (page) =>
    rows(
      `# protobuf text format, generated from JSON`,
      page.table(
        (row) =>
          `${page.one} { name: "${row.name}" ${pairs(row, ({ label, raw }) => `${label}: ${raw}`, { glue: " " })} }`,
      ),
      page.noise(() => `checksum: ${page.integer({ from: 10_000, to: 99_999 })}`),
      `expected_result { rule: ${JSON.stringify(page.ask("formula"))} value: <fill in> }`,
    ),
});
