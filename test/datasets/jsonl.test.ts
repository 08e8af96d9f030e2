import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "#harness/core/json.ts";
import { readJsonLines } from "#harness/datasets/jsonl.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function read(content: string | Buffer, maximumBytes?: number): Promise<readonly JsonValue[]> {
  using folder = temporaryFolder();
  const path = join(folder.path, "rows.jsonl");
  writeFileSync(path, content);
  const rows: JsonValue[] = [];
  const options = maximumBytes === undefined ? {} : { maximumBytes };
  for await (const { line, value } of readJsonLines(path, options)) rows.push([line, value]);
  return rows;
}

describe("readJsonLines", () => {
  test.each([
    [
      "LF",
      '{"a":1}\n{"a":2}\n',
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
    ],
    [
      "CRLF",
      '{"a":1}\r\n{"a":2}\r\n',
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
    ],
    [
      "no line end at the end",
      "1\n2",
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      "blank lines, which count",
      "\n1\n  \n\r\n2\n\n",
      [
        [2, 1],
        [5, 2],
      ],
    ],
    ["a byte order mark", "\ufeff1\n", [[1, 1]]],
    ["nothing", "", []],
    ["a line separator within a string", '"a\u2028b"\n', [[1, "a\u2028b"]]],
    ["text beyond ASCII", '"Größe 北京 📦"\n', [[1, "Größe 北京 📦"]]],
  ])("reads %s", async (_, content, rows) => {
    expect(await read(content)).toEqual(rows);
  });

  test("reads lines that span chunks of a mebibyte", async () => {
    const long = "é".repeat(1_500_000);
    expect(await read(`"${long}"\n"b"\n"${long}"`)).toEqual([
      [1, long],
      [2, "b"],
      [3, long],
    ]);
  });

  test("gives back what JSON.stringify wrote, line by line", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), async (values) => {
        const rows = await read(values.map((value) => `${JSON.stringify(value)}\n`).join(""));
        expect(JSON.stringify(rows)).toBe(JSON.stringify(values.map((value, index) => [index + 1, value])));
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ["1\n{x:1}\n", /rows\.jsonl:2:2: is not valid JSON: unexpected "x:1}"; repair the line$/],
    ['1\n\n{"a":\n', /rows\.jsonl:3:6: is not valid JSON: the text ends too early; repair the line$/],
    [
      Buffer.from([0x31, 0x0a, 0x22, 0xc3, 0xa9, 0xff, 0x22]),
      /rows\.jsonl:2:3: is not valid UTF-8; save the file as UTF-8$/,
    ],
    [Buffer.from([0x22, 0xc3]), /rows\.jsonl:1:2: is not valid UTF-8/],
    [Buffer.from("\ufeff{}\n", "utf16le"), /rows\.jsonl:1:1: is UTF-16; save the file as UTF-8$/],
  ])("names file, line and column of %j", async (content, message) => {
    await expect(read(content)).rejects.toThrow(message);
    await expect(read(content)).rejects.toMatchObject({ name: "HarnessError", code: "data" });
  });

  test("refuses a line over the limit, whole or not", async () => {
    const mebibyte = 1024 * 1024;
    const content = `1\n"${"a".repeat(3 * mebibyte)}`;
    await expect(read(content, 2 * mebibyte)).rejects.toThrow(
      /rows\.jsonl:2:1: the line is longer than 2 MiB; split it or repair the file$/,
    );
    await expect(read(`${content}"\n`, 2 * mebibyte)).rejects.toThrow("longer than 2 MiB");
  });

  test("says that a file is missing, or is a folder", async () => {
    using folder = temporaryFolder();
    const missing = readJsonLines(join(folder.path, "absent.jsonl"));
    await expect(missing.next()).rejects.toThrow(/absent\.jsonl: no such file; check the path$/);
    await expect(readJsonLines(folder.path).next()).rejects.toThrow(/: is a folder; name the file in it$/);
  });

  test("stops when told to", async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, "rows.jsonl");
    writeFileSync(path, "1\n2\n");
    const rows = readJsonLines(path, { signal: AbortSignal.abort(new Error("stopped")) });
    await expect(rows.next()).rejects.toThrow("stopped");
  });
});
