import type { Sample } from "#harness/core/sample.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";
import { label } from "#harness/scorers/label.ts";
import { askYesNo } from "../../yes-no.ts";
import { clauses } from "./clauses.ts";

export const cuad: Suite = {
  id: "cuad",
  version: 1,
  title: "CUAD: does a clause of a real contract say this, 38 kinds of clauses",
  setting: { kind: "counterpart", evidence: "real-form" },
  capability: "passage-judgement",
  exposure: "public",
  source: { url: "https://github.com/HazyResearch/legalbench", licence: "CC BY 4.0" },
  chance: 0.5,
  scorers: [label({ labels: ["Yes", "No"] })],
  metric: "accuracy",
  files: clauses.flatMap(({ rows, prompt }) => [rows, prompt]),
  samples,
  prompt: askYesNo,
};

/** The readers are loaded when samples are asked for, so that listing suites stays quick. */
async function* samples(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const { readClauses } = await import("./read-clauses.ts");
  yield* readClauses(context);
}
