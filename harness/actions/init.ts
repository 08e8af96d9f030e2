import { randomUUID } from "node:crypto";
import { canaryLine } from "../core/canary.ts";
import { configYaml, envExample, modelTs } from "./init-files.ts";
import { publishedConfigSchema } from "./init-schema.ts";
import { newSuiteFiles } from "./new-suite-files.ts";
import { writeNewFiles } from "./write-new-files.ts";

export interface InitResult {
  readonly folder: string;
  /** Relative to the folder. */
  readonly files: readonly { readonly name: string; readonly what: string }[];
  /** What to run next, word for word, and what it does. */
  readonly next: readonly { readonly argv: readonly string[]; readonly does: string }[];
}

/**
 * Starts a project: a config, an example suite and an example model that run without key and network.
 *
 * @throws HarnessError `disk` when any of the files is there already; nothing is written then.
 */
export async function init({ folder }: { readonly folder: string }): Promise<InitResult> {
  const suite = newSuiteFiles({
    id: "my-suite",
    title: "Customers' questions about their orders",
    canary: canaryLine(randomUUID()),
  });
  const files = [
    ["reality-gap.config.yaml", configYaml, "which models on which suites, and how"],
    ["reality-gap.config.schema.json", await publishedConfigSchema(), "what editors check the config by"],
    ["my-suite/suite.yaml", suite["suite.yaml"], "an example suite: what is asked and judged how"],
    ["my-suite/samples.csv", suite["samples.csv"], "its samples; put your own there"],
    ["my-model.ts", modelTs, "an example model; put your own there"],
    [".env.example", envExample, "where keys go: copy it to .env"],
  ] as const;
  writeNewFiles(
    folder,
    Object.fromEntries(files.map(([name, text]) => [name, text])),
    "move it away, or start in another folder",
  );
  return {
    folder,
    files: files.map(([name, , what]) => ({ name, what })),
    next: [
      { argv: ["suites", "check"], does: "look for mistakes in the suites of the config" },
      { argv: ["suites", "show", "./my-suite"], does: "see what a model is asked" },
      { argv: ["run"], does: "ask the models of the config, and report the gap" },
      { argv: ["gap"], does: "the report again, from the logs in results/" },
    ],
  };
}
