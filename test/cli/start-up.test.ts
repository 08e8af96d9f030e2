import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./launched-process.ts";

// How long a start takes depends on the machine and is measured by bench/startup.ts. What makes it long is known:
// packages that are loaded and not needed.
const launcher = fileURLToPath(new URL("../../harness/cli/reality-gap.mjs", import.meta.url));

/** Writes down what is loaded, and which packages modules outside node_modules import, one address a line. */
const recorder = `
import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";
const note = (url) => appendFileSync(process.env.LOADED_MODULES, url + "\\n");
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    if (!context.parentURL?.includes("/node_modules/")) note(resolved.url);
    return resolved;
  },
  // our own imports are not resolved by Node
  load(url, context, next) {
    if (!url.includes("/node_modules/")) note(url);
    return next(url, context);
  },
});
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reality-gap-start-"));
  await writeFile(join(folder, "recorder.mjs"), recorder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("--help loads no package but yargs", async () => {
  expect(await packagesLoadedBy("--help")).toEqual(["yargs"]);
});

test("list loads no package but yargs, and no family of generated suites", async () => {
  expect(await packagesLoadedBy("list")).toEqual(["yargs"]);
  expect(await loadedBy("list")).not.toContainEqual(expect.stringContaining("/generated/generate.ts"));
});

test("gap loads no package but yargs and simple-statistics while every record is fresh", async () => {
  const suites = ["--suite", "order-arithmetic-exam", "--suite", "order-arithmetic-work", "--limit", "5"];
  await packagesLoadedBy("run", "--model", "control/oracle", ...suites);
  expect(await packagesLoadedBy("gap")).toEqual(["simple-statistics", "yargs"]);
});

/** The packages that our own modules load, by name. */
async function packagesLoadedBy(...argv: readonly string[]): Promise<readonly string[]> {
  const names = (await loadedBy(...argv)).flatMap(
    (address) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(address)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

/** The addresses of what our own modules load. */
async function loadedBy(...argv: readonly string[]): Promise<readonly string[]> {
  const loaded = join(folder, "loaded.txt");
  await writeFile(loaded, "");
  const command = [process.execPath, "--import", join(folder, "recorder.mjs"), launcher, ...argv] as const;
  expect(await run(command, { cwd: folder, env: { LOADED_MODULES: loaded } })).toMatchObject({ code: 0 });
  return (await readFile(loaded, "utf8")).split("\n");
}
