import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "#harness/core/json.ts";
import { readParquetRows } from "#harness/datasets/parquet.ts";
import { writeParquet } from "../parquet-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";

type Rows = Parameters<typeof writeParquet>[1];

async function read(
  path: string,
  options: Parameters<typeof readParquetRows>[1] = {},
): Promise<JsonObject[]> {
  const rows: JsonObject[] = [];
  for await (const row of readParquetRows(path, options)) rows.push(row);
  return rows;
}

async function written(
  rows: Rows,
  options: Parameters<typeof writeParquet>[2] & { readonly columns?: readonly string[] } = {},
): Promise<JsonObject[]> {
  using folder = temporaryFolder();
  const path = join(folder.path, "rows.parquet");
  const { columns, ...writing } = options;
  writeParquet(path, rows, writing);
  return await read(path, columns === undefined ? {} : { columns });
}

const bolts = { question: "How many bolts?", choices: { text: ["1", "2"], label: ["A", "B"] } };
const nuts = { question: "Wie viele Müttern? 🔩", choices: { text: ["3"], label: ["A"] } };

describe("readParquetRows", () => {
  test("gives texts, lists and structures as JSON", async () => {
    expect(await written([bolts, nuts])).toEqual([bolts, nuts]);
  });

  test("keeps the order of the rows over several row groups", async () => {
    const rows = Array.from({ length: 25 }, (_, index) => ({ row: BigInt(index), text: `row ${index}` }));
    const found = await written(rows, { rowGroupSize: 10 });
    expect(found.map((row) => row["row"])).toEqual(rows.map((_, index) => index));
  });

  test("reads the columns that are asked for and no others", async () => {
    expect(await written([bolts], { columns: ["question"] })).toEqual([{ question: "How many bolts?" }]);
  });

  test("makes whole numbers numbers while they are exact, and text beyond", async () => {
    const rows = [{ n: 9007199254740991n }, { n: 9007199254740993n }, { n: -2n }];
    expect(await written(rows)).toEqual([{ n: 9007199254740991 }, { n: "9007199254740993" }, { n: -2 }]);
  });

  test("gives null for what is absent or no number, and ISO 8601 for times", async () => {
    const rows = [
      { text: "x", ratio: 0.5, on: true, at: new Date("2026-01-02T03:04:05.000Z") },
      { text: null, ratio: Number.NaN, on: null, at: null },
    ];
    expect(await written(rows)).toEqual([
      { text: "x", ratio: 0.5, on: true, at: "2026-01-02T03:04:05.000Z" },
      { text: null, ratio: null, on: null, at: null },
    ]);
  });

  test.each([
    ["GZIP", gzipSync],
    ["BROTLI", brotliCompressSync],
    ["ZSTD", zstdCompressSync],
  ] as const)("unpacks columns packed by %s", async (codec, pack) => {
    const compressors = { [codec]: (bytes: Uint8Array) => pack(bytes) };
    const rows = Array.from({ length: 50 }, () => bolts);
    expect(await written(rows, { codec, compressors })).toEqual(rows);
  });

  test("names a missing column and those that are there", async () => {
    await expect(written([bolts], { columns: ["answer"] })).rejects.toThrow(
      /rows\.parquet: has no column "answer", only question, choices; download the official file again$/,
    );
  });

  test.each([
    ["an empty file", ""],
    ["a page in its place", "<!doctype html><title>Not found</title>"],
    ["a large integer where the footer's length stands", "PAR1\u00ff\u00ff\u00ff\u007fPAR1"],
  ])("names the file when it is %s", async (_, content) => {
    using folder = temporaryFolder();
    const path = join(folder.path, "rows.parquet");
    writeFileSync(path, content, "latin1");
    await expect(read(path)).rejects.toMatchObject({
      code: "data",
      message: expect.stringMatching(/rows\.parquet: cannot be read as Parquet: .*; download it again$/),
    });
  });

  test("names the file when bytes are missing in its middle", async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, "rows.parquet");
    writeParquet(
      path,
      Array.from({ length: 500 }, (_, index) => ({ text: `row ${index * 7919}` })),
    );
    const bytes = readFileSync(path);
    writeFileSync(path, Buffer.concat([bytes.subarray(0, 100), bytes.subarray(1500)]));
    await expect(read(path)).rejects.toThrow(/rows\.parquet: cannot be read as Parquet/);
  });

  test("stops when it is told to", async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, "rows.parquet");
    writeParquet(path, [bolts]);
    await expect(read(path, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
  });

  test("says that there is no such file", async () => {
    await expect(read("/nowhere/rows.parquet")).rejects.toThrow(
      "/nowhere/rows.parquet: no such file; check the path",
    );
  });
});
