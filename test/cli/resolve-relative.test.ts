import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./launched-process.ts";

const cli = join(import.meta.dirname, "../../harness/cli");

/** Resolves each import both ways while everything of ours is loaded, and prints where Node says something else. */
const comparison = `
import { registerHooks } from "node:module";
import { resolveRelative } from ${JSON.stringify(pathToFileURL(join(cli, "resolve-relative.mjs")).href)};
const counts = { ours: 0, packages: 0, left: 0 };
const different = [];
registerHooks({
  resolve(specifier, context, next) {
    const expected = next(specifier, context);
    const found = resolveRelative(specifier, context, () => undefined);
    if (found === undefined) counts.left += 1;
    else if (found.url.includes("/node_modules/")) counts.packages += 1;
    else counts.ours += 1;
    const isSame = found?.url === expected.url && (found.format ?? expected.format) === expected.format;
    if (found !== undefined && !isSame) different.push({ specifier, found, expected });
    return expected;
  },
});
await import(${JSON.stringify(pathToFileURL(join(cli, "main.ts")).href)});
await import(${JSON.stringify(pathToFileURL(join(cli, "execute-run.ts")).href)});
await import(${JSON.stringify(pathToFileURL(join(cli, "../index.ts")).href)});
const users = { parentURL: "file:///home/ada/model.mjs", conditions: ["node", "import"] };
const required = { parentURL: import.meta.resolve(${JSON.stringify(pathToFileURL(join(cli, "main.ts")).href)}), conditions: ["require"] };
const own = { ...required, conditions: ["import"] };
const asked = [["./helper.mjs", users], ["#harness/core/run.ts", users], ["./command.ts", required], ["yargs", own], ["./command", own], ["#package", own]];
const answers = asked.map(([specifier, context]) => resolveRelative(specifier, context, () => "left to Node"));
console.log(JSON.stringify({ counts, different, answers }));
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reality-gap-resolve-"));
  await writeFile(join(folder, "compare.mjs"), comparison);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("an import resolved without asking the disk is the one Node finds; what users write is left to Node", async () => {
  const { code, stdout, stderr } = await run([process.execPath, join(folder, "compare.mjs")], {
    cwd: folder,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const { counts, different, answers } = JSON.parse(stdout);
  expect(different).toEqual([]);
  expect(counts.ours).toBeGreaterThan(200);
  expect(counts.packages).toBeGreaterThan(50);
  expect(counts.left).toBeGreaterThan(10);
  expect(answers).toEqual(Array(6).fill("left to Node"));
});
