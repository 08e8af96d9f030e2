import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./cli/launched-process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const root = join(import.meta.dirname, "..");
const folder = temporaryFolder();
const project = join(folder.path, "project");
const modules = join(project, "node_modules");
const installed = join(modules, "reality-gap");
const page = readFileSync(join(root, "docs/api.md"), "utf8");

async function inFolder(cwd: string, ...argv: readonly [string, ...string[]]): Promise<string> {
  const PATH = [dirname(process.execPath), process.env["PATH"]].join(delimiter);
  const { code, stdout, stderr } = await run(argv, { cwd, env: { PATH, NO_COLOR: "1" } });
  return `exit ${code}\n${stdout}${stderr}`;
}

const node = (...argv: readonly string[]) => inFolder(project, process.execPath, ...argv);
const npx = (...argv: readonly string[]) => inFolder(project, "npx", "--no-install", "reality-gap", ...argv);
const tool = (path: string) => join(root, "node_modules", path);

/** As `npm install reality-gap-0.1.0.tgz` leaves an empty project, but that its dependencies are links to ours. */
beforeAll(async () => {
  const dist = join(folder.path, "dist");
  // The compiler looks for declarations of what we depend on from where it writes.
  symlinkSync(join(root, "node_modules"), join(folder.path, "node_modules"));
  expect(await inFolder(root, process.execPath, "packaging/build.ts", dist)).toBe("exit 0\n");
  expect(await inFolder(dist, "npm", "pack", "--pack-destination", folder.path)).toMatch(/^exit 0\n/);
  mkdirSync(installed, { recursive: true });
  const [tarball = ""] = readdirSync(folder.path).filter((name) => name.endsWith(".tgz"));
  expect(statSync(join(folder.path, tarball)).size).toBeLessThan(2_000_000);
  const unpack = ["tar", "-xzf", tarball, "-C", installed, "--strip-components=1"] as const;
  expect(await inFolder(folder.path, ...unpack)).toBe("exit 0\n");
  const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  const beside = [...Object.keys(manifest.dependencies), "vitest", "@types/node"];
  for (const name of beside) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(tool(name), join(modules, name));
  }
  mkdirSync(join(modules, ".bin"));
  for (const [name, file] of Object.entries<string>(manifest.bin))
    symlinkSync(join("../reality-gap", file), join(modules, ".bin", name));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
});
afterAll(() => folder[Symbol.dispose]());

describe("the package for npm: it", () => {
  test("holds no source that Node would refuse below node_modules, and nothing of the checkout", () => {
    const files = readdirSync(installed, { recursive: true }).map(String);
    expect(files.filter((file) => /(?<!\.d)\.ts$|^(test|bench|node_modules)\b|tsconfig/.test(file))).toEqual(
      [],
    );
    expect(files).toEqual(
      expect.arrayContaining(["results/published/mmlu-cf.csv", "docs/api.md", "LICENSE"]),
    );
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(["devDependencies", "scripts"]));
  });

  test("runs quickstart as npx reality-gap", async () => {
    const report = await npx("quickstart", "--results", "panel");
    expect(report).toMatch(/^exit 0\nHow far benchmark scores are from the counterpart\n {2}6 models/);
    expect(report).toContain("npx reality-gap gap --results node_modules/reality-gap/results/published\n");
  });

  test("runs a suite and a model in TypeScript, the suite's queries in a thread of its own", async () => {
    writeFileSync(join(project, "orders.ts"), suiteFile);
    writeFileSync(join(project, "clerk.ts"), modelFile);
    const ran = await npx("run", "--suite", "./orders.ts", "--model", "./clerk.ts", "--results", "own");
    expect(ran).toMatch(/^exit 0\n/);
    expect(ran).toMatch(/own\/clerk +2 +50\.0/);
  });

  test("has the examples of its page pass the compiler and run", async () => {
    const examples = [...page.matchAll(/^```ts\n\/\/ (\S+)\n(.*?)^```$/gms)];
    expect(examples.map(([, file]) => file)).toEqual(["script.ts", "statistics.test.ts"]);
    for (const [, file = "", code = ""] of examples) writeFileSync(join(project, file), code);
    const { compilerOptions } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8"));
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    expect(await node(tool("typescript/bin/tsc"))).toBe("exit 0\n");
    expect(await node("script.ts")).toMatch(/^exit 0\ncontrol\/narrow \{\s+kind: 'estimate'/);
    expect(await node(tool("vitest/vitest.mjs"), "run")).toMatch(/^exit 0\n.*1 passed/s);
  });
});

const suiteFile = `import { type Suite, sql } from "reality-gap";

export const orders: Suite = {
  id: "orders",
  version: 1,
  title: "Questions about orders",
  setting: { kind: "benchmark" },
  capability: "queries",
  exposure: "public",
  source: { url: "orders.ts", licence: "none" },
  metric: "accuracy",
  scorers: [sql({ setup: "CREATE TABLE orders (price); INSERT INTO orders VALUES (2), (3)" })],
  samples: () => [
    { id: "sum", input: "What did they come to?", target: ["SELECT sum(price) FROM orders"] },
    { id: "count", input: "How many were there?", target: ["SELECT count(*) FROM orders"] },
  ],
};
`;

const modelFile = `import type { Model } from "reality-gap";

export const clerk: Model = {
  id: "own/clerk",
  generate: async () => ({ text: "SELECT total(price) FROM orders", finish: { reason: "stop" } }),
};
`;
