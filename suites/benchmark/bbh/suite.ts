import { readFileSync } from "node:fs";
import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { markedExact } from "#harness/scorers/marked-exact.ts";
import { shotCount } from "../../shot-count.ts";
import { bbhParts } from "./parts.ts";

export const bbh: Suite = {
  id: "bbh",
  version: 1,
  title: "BIG-Bench Hard: 27 kinds of puzzles",
  setting: { kind: "benchmark" },
  capability: "reasoning",
  exposure: "public",
  source: { url: "https://github.com/suzgunmirac/BIG-Bench-Hard", licence: "MIT" },
  scorers: [markedExact()],
  metric: "accuracy",
  files: bbhParts.flatMap(({ samples, solved }) => [samples, solved]),
  samples,
  prompt,
};

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readParts } = await import("./read-parts.ts");
  yield* readParts(bbhParts, { suiteId: "bbh", context });
}

/** Zero-shot; with the parameter `shots=3` the authors' three solved samples of the part stand before the question. */
function prompt(sample: Sample, context: SuiteContext): readonly Message[] {
  const question = inputText(sample);
  if (shotCount("bbh", context, 3) === 0) {
    const content = `${question}\n\nThink step by step. End with a line that holds nothing but the answer, in this form:\nAnswer: <answer>`;
    return [{ role: "user", content }];
  }
  const content = `${solvedOf(sample, context)}\n\nQ: ${question}\nA: Let's think step by step.`;
  return [{ role: "user", content }];
}

const known = new WeakMap<SuiteContext, Map<string, string>>();

/** Read once for each part; without the canary and the line under it. */
function solvedOf({ stratum = "" }: Sample, context: SuiteContext): string {
  const texts = known.get(context) ?? new Map<string, string>();
  known.set(context, texts);
  const file = bbhParts.find(({ part }) => part === stratum)?.solved;
  if (file === undefined) throw new Error(`no part of bbh is called "${stratum}"`);
  const text =
    texts.get(stratum) ??
    readFileSync(officialFile({ suiteId: "bbh", dataFolder: context.dataFolder, file }), "utf8")
      .replace(/^[^\n]*canary[^\n]*\n-+\n/i, "")
      .trim();
  texts.set(stratum, text);
  return text;
}
