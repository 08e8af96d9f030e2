import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";
import type { DataFile, Suite, SuiteContext } from "#harness/core/suite.ts";
import { exact } from "#harness/scorers/exact.ts";

const splits: readonly (readonly [split: string, file: DataFile])[] = [
  [
    "simple",
    file(
      "simple_split/tasks_test_simple.txt",
      "1fe1c8f5a19d0dc40e41bab94278f45f66f3dc415a978bd29855a23440610fc6",
    ),
  ],
  [
    "length",
    file(
      "length_split/tasks_test_length.txt",
      "0760752ed34a75116ae11dcc1ee17526b7500060da1366540730fa24894d7db3",
    ),
  ],
  [
    "jump",
    file(
      "add_prim_split/tasks_test_addprim_jump.txt",
      "8147ae2651422c701162e174d9d66158daa57858a26b30317ac61797118ac7a5",
    ),
  ],
  [
    "around-right",
    file(
      "template_split/tasks_test_template_jump_around_right.txt",
      "a3a27e06adece97da26ae506de08c4b6848035970c561691edbf4dcb1e45f9af",
    ),
  ],
];

export const scan: Suite = {
  id: "scan",
  version: 1,
  title: "SCAN: commands to actions, four test splits",
  setting: { kind: "benchmark" },
  capability: "compositional-commands",
  exposure: "public",
  source: { url: "https://github.com/brendenlake/SCAN", licence: "BSD-3-Clause, as the file LICENSE has it" },
  scorers: [exact()],
  metric: "accuracy",
  files: splits.map(([, file]) => file),
  samples,
  prompt,
};

function file(path: string, sha256: string): DataFile {
  const url = `https://raw.githubusercontent.com/brendenlake/SCAN/c4b756cbc010/${path}`;
  return { path: `benchmark/scan/${path}`, url, sha256 };
}

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readSplit } = await import("./read-split.ts");
  for (const [split, file] of splits) yield* readSplit({ split, file }, context);
}

const rules = `Translate a command into actions. The actions are I_WALK, I_RUN, I_JUMP, I_LOOK, I_TURN_LEFT and I_TURN_RIGHT.
- "walk", "run", "jump" and "look" are one action each; "turn left" is I_TURN_LEFT, "turn right" I_TURN_RIGHT.
- "<verb> left" turns left, then does the verb; likewise right.
- "<verb> opposite left" turns left twice, then does the verb; "turn opposite left" turns left twice.
- "<verb> around left" turns left and does the verb, four times; "turn around left" turns left four times.
- "twice" and "thrice" repeat what stands before them.
- "A and B" is A, then B. "A after B" is B, then A.

Write nothing but the actions, in one line with a space between them.`;

function prompt(sample: Sample): readonly Message[] {
  return [{ role: "user", content: `${rules}\n\nCommand: ${inputText(sample)}` }];
}
