import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readJsonFile } from "#harness/datasets/json-file.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("a JSON file is read whole, with or without a byte order mark", async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "data.json");
  writeFileSync(path, '\ufeff[\n  {"a": "é"}\n]\n');
  expect(await readJsonFile(path)).toEqual([{ a: "é" }]);
});

test.each([
  ['[\n  {"a" 1}\n]', /data\.json:2:8: is not valid JSON: unexpected "1} ]"; repair the file$/],
  ["[1,\n2", /data\.json:2:2: is not valid JSON: the text ends too early/],
  ["", /data\.json:1:1: is not valid JSON: the text ends too early/],
])("the fault of the JSON file %j is named by line and column", async (content, message) => {
  using folder = temporaryFolder();
  const path = join(folder.path, "data.json");
  writeFileSync(path, content);
  await expect(readJsonFile(path)).rejects.toThrow(message);
});

test("an official file that is absent is named with its source and the flag", () => {
  using folder = temporaryFolder();
  const wanted = {
    suiteId: "gsm8k",
    dataFolder: folder.path,
    file: { path: "benchmark/gsm8k/test.jsonl", url: "https://example.org/test.jsonl" },
  };
  expect(() => officialFile(wanted)).toThrow(
    `suite "gsm8k": no file ${join(folder.path, "benchmark", "gsm8k", "test.jsonl")}; run "reality-gap suites pull gsm8k", or download https://example.org/test.jsonl to it, or pass --data <folder> where <folder>/benchmark/gsm8k/test.jsonl exists`,
  );
});
