import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "#harness/core/json.ts";
import { readCsv } from "#harness/datasets/csv.ts";
import { readJsonLines } from "#harness/datasets/jsonl.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function lines(
  content: Buffer,
  options: { readonly maximumBytes?: number } = {},
): Promise<JsonValue[]> {
  using folder = temporaryFolder();
  const path = join(folder.path, "rows.jsonl.gz");
  writeFileSync(path, content);
  const values: JsonValue[] = [];
  for await (const { value } of readJsonLines(path, options)) values.push(value);
  return values;
}

describe("a file whose name ends in .gz", () => {
  test("is unpacked as its lines are read", async () => {
    expect(await lines(gzipSync('{"a":1}\n{"a":2}\n'))).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test("may consist of several packed parts, as concatenating makes them", async () => {
    expect(await lines(Buffer.concat([gzipSync('{"a":1}\n'), gzipSync('{"a":2}\n')]))).toEqual([
      { a: 1 },
      { a: 2 },
    ]);
  });

  test("is read as CSV too", async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, "rows.csv.gz");
    writeFileSync(path, gzipSync("input,target\nhow many?,3\n"));
    const rows: unknown[] = [];
    for await (const { row } of readCsv(path)) rows.push(row);
    expect(rows).toEqual([{ input: "how many?", target: "3" }]);
  });

  test.each([
    ["cut short", gzipSync("1\n".repeat(10_000)).subarray(0, 40)],
    ["not packed at all", Buffer.from('{"a":1}\n')],
  ])("is named when it is %s", async (_, content) => {
    await expect(lines(content)).rejects.toMatchObject({
      code: "data",
      message: expect.stringMatching(/rows\.jsonl\.gz: cannot be unpacked: .*; download it again$/),
    });
  });

  test("that unpacks to an endless line is refused before it is unpacked whole", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20));
    await expect(lines(bomb, { maximumBytes: 1024 * 1024 })).rejects.toThrow(/longer than 1 MiB/);
  });

  test("that is absent is said to be absent", async () => {
    const reading = async () => {
      for await (const _ of readJsonLines("/nowhere/rows.jsonl.gz"));
    };
    await expect(reading()).rejects.toThrow("/nowhere/rows.jsonl.gz: no such file; check the path");
  });
});
