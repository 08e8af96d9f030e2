import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";
import { inFolder, plainCsv } from "./in-folder.ts";

describe("suites new: it …", () => {
  test("writes a suite that is clean and runs, by the very commands it names", async () => {
    using folder = temporaryFolder();
    const run = (argv: readonly string[]) => commandLine(argv, { folder: folder.path });
    const { code, stdout } = await run(["suites", "new", "my-suite"]);
    expect(code).toBe(0);
    const unfolded = stdout.replaceAll(/ \\\n +/g, " ");
    const lines = unfolded.split("\n").filter((line) => line.startsWith("  npx reality-gap "));
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      const result = await run(line.trim().split(" ").slice(2));
      expect({ line, ...result }).toMatchObject({ code: 0 });
      if (line.includes(" check ")) expect(result.stdout).toContain("nothing wrong, no warnings");
    }
  });

  test("overwrites nothing, and writes nothing where a part is there already", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "samples.csv"), plainCsv);
    const result = await commandLine(["suites", "new", "."], { folder: folder.path });
    expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining("already holds samples.csv") });
    expect(readdirSync(folder.path)).toEqual(["samples.csv"]);
    expect(readFileSync(join(folder.path, "samples.csv"), "utf8")).toBe(plainCsv);
  });

  test.each([
    ["no folder", [], 2, "takes one folder"],
    ["two folders", ["a", "b"], 2, "takes one folder"],
    ["a name that means something else", ["published"], 2, 'cannot be called "published"'],
    ["a path that leads through a file", ["plain.csv/a"], 1, "cannot write"],
  ] as const)("refuses %s", async (_name, folders, code, message) => {
    expect(await inFolder({ "plain.csv": plainCsv }, ["suites", "new", ...folders])).toMatchObject({
      code,
      stderr: expect.stringContaining(message),
    });
  });
});
