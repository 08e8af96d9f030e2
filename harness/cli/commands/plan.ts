import type { Argv } from "yargs";
import { numberFrom, oneText, wholeNumber } from "../check-options.ts";
import { defineCommand } from "../command.ts";
import { configOption, resultsOption } from "../shared-options.ts";

export const planCommand = defineCommand({
  usage: "plan",
  summary: "Samples, epochs and money needed to see a gap of a given size, or what a budget can see",
  examples: [
    ["plan --gap 5 --samples 200", "what 200 samples can see, and what 5 points need"],
    ["plan --samples 500 --counterpart-samples 731 --score 50", "what two suites of these sizes can see"],
    [
      "plan --gap 3 --benchmark order-arithmetic-exam --counterpart order-arithmetic-work --results results/quickstart",
      "from earlier runs of a pair",
    ],
    ["plan --gap 5 --model openai/gpt-5-mini --budget-usd 20", "what $20 can see"],
  ],
  options: (parser) => withSpread(withStudy(parser)),
  async run(given, io) {
    const { executePlan } = await import("../execute-plan.ts");
    return executePlan(given, io);
  },
});

function withStudy<Given>(parser: Argv<Given>) {
  return parser.options({
    ...configOption,
    ...resultsOption,
    gap: {
      type: "number",
      coerce: numberFrom("gap", { least: 0.1, below: 100 }),
      describe: "Points to be seen [a table of 1, 2, 3, 5 and 10]",
    },
    power: {
      type: "number",
      default: 0.8,
      coerce: numberFrom("power", { above: 0.05, below: 1 }),
      describe: "Chance of seeing it",
    },
    level: {
      type: "number",
      default: 0.95,
      coerce: numberFrom("level", { above: 0.5, below: 1 }),
      describe: "Confidence of the intervals",
    },
    "budget-usd": {
      type: "number",
      coerce: numberFrom("budget-usd", { above: 0 }),
      describe: "What can be seen for this much",
    },
    samples: {
      type: "number",
      coerce: wholeNumber("samples", { least: 2 }),
      describe: "Samples at hand [as many as earlier runs have]",
    },
    "counterpart-samples": {
      type: "number",
      coerce: wholeNumber("counterpart-samples", { least: 2 }),
      describe: "Samples at hand of the counterpart [as --samples]",
    },
    epochs: {
      type: "number",
      default: 1,
      coerce: wholeNumber("epochs", { least: 1 }),
      describe: "Times each sample is asked",
    },
    model: { type: "string", array: true, describe: "Models that will run [those of earlier runs]" },
    benchmark: { type: "string", coerce: oneText("benchmark"), describe: "Id of the benchmark suite" },
    counterpart: { type: "string", coerce: oneText("counterpart"), describe: "Id of the counterpart suite" },
    format: { choices: ["table", "json"], default: "table", describe: "How to print it" },
  } as const);
}

function withSpread<Given>(parser: Argv<Given>) {
  return parser.options({
    discordant: {
      type: "number",
      coerce: numberFrom("discordant", { least: 1, below: 100 }),
      describe: "Samples in 100 that differ between two models or forms [earlier runs, else 25]",
    },
    score: {
      type: "number",
      coerce: numberFrom("score", { least: 1, below: 100 }),
      describe: "Mean score in points [earlier runs, else 70]",
    },
    "flip-rate": {
      type: "number",
      coerce: numberFrom("flip-rate", { least: 0, below: 100 }),
      describe: "Samples in 100 whose answer changes when asked again [earlier runs with epochs]",
    },
    "cluster-size": {
      type: "number",
      coerce: numberFrom("cluster-size", { least: 1 }),
      describe: "Samples that belong together, with --intraclass [earlier runs]",
    },
    intraclass: {
      type: "number",
      coerce: numberFrom("intraclass", { least: 0, below: 1 }),
      describe: "Correlation within clusters",
    },
    "tokens-in": {
      type: "number",
      coerce: wholeNumber("tokens-in", { least: 0 }),
      describe: "Tokens of a question [earlier runs, else 500]",
    },
    "tokens-out": {
      type: "number",
      coerce: wholeNumber("tokens-out", { least: 0 }),
      describe: "Tokens of an answer [earlier runs, else 500]",
    },
  } as const);
}
