import type { Argv } from "yargs";
import { numberFrom, oneText, parametersFrom, partOf, webAddress, wholeNumber } from "../check-options.ts";
import { defineCommand } from "../command.ts";
import {
  cacheOption,
  configOption,
  dataOption,
  fileSuiteOptions,
  protectionOptions,
  resultsOption,
  seedOption,
} from "../shared-options.ts";

export const runCommand = defineCommand({
  usage: "run",
  summary: "Run models on suites, then report the gap over exactly these runs",
  examples: [
    [
      "run --model control/robust --model control/narrow --suite order-arithmetic-exam --suite order-arithmetic-work",
      "the bundled pair",
    ],
    [
      "run --model ollama/qwen3 --suite order-arithmetic-exam --suite order-arithmetic-work --limit 50",
      "a local model, 50 problems",
    ],
    [
      "run --model openai/gpt-5-mini --suite gsm8k --suite ./tickets.csv --capability arithmetic --scorer number",
      "your own CSV as the counterpart",
    ],
    ["run --model openai/gpt-5-mini --suite gsm8k --parameter shots=5", "five solved problems come first"],
    ["run --model openai/gpt-5-mini --suite all --limit 50", "every suite whose data are there"],
    ["run --model openai/gpt-5-mini --suite gsm8k --limit 100 --resume", "go on with an interrupted run"],
    ["run --model openai/gpt-5-mini --suite gsm8k --shard 2/5", "the second of five machines"],
  ],
  options: (parser) => withLimits(withRequest(withSubjects(parser))),
  async run(given, io) {
    const { executeRun } = await import("../execute-run.ts");
    return executeRun(given, io);
  },
});

function withSubjects<Given>(parser: Argv<Given>) {
  return parser.options({
    model: {
      type: "string",
      array: true,
      describe: "provider/name or a path to your module; repeatable",
    },
    suite: {
      type: "string",
      array: true,
      describe: "Id, all, or a path to your file; repeatable",
    },
    ...configOption,
    ...resultsOption,
    ...dataOption,
    ...cacheOption,
    ...fileSuiteOptions,
    ...protectionOptions,
    parameter: {
      type: "string",
      array: true,
      coerce: parametersFrom("parameter"),
      describe: "Of the suites, name=value such as shots=5; recorded with the run; repeatable",
    },
    label: {
      type: "string",
      coerce: oneText("label"),
      describe: "Keeps these runs apart from others in reports",
    },
    "unexposed-only": {
      type: "boolean",
      default: false,
      describe: "Only samples never sent to the provider before under terms that let it train on them",
    },
    final: {
      type: "boolean",
      default: false,
      describe: "The reserved fifth of held-out suites, which ordinary runs leave out; opened once",
    },
    "keep-text": { type: "boolean", default: false, describe: "Keep the text of held-out suites in the log" },
    format: {
      type: "string",
      default: "table",
      coerce: oneText("format"),
      describe: "Of the report: table, markdown, json, csv, html",
    },
  } as const);
}

function withRequest<Given>(parser: Argv<Given>) {
  return parser.options({
    temperature: {
      type: "number",
      coerce: numberFrom("temperature", { least: 0 }),
      describe: "Sampling temperature [the provider's]",
    },
    "max-output-tokens": {
      type: "number",
      coerce: wholeNumber("max-output-tokens", { least: 1 }),
      describe: "Limit of an answer [the provider's]",
    },
    "reasoning-effort": {
      type: "string",
      coerce: oneText("reasoning-effort"),
      describe: "low, medium, high… [the provider's]",
    },
    "model-seed": {
      type: "number",
      coerce: wholeNumber("model-seed", { least: 0 }),
      describe: "Seed sent to the provider",
    },
    "provider-options": {
      type: "string",
      coerce: oneText("provider-options"),
      describe: "JSON passed through to the provider",
    },
    system: {
      type: "string",
      coerce: oneText("system"),
      describe: "File whose text goes before every prompt",
    },
    "base-url": { type: "string", coerce: webAddress("base-url"), describe: "Address of the server" },
  } as const);
}

function withLimits<Given>(parser: Argv<Given>) {
  return parser.options({
    limit: {
      type: "number",
      coerce: wholeNumber("limit", { least: 1 }),
      describe: "Only so many problems of each suite; paired suites keep the same",
    },
    shard: {
      type: "string",
      coerce: partOf("shard"),
      describe: "One part of the problems, 2/5; runs merge joins the parts",
    },
    epochs: {
      type: "number",
      coerce: wholeNumber("epochs", { least: 1 }),
      describe: "Passes over all samples [1]",
    },
    concurrency: {
      type: "number",
      coerce: wholeNumber("concurrency", { least: 1 }),
      describe: "Calls in flight, for each provider [8]",
    },
    rpm: {
      type: "number",
      coerce: wholeNumber("rpm", { least: 1 }),
      describe: "Calls a minute, for each provider [no limit]",
    },
    tpm: {
      type: "number",
      coerce: wholeNumber("tpm", { least: 1 }),
      describe: "Tokens a minute, for each provider [no limit]",
    },
    "budget-usd": {
      type: "number",
      coerce: numberFrom("budget-usd", { above: 0 }),
      describe: "US dollars this command may spend, judges included; --resume has its own [no limit]",
    },
    timeout: {
      type: "number",
      coerce: numberFrom("timeout", { above: 0 }),
      describe: "Seconds for one call [300]",
    },
    "trial-timeout": {
      type: "number",
      coerce: numberFrom("trial-timeout", { above: 0 }),
      describe: "Seconds for all tries of a trial together",
    },
    retries: {
      type: "number",
      coerce: wholeNumber("retries", { least: 0 }),
      describe: "Further tries after a failure worth one [5]",
    },
    ...seedOption,
    resume: {
      type: "boolean",
      default: false,
      describe: "Go on with interrupted runs; finished ones are not run again",
    },
    "dry-run": { type: "boolean", default: false, describe: "Show the plan; call nothing" },
  } as const);
}
