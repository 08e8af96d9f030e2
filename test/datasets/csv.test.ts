import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "#harness/datasets/csv.ts";
import { temporaryFolder } from "../temporary-folder.ts";

type Row = readonly [line: number, row: Readonly<Record<string, string>>];

async function read(content: string | Buffer): Promise<readonly Row[]> {
  using folder = temporaryFolder();
  const path = join(folder.path, "rows.csv");
  writeFileSync(path, content);
  const rows: Row[] = [];
  for await (const { line, row } of readCsv(path)) rows.push([line, row]);
  return rows;
}

describe("readCsv", () => {
  test.each<[string, string, readonly Row[]]>([
    ["commas", "a,b\n1,2\n", [[2, { a: "1", b: "2" }]]],
    ["semicolons", "a;b\n1,5;2\n", [[2, { a: "1,5", b: "2" }]]],
    ["tabs", "a\tb\n1,5\t2;3\n", [[2, { a: "1,5", b: "2;3" }]]],
    ["a delimiter quoted in the header", '"x,y,z";b\n1;2', [[2, { "x,y,z": "1", b: "2" }]]],
    ["one column", "input\nhello\n", [[2, { input: "hello" }]]],
    ["CRLF", "a,b\r\n1,2\r\n", [[2, { a: "1", b: "2" }]]],
    ["CR", "a,b\r1,2\r", [[2, { a: "1", b: "2" }]]],
    ["a byte order mark", "\ufeffa,b\n1,2", [[2, { a: "1", b: "2" }]]],
    ["a byte order mark before a quote", '\ufeff"a",b\n1,2', [[2, { a: "1", b: "2" }]]],
    ["a quoted quote", 'a,b\n"say ""hi""",2', [[2, { a: 'say "hi"', b: "2" }]]],
    ["empty fields", 'a,b\n,""\n', [[2, { a: "", b: "" }]]],
    [
      "white space, kept in fields and dropped in the header",
      " a , b\n 1 ,2 \n",
      [[2, { a: " 1 ", b: "2 " }]],
    ],
    [
      "prototype names",
      "__proto__,constructor\n1,2\n",
      [
        [
          2,
          Object.fromEntries([
            ["__proto__", "1"],
            ["constructor", "2"],
          ]),
        ],
      ],
    ],
    [
      "blank lines, which count",
      "\na,b\n\n1,2\n\n\n3,4\n",
      [
        [4, { a: "1", b: "2" }],
        [7, { a: "3", b: "4" }],
      ],
    ],
    [
      "quoted line breaks, which count",
      'a,b\n"x\r\ny\nz",2\n3,4\n"p\n",5\n6,7',
      [
        [2, { a: "x\r\ny\nz", b: "2" }],
        [5, { a: "3", b: "4" }],
        [6, { a: "p\n", b: "5" }],
        [8, { a: "6", b: "7" }],
      ],
    ],
    ["a header alone", "a,b\n", []],
    ["text beyond ASCII", "a,b\nGröße,北京 📦\n", [[2, { a: "Größe", b: "北京 📦" }]]],
  ])("reads %s", async (_, content, rows) => {
    expect(await read(content)).toEqual(rows);
  });

  test("gives back any fields, quoted as the format says, with the right lines", async () => {
    const field = fc.string({
      unit: fc.constantFrom("a", ",", ";", "\t", '"', "\n", "\r", "é", "📦", " ", "\\"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(field, field, field)), async (rows) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = ["a,b,c", ...rows.map((row) => row.map(quote).join(","))];
        const expected = rows.map((row, index) => {
          const before = lines.slice(0, index + 1).join("\n");
          return [before.split(/\r\n|\n|\r/).length + 1, { a: row[0], b: row[1], c: row[2] }];
        });
        expect(await read(`${lines.join("\n")}\n`)).toEqual(expected);
      }),
    );
  });

  test("reads fields that span chunks of a mebibyte", async () => {
    const long = "é\n".repeat(900_000);
    expect(await read(`a,b\n"${long}",2\n3,4\n`)).toEqual([
      [2, { a: long, b: "2" }],
      [900_003, { a: "3", b: "4" }],
    ]);
  });

  test.each<[string, string | Buffer, RegExp]>([
    ["an empty file", "", /rows\.csv:1:1: is empty; write a header line and one line per row$/],
    ["a file of blank lines", "\n\n", /rows\.csv:1:1: is empty/],
    ["a column without a name", "a,,c\n", /rows\.csv:1:2: the column has no name; name it or remove it$/],
    [
      "a column named twice",
      "a,b, a\n",
      /rows\.csv:1:3: column "a" is there twice, first as column 1; rename one$/,
    ],
    [
      "a short row",
      'a,b,c\n"x\ny",2,3\n1,2\n',
      /rows\.csv:4:3: the row has 2 fields, the header 3; put fields that hold/,
    ],
    ["a long row", "a,b\n1,2\n1,2,3\n", /rows\.csv:3:3: the row has 3 fields, the header 2/],
    [
      "an open quote",
      'a,b\n1,2\n3,"4\n5,6\n',
      /rows\.csv:3:2: a double quote opens and is never closed; close it$/,
    ],
    ["text after a quote", 'a,b\n1,2\n"3"x,4\n', /rows\.csv:3:1: text follows a closing double quote/],
    ["a quote within a field", 'a,b\n1,2\n3,4"5\n', /rows\.csv:3:2: a double quote within an unquoted field/],
    [
      "bytes that are no UTF-8",
      Buffer.from([0x61, 0x0a, 0xc3, 0xa9, 0x78, 0xe9, 0x0a]),
      /rows\.csv:2:3: is not valid UTF-8; save the file as UTF-8$/,
    ],
    ["a character cut short", Buffer.from([0x61, 0x0a, 0xe2, 0x82]), /rows\.csv:2:1: is not valid UTF-8/],
    ["UTF-16", Buffer.from("\ufeffa,b\n", "utf16le"), /rows\.csv:1:1: is UTF-16; save the file as UTF-8$/],
  ])("names file, line and column of %s", async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
    await expect(read(content)).rejects.toMatchObject({ name: "HarnessError", code: "data" });
  });

  test("finds invalid UTF-8 far into a file", async () => {
    const before = Buffer.from(`a,b\n${"é,2\n".repeat(600_000)}`);
    const content = Buffer.concat([before, Buffer.from([0x78, 0x80])]);
    await expect(read(content)).rejects.toThrow(/rows\.csv:600002:2: is not valid UTF-8/);
  });

  test.each([
    ["an open quote", '"x'],
    ["no delimiter", "x"],
    ["nothing but delimiters", ","],
  ])("refuses a row of more than 100 MB with %s without holding it", async (_, start) => {
    const content = Buffer.concat([
      Buffer.from(`a,b\n1,2\n${start}`),
      Buffer.alloc(100_000_000, start.at(-1)),
    ]);
    await expect(read(content)).rejects.toThrow(/rows\.csv:3:1: the (?:row|line) is longer than 64 MiB/);
  });

  test("says that a file is missing", async () => {
    using folder = temporaryFolder();
    const rows = readCsv(join(folder.path, "absent.csv"));
    await expect(rows.next()).rejects.toThrow(/absent\.csv: no such file; check the path$/);
    await expect(readCsv(folder.path).next()).rejects.toMatchObject({ code: "disk" });
  });

  test.skipIf(process.platform !== "linux")("closes the file when the reader leaves early", async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, "rows.csv");
    writeFileSync(path, `a,b\n${"1,2\n".repeat(1_000_000)}`);
    const openFiles = () => readdirSync("/proc/self/fd").length;
    const before = openFiles();
    for await (const { line } of readCsv(path)) if (line > 2) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(openFiles()).toBe(before);
  });
});
