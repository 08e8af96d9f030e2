import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextTable } from "#harness/store/text-table.ts";

/** Ids of a log: any string that JSON can hold, half a surrogate pair included. */
const id = fc.oneof(
  fc.string({ unit: "binary-ascii" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom("a", "ÿ", "Ā", "\ud83d", "\ude00", "\uffee", "\0")).map((units) => units.join("")),
);

describe("a table of texts: it", () => {
  test("gives each different text the next row, whichever way it came, and finds it again", () => {
    fc.assert(
      fc.property(fc.array(id, { maxLength: 300 }), id, (texts, stranger) => {
        const table = createTextTable();
        const different = [...new Set(texts)];
        expect(texts.map(table.add)).toEqual(texts.map((text) => different.indexOf(text)));
        expect(different.map(table.rowOf)).toEqual([...different.keys()]);
        expect(table.rowOf(stranger)).toBe(
          different.includes(stranger) ? different.indexOf(stranger) : undefined,
        );
        expect(table.count).toBe(different.length);
      }),
    );
  });

  test("sorts by code units as strings are sorted, where code points would come in another order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 300 }), (texts) => {
        const table = createTextTable();
        texts.map(table.add);
        const sorted = table.inOrder(table.sortedRows());
        expect(texts.map((_, index) => sorted.at(index))).toEqual([...texts].sort());
      }),
    );
  });

  test("sorts texts that begin alike for long", () => {
    const table = createTextTable();
    const texts = ["b", "", "a"].map((end) => "x".repeat(100_000) + end);
    texts.map(table.add);
    expect([...table.sortedRows()]).toEqual([1, 2, 0]);
  });

  test.each([
    ["one byte", "\u00ff"],
    ["two", "\uffff"],
  ])("sorts the last unit of those that take %s after all others", (_, last) => {
    const table = createTextTable();
    const texts = ["b", `a${last}`, "a", `${last}${last}`, "", `aaaaa${last}`, "aaaab", `aa${last}`, "ab"];
    texts.map(table.add);
    const sorted = table.inOrder(table.sortedRows());
    expect(sorted.all()).toEqual([...texts].sort());
  });

  test("keeps what came before the first text that takes two bytes a unit", () => {
    const table = createTextTable();
    const texts = ["ascii", "", "ÿ", "题", "after"];
    texts.map(table.add);
    const all = table.inOrder(Uint32Array.of(0, 1, 2, 3, 4));
    expect(texts.map((_, row) => all.at(row))).toEqual(texts);
  });
});
