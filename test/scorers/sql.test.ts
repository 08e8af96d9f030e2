import { describe, expect, it, test } from "vitest";
import type { Score } from "#harness/core/score.ts";
import { type SqlOptions, sql } from "#harness/scorers/sql.ts";
import { isOrdered, sqlText } from "#harness/scorers/sql-text.ts";
import { testScorer } from "../conformance/scorer.ts";

const shop = `
  CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT, total REAL, paid INTEGER);
  INSERT INTO orders VALUES (1, 'Ada', 12.5, 1), (2, 'Bo', 7, 0), (3, 'Ada', 7, 1), (4, 'Cy', NULL, 0);`;
const scorer = sql({ setup: shop });
const right = { kind: "scored", value: 1 };
const wrong = { kind: "scored", value: 0 };

testScorer({
  kind: "sql",
  scorer: sql({ setup: shop, seconds: 2 }),
  targets: [["SELECT customer FROM orders WHERE paid"], ["SELECT 1", "SELECT 2"]],
});

function score(
  target: string,
  text: string,
  options: { readonly by?: typeof scorer; readonly setup?: string; readonly reason?: "stop" | "length" } = {},
): Score | Promise<Score> {
  const { by = scorer, setup, reason = "stop" } = options;
  const metadata = setup === undefined ? {} : { metadata: { setup } };
  return by.score({
    sample: { id: "s", input: "?", target: [target], ...metadata },
    output: { text, finish: { reason } },
    signal: AbortSignal.timeout(60_000),
    ask: () => Promise.reject(new Error("asks nobody")),
  });
}

describe("a result", () => {
  const customers = "SELECT customer FROM orders";

  test.each([
    ["has its rows in any order", customers, "SELECT customer FROM orders ORDER BY customer DESC"],
    ["does not go by the names of columns", customers, "SELECT customer AS who FROM orders"],
    ["takes 2 and 2.0 for one", "SELECT 2", "SELECT 2.0"],
    ["takes sums of decimals as equal to nine digits", "SELECT 0.3", "SELECT 0.1 + 0.2"],
    ["may be empty", "SELECT 1 WHERE 0", "SELECT id FROM orders WHERE total > 99"],
    ["is that of the last statement that gives rows", "SELECT 1", "SELECT 2; SELECT 1; CREATE TABLE t (x)"],
  ])("%s", async (_, target, query) => {
    expect(await score(target, query)).toMatchObject(right);
  });

  test.each([
    ["counts equal rows", customers, "SELECT DISTINCT customer FROM orders"],
    ["has the order that the target asks for", `${customers} ORDER BY id`, `${customers} ORDER BY id DESC`],
    ["has its columns in their order", "SELECT id, total FROM orders", "SELECT total, id FROM orders"],
    ["is not one with a column more", customers, "SELECT customer, id FROM orders"],
    ["tells a number from its text", "SELECT 7", "SELECT '7'"],
    ["tells null from nothing", "SELECT total FROM orders", "SELECT coalesce(total, '') FROM orders"],
    ["tells bytes from other bytes", "SELECT x'00ff'", "SELECT x'00fe'"],
  ])("%s", async (_, target, query) => {
    expect(await score(target, query)).toMatchObject(wrong);
  });
});

describe("a query", () => {
  test.each([
    ["that fails", "SELECT nothing FROM nowhere"],
    ["that is no SQL", "I would look into the orders."],
    ["that gives nothing", "DELETE FROM orders"],
    [
      "that gives too many rows",
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
    ],
    ["that takes all memory", "SELECT group_concat(hex(zeroblob(90000000))) FROM orders"],
    [
      "that raises the limit of memory",
      "PRAGMA hard_heap_limit = 4000000000; SELECT hex(zeroblob(400000000))",
    ],
  ])("%s is wrong, and the next one runs", async (_, query) => {
    expect(await score("SELECT 1", query)).toMatchObject(wrong);
    expect(await score("SELECT count(*) FROM orders", "SELECT 4")).toMatchObject(right);
  });

  it("that never ends is ended, and the next one runs", async () => {
    const by = sql({ setup: shop, seconds: 0.3 });
    const endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    expect(await score("SELECT 1", endless, { by })).toMatchObject(wrong);
    expect(await score("SELECT 1", "SELECT 1", { by })).toMatchObject(right);
  });

  test.each([
    ["attaches a file", `ATTACH '${import.meta.filename}' AS host; SELECT count(*) FROM host.sqlite_master`],
    ["writes a file", "VACUUM INTO '/written-by-a-query.db'; SELECT 1"],
    ["writes a file behind comments", "/* a */ -- b\n VACUUM INTO '/written-by-a-query.db'; SELECT 1"],
    ["reads a file", "SELECT length(readfile('/etc/hosts')) > 0"],
    ["loads an extension", "SELECT load_extension('x') IS NULL"],
  ])("that %s does not reach the host", async (_, query) => {
    expect(await score("SELECT 1", query)).toMatchObject(wrong);
  });

  it("leaves nothing to the next", async () => {
    expect(await score("SELECT 0", "DELETE FROM orders; SELECT count(*) FROM orders")).toMatchObject(right);
    expect(await score("SELECT 4", "SELECT count(*) FROM orders")).toMatchObject(right);
  });

  it("that is stopped is not judged", async () => {
    const stopped = scorer.score({
      sample: { id: "s", input: "?", target: ["SELECT 1"] },
      output: { text: "SELECT 1", finish: { reason: "stop" } },
      signal: AbortSignal.abort(new Error("stopped")),
      ask: () => Promise.reject(new Error("asks nobody")),
    });
    await expect(stopped).rejects.toThrow("stopped");
  });
});

describe("the database", () => {
  it("is made anew from a sample's own statements", async () => {
    const by = sql({ setup: "CREATE TABLE t (x)", setupKey: "setup" });
    const sum = "SELECT sum(x) FROM t";
    expect(await score(sum, "SELECT 3", { by, setup: "INSERT INTO t VALUES (1), (2)" })).toMatchObject(right);
    expect(await score(sum, "SELECT 5", { by, setup: "INSERT INTO t VALUES (5)" })).toMatchObject(right);
    expect(await score(sum, "SELECT 5", { by })).toEqual({
      kind: "unscored",
      reason: 'the sample\'s metadata has no text "setup"',
    });
  });

  it("that cannot be made, and a target that fails, leave the output unscored", async () => {
    const by = sql({ setup: "CREATE TABLE" });
    expect(await score("SELECT 1", "SELECT 1", { by })).toMatchObject({
      kind: "unscored",
      reason: expect.stringContaining("the database cannot be made"),
    });
    expect(await score("SELECT absent", "SELECT 1")).toMatchObject({
      kind: "unscored",
      reason: "the target: no such column: absent",
    });
  });
});

describe("the query of an output", () => {
  test.each([
    ["SELECT 1", "SELECT 1"],
    ["```sql\nSELECT 1\n```", "SELECT 1"],
    ["First:\n```sql\nSELECT 0\n```\nno, rather\n```sql\nSELECT 1\n```\nThis gives\n```\n1\n```", "SELECT 1"],
    ["```\nSELECT 1\n```", "SELECT 1"],
    ["The query is:\n\nSELECT 1\nFROM t", "SELECT 1\nFROM t"],
    ["SQL: SELECT 1", "SELECT 1"],
  ])("of %j is %j", (text, query) => {
    expect(sqlText(text, false)).toBe(query);
  });

  test.each([["SELECT 1 FROM"], ["```sql\nSELECT 1 FROM"], [""]])("of %j cut short is none", (text) => {
    expect(sqlText(text, true)).toBeUndefined();
  });
});

test.each([
  ["SELECT a FROM t ORDER BY a", true],
  ["SELECT a FROM t order\nby a LIMIT 3", true],
  ["SELECT a FROM (SELECT a FROM t ORDER BY a LIMIT 3)", false],
  ["SELECT 'ORDER BY' FROM t -- ORDER BY a", false],
])("%j has an order: %j", (query, ordered) => {
  expect(isOrdered(query)).toBe(ordered);
});

test("options are told apart by the id, and checked", () => {
  const idOf = (options: SqlOptions) => sql(options).id;
  expect(idOf({})).toBe("sql");
  expect(idOf({ setup: "CREATE TABLE t (x)", seconds: 2 })).toMatch(/^sql\(setup=[0-9a-f]{12}, seconds=2\)$/);
  for (const options of [{ setup: 1 }, { seconds: 0 }, { rows: 0.5 }, { setupKey: [] }, { other: 1 }])
    expect(() => sql.fromOptions(options)).toThrow(/scorer "sql"/);
});
