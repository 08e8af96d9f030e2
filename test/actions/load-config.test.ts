import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadConfig } from "#harness/actions/load-config.ts";
import { commandLine } from "../cli/command-line.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function loading(files: Readonly<Record<string, string>>, named?: string): Promise<unknown> {
  using folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder.path, name), text);
  try {
    return await loadConfig({ folder: folder.path, named });
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(folder.path, "") : error;
  }
}

const yaml = "reality-gap.config.yaml";

describe("loadConfig: it …", () => {
  test("is empty where there is no config", async () => {
    expect(await loading({})).toEqual({});
  });

  test.each([
    ["reality-gap.config.json", '{"limits": {"limit": 5}}'],
    ["reality-gap.config.mjs", "export default { limits: { limit: 5 } };"],
  ])("finds %s", async (name, text) => {
    expect(await loading({ [name]: text })).toEqual({ limits: { limit: 5 } });
  });

  test("reads YAML, and TypeScript that exports it as default or as config", async () => {
    const config = { models: ["control/oracle"], limits: { limit: 5 } };
    expect(await loading({ [yaml]: "models: [control/oracle]\nlimits: { limit: 5 }\n" })).toEqual(config);
    expect(
      await loading({ "reality-gap.config.ts": `export const config = ${JSON.stringify(config)};\n` }),
    ).toEqual(config);
    expect(await loading({ "other.ts": `export default ${JSON.stringify(config)};\n` }, "other.ts")).toEqual(
      config,
    );
  });

  test.each([
    ["a key nobody knows, with its place", { [yaml]: "models: []\nmodles: []\n" }, /yaml:2:1: .*modles/],
    [
      "a value of the wrong kind, with its place",
      { [yaml]: "limits:\n  epochs: 0\n" },
      /yaml:2:11: limits\.epochs/,
    ],
    [
      "an address that is none",
      { [yaml]: "providers:\n  lab: { baseUrl: localhost }\n" },
      /yaml:2:19: providers\.lab\.baseUrl/,
    ],
    ["two configs side by side", { [yaml]: "", "reality-gap.config.ts": "" }, /two configs/],
  ] as const)("names %s", async (_name, files, message) => {
    expect(await loading(files)).toMatch(message);
  });

  test("gives way to flags, and supplies what they leave out", async () => {
    using folder = temporaryFolder();
    writeFileSync(
      join(folder.path, yaml),
      "models: [control/oracle, control/robust]\nsuites: [order-arithmetic-exam]\nlimits: { limit: 5, epochs: 2 }\nresults: runs-here\n",
    );
    const plan = async (argv: readonly string[]) =>
      JSON.parse(
        (await commandLine(["run", "--dry-run", "--format", "json", ...argv], { folder: folder.path }))
          .stdout,
      );
    expect(await plan([])).toMatchObject({
      trials: 40,
      runs: [{ model: "control/oracle", samples: 10, epochs: 2 }, { model: "control/robust" }],
    });
    expect(await plan(["--model", "control/chance", "--limit", "3"])).toMatchObject({
      trials: 12,
      runs: [{ model: "control/chance", samples: 6 }],
    });
  });

  test("adds servers by name", async () => {
    using folder = temporaryFolder();
    writeFileSync(
      join(folder.path, yaml),
      "providers:\n  lab: { baseUrl: http://127.0.0.1:9/v1, keyVariable: LAB_KEY }\n",
    );
    const argv = [
      "run",
      "--model",
      "lab/small",
      "--suite",
      "order-arithmetic-exam",
      "--dry-run",
      "--format",
      "json",
    ];
    const withKey = { folder: folder.path, environment: { LAB_KEY: "a key" } };
    expect(JSON.parse((await commandLine(argv, withKey)).stdout)).toMatchObject({
      trials: 300,
      runs: [{ model: "lab/small" }],
    });
    expect(await commandLine(argv, { folder: folder.path })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("LAB_KEY"),
    });
  });
});
