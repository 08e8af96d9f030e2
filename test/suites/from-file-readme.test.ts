import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createRegistry } from "#harness/core/registry.ts";
import type { ScorerKind } from "#harness/core/scorer.ts";
import { promptOf } from "#harness/core/suite.ts";
import { exact } from "#harness/scorers/exact.ts";
import { label } from "#harness/scorers/label.ts";
import { suiteFromPath } from "#suites/from-file/suite-from-path.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { samplesOf, suiteContext } from "./suite-context.ts";

const readme = readFileSync(new URL("../../suites/from-file/README.md", import.meta.url), "utf8");
const scorers = createRegistry<ScorerKind>("scorer", [exact, label]);
const context = suiteContext("nowhere");

function example(language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? "";
}

test.each([
  ["csv", ["t1", "t2"]],
  ["jsonl", ["t1"]],
])("the %s in the README is a suite", async (language, ids) => {
  using folder = temporaryFolder();
  const path = join(folder.path, `tickets.${language}`);
  writeFileSync(path, example(language));
  const samples = await samplesOf(await suiteFromPath(path, {}, scorers), context);
  expect(samples.map(({ id }) => id).slice(0, ids.length)).toEqual(ids);
});

test("the YAML in the README describes a suite", async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "tickets");
  mkdirSync(path);
  writeFileSync(join(path, "suite.yaml"), example("yaml"));
  writeFileSync(join(path, "samples.csv"), example("csv"));
  writeFileSync(join(path, "shots.jsonl"), '{"input": "Hi", "target": "other", "region": "EU"}\n');
  const suite = await suiteFromPath(path, {}, scorers);
  const [sample] = await samplesOf(suite, context);
  expect(suite).toMatchObject({ id: "helpdesk-triage", setting: { evidence: "labelled-work" }, chance: 0.2 });
  expect(sample === undefined ? [] : promptOf(suite, sample, context).map(({ role }) => role)).toEqual([
    "system",
    "user",
    "assistant",
    "user",
  ]);
});
