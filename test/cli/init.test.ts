import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";
import { run } from "./launched-process.ts";

const project = resolve(import.meta.dirname, "../..");
const launcher = join(project, "harness/cli/reality-gap.mjs");

describe("init: it …", () => {
  // In a process of its own: only there do a user's modules find this package as reality-gap.
  test("writes a project in which everything it says to run next runs, without key and network", async () => {
    using folder = temporaryFolder();
    const start = (argv: readonly string[]) =>
      run([process.execPath, launcher, ...argv], { cwd: folder.path, env: {} });
    const { stdout } = await start(["init"]);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    const next = stdout.split("\n").filter((line) => line.startsWith("  npx reality-gap "));
    expect(next).toHaveLength(4);
    for (const line of next) {
      const { code, stderr } = await start(line.trim().split(" ").slice(2));
      expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: expect.any(String) });
    }
    const runs: readonly { readonly head: { readonly model: string } }[] = JSON.parse(
      (await start(["runs", "list", "--format", "json"])).stdout,
    );
    expect(new Set(runs.map(({ head }) => head.model))).toEqual(
      new Set(["mine/my-model", "control/narrow", "control/robust"]),
    );
  });

  test("names every file it wrote, and no other", async () => {
    using folder = temporaryFolder();
    const { stdout } = await commandLine(["init", "--format", "json"], { folder: folder.path });
    const written = readdirSync(folder.path, { recursive: true, encoding: "utf8" }).filter(
      (name) => name !== "my-suite",
    );
    const named: readonly { readonly name: string }[] = JSON.parse(stdout).files;
    expect(named.map(({ name }) => name).toSorted()).toEqual(written.toSorted());
  });

  test("writes a config whose schema lies beside it, the published one", async () => {
    using folder = temporaryFolder();
    await commandLine(["init"], { folder: folder.path });
    const [firstLine = ""] = readFileSync(join(folder.path, "reality-gap.config.yaml"), "utf8").split("\n");
    const path = /^# yaml-language-server: \$schema=(\.\/\S+)$/.exec(firstLine)?.[1] ?? "";
    expect(readFileSync(join(folder.path, path), "utf8")).toBe(
      readFileSync(join(project, "docs/config.schema.json"), "utf8"),
    );
  });

  test("writes a config that still holds when every key it comments out is switched on", async () => {
    using folder = temporaryFolder();
    const run = (argv: readonly string[]) => commandLine(argv, { folder: folder.path });
    await run(["init"]);
    const path = join(folder.path, "reality-gap.config.yaml");
    const all = readFileSync(path, "utf8").replace(/^( *)# (?=\S+:|- \S| {2}\S)/gm, "$1");
    writeFileSync(path, all.replace(/^yaml-language-server.*$/m, ""));
    const { code, stderr } = await run(["suites", "check", "--format", "json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(all).toMatch(/^providers:\n {2}lab:/m);
  });

  test.each(["reality-gap.config.yaml", "my-model.ts", ".env.example"])(
    "leaves %s as it is, and writes nothing beside it",
    async (name) => {
      using folder = temporaryFolder();
      writeFileSync(join(folder.path, name), "mine");
      expect(await commandLine(["init"], { folder: folder.path })).toMatchObject({
        code: 1,
        stdout: "",
        stderr: expect.stringContaining(`already holds ${name}; move it away`),
      });
      expect(readdirSync(folder.path)).toEqual([name]);
      expect(readFileSync(join(folder.path, name), "utf8")).toBe("mine");
    },
  );
});
