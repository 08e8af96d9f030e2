import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listRunLogs, openRecord } from "#harness/store/catalogue.ts";
import { type Contender, everyWay } from "./peers-contender.ts";
import { evalite } from "./peers-evalite.ts";
import { packageFolder, peersFolder, writeProblems } from "./peers-work.ts";
import { wordProblems } from "./word-problems.ts";

const inPeers = (...path: string[]): string => join(peersFolder, ...path);

/** This harness, started by the launcher in a folder. */
function ours(id: string, root: string): Contender {
  const launcher = join(root, "harness/cli/reality-gap.mjs");
  return {
    id,
    kind: "ours",
    ways: everyWay,
    place: ".",
    prepare({ folder, samples, concurrency, baseUrl, isCached = false, isResumed = false }) {
      writeProblems(folder, samples);
      const model = ["--model", "openai-compatible/stub", "--base-url", baseUrl];
      const suite = ["--suite", "problems.jsonl", "--scorer", "number"];
      const how = ["--concurrency", String(concurrency), "--results", "results", "--format", "json"];
      const cache = isCached ? ["--cache", "cache"] : ["--no-cache"];
      const rest = [...model, ...suite, ...how, ...cache, ...(isResumed ? ["--resume"] : [])];
      return { folder, argv: [process.execPath, launcher, "run", ...rest] };
    },
    outcome({ folder }) {
      const paths = [...listRunLogs(join(folder, "results"))].map(({ path }) => path).sort();
      const record = openRecord(paths.at(-1) ?? "");
      if (record.backing === "aggregate") throw new Error("a run of ours has samples");
      return {
        answered: record.coverage.scored,
        right: record.samples.mean.reduce((sum, score) => sum + (score === 1 ? 1 : 0), 0),
      };
    },
  };
}

/** A script of `bench/peers`, which says what came of it on its last line. */
function script(id: string, file: string): Contender {
  return {
    id,
    kind: "script",
    ways: ["once"],
    place: ".",
    prepare({ folder, samples, concurrency, baseUrl }) {
      writeProblems(folder, samples);
      const argv = [inPeers(file), "problems.jsonl", baseUrl, String(concurrency), "answers.jsonl"];
      return { folder, argv: [process.execPath, ...argv] };
    },
    outcome: (_work, stdout) => JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? ""),
  };
}

const promptfoo: Contender = {
  id: "promptfoo",
  kind: "harness",
  ways: everyWay,
  place: ".",
  prepare({ folder, samples, concurrency, baseUrl, isCached = false, isResumed = false }) {
    const value = `output.includes('#### ' + context.vars.target) && output.endsWith('#### ' + context.vars.target)`;
    const config = {
      prompts: ["{{input}}"],
      providers: [{ id: "openai:chat:stub", config: { apiBaseUrl: baseUrl, apiKey: "none" } }],
      defaultTest: { assert: [{ type: "javascript", value }] },
      tests: [...wordProblems(samples)].map(({ input, target }) => ({ vars: { input, target } })),
    };
    writeFileSync(join(folder, "promptfooconfig.json"), JSON.stringify(config));
    const fresh = [
      "-c",
      "promptfooconfig.json",
      "--output",
      "out.json",
      "-j",
      String(concurrency),
      "--no-table",
      "--no-progress-bar",
    ];
    const argv = isResumed ? ["--resume", "--output", "out.json"] : fresh;
    return {
      folder,
      argv: [
        process.execPath,
        inPeers("node_modules/promptfoo/dist/src/entrypoint.js"),
        "eval",
        ...argv,
        ...(isCached ? [] : ["--no-cache"]),
      ],
      environment: {
        PROMPTFOO_CONFIG_DIR: join(folder, "home"),
        PROMPTFOO_DISABLE_TELEMETRY: "1",
        PROMPTFOO_DISABLE_UPDATE: "1",
        PROMPTFOO_DISABLE_REMOTE_GENERATION: "1",
        PROMPTFOO_FAILED_TEST_EXIT_CODE: "0",
      },
    };
  },
  outcome({ folder }) {
    const { stats } = JSON.parse(readFileSync(join(folder, "out.json"), "utf8")).results;
    return { answered: stats.successes + stats.failures, right: stats.successes };
  },
};

export const contenders: readonly Contender[] = [
  ours("reality-gap", packageFolder),
  ours("reality-gap, checkout", join(import.meta.dirname, "..")),
  script("node:http script", "bare-http.mjs"),
  script("generateText script", "generate-text.mjs"),
  promptfoo,
  evalite("evalite 1.0.0-beta.16", "beta"),
  evalite("evalite 0.19.0", "."),
];
