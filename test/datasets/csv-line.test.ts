import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "#harness/datasets/csv.ts";
import { csvLine } from "#harness/datasets/csv-line.ts";
import { textOfCell } from "#harness/datasets/spreadsheet-cell.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test.each([
  ["=1+1", "'=1+1\r\n"],
  ["+1", "'+1\r\n"],
  ["-1", "'-1\r\n"],
  ["@x", "'@x\r\n"],
  ["\tx", "'\tx\r\n"],
  [" =1", "' =1\r\n"],
  ["＝1", "'＝1\r\n"],
  ["'=1", "''=1\r\n"],
  ['a,"b"', '"a,""b"""\r\n'],
  ["a;b", '"a;b"\r\n'],
])("a line of CSV makes %j no formula and one cell", (cell, line) => {
  expect(csvLine([cell])).toBe(line);
});

test("a line of CSV leaves what is absent empty, and numbers as they are", () => {
  expect(csvLine([undefined, Number.NaN, -0.5, 0])).toBe(",,-0.5,0\r\n");
});

test("a line of CSV gives every text back to who reads it with textOfCell", async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "rows.csv");
  const text = fc.string({ unit: fc.constantFrom("a", "=", "-", "'", '"', ",", ";", " ", "\t", "\n", "é") });
  await fc.assert(
    fc.asyncProperty(text, async (written) => {
      writeFileSync(path, csvLine(["text", "end"]) + csvLine([written, "x"]));
      const rows = await Array.fromAsync(readCsv(path));
      expect(textOfCell(rows[0]?.row["text"] ?? "")).toBe(written);
    }),
    { numRuns: 200 },
  );
});
