import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { runLogStem, stemOf, toFolderName, toRunId } from "#harness/store/log-path.ts";
import { head, runId } from "./run-fixture.ts";

it("names a run by when it started", () => {
  expect(toRunId("2026-01-02T03:04:05.678Z", "0a1f")).toBe("2026-01-02T03-04-05.678Z-0a1f");
});

it("lies under suite, provider and model, split at the first slash", () => {
  const stem = runLogStem("results", head(3, { model: "router/meta/llama-3" }));
  expect(stem).toBe(join("results", "sums", "router", "meta%2Fllama-3", runId));
  expect(stemOf(`${stem}.jsonl`)).toBe(stem);
  expect(stemOf(`${stem}.partial.jsonl`)).toBe(stem);
});

it.each([
  ["gpt-5-mini_2026.01", "gpt-5-mini_2026.01"],
  ["a b/c:d*e%", "a%20b%2Fc%3Ad%2Ae%25"],
  ["größe", "gr%C3%B6%C3%9Fe"],
  [".", "%2E"],
  ["..", "%2E%2E"],
  [".git", "%2Egit"],
  ["v1.", "v1%2E"],
  ["CON", "%43ON"],
  ["aux.txt", "%61ux.txt"],
  ["console", "console"],
  ["", "%"],
])("calls the folder of %j %s", (name, folder) => {
  expect(toFolderName(name)).toBe(folder);
});

it("keeps names apart, also long ones, and every name safe", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ minLength: 150, maxLength: 200 }),
    fc.constantFrom(".", "..", "...", "nul", "COM1", "con.", " "),
  );
  fc.assert(
    fc.property(name, name, (one, other) => {
      const folder = toFolderName(one);
      expect(folder).toMatch(/^[A-Za-z0-9._%-]{1,120}$/);
      expect(folder).not.toMatch(/^\.|\.$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
      if (one !== other) expect(folder).not.toBe(toFolderName(other));
    }),
    { numRuns: 500 },
  );
});

it("takes no suite called published, which is a folder of its own", () => {
  const published = { ...head(3).suite, id: "published" };
  expect(() => runLogStem("results", head(3, { suite: published }))).toThrow(
    expect.objectContaining({ code: "usage" }),
  );
});

it.each(["../../escape", "a/b", "", "x".repeat(300)])(
  "takes no run id %j, which cannot name a file",
  (id) => {
    expect(() => runLogStem("results", head(3, { runId: id }))).toThrow(
      expect.objectContaining({ code: "data" }),
    );
  },
);
