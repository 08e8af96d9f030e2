import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { expect } from "vitest";
import { run } from "./cli/launched-process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export const root = join(import.meta.dirname, "..");
const folder = temporaryFolder();
export const project = join(folder.path, "project");
export const modules = join(project, "node_modules");
export const installed = join(modules, "reality-gap");

async function inFolder(cwd: string, ...argv: readonly [string, ...string[]]): Promise<string> {
  const PATH = [dirname(process.execPath), process.env["PATH"]].join(delimiter);
  const { code, stdout, stderr } = await run(argv, { cwd, env: { PATH, NO_COLOR: "1" } });
  return `exit ${code}\n${stdout}${stderr}`;
}

export const node = (...argv: readonly string[]) => inFolder(project, process.execPath, ...argv);
export const npx = (...argv: readonly string[]) =>
  inFolder(project, "npx", "--no-install", "reality-gap", ...argv);
export const command = (...argv: readonly string[]) => node(join(modules, ".bin/reality-gap"), ...argv);
export const tool = (path: string) => join(root, "node_modules", path);

/** As `npm install` does, but that what lies there is a link to ours. */
export function add(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(tool(name), join(modules, name));
  }
}

export function remove(...names: readonly string[]): void {
  for (const name of names) rmSync(join(modules, name));
}

/** As `npm install reality-gap-0.1.0.tgz` leaves an empty project. */
export async function installPackage(): Promise<void> {
  const dist = join(folder.path, "dist");
  expect(await inFolder(root, process.execPath, "packaging/build.ts", dist)).toBe("exit 0\n");
  expect(await inFolder(dist, "npm", "pack", "--pack-destination", folder.path)).toMatch(/^exit 0\n/);
  mkdirSync(installed, { recursive: true });
  const [tarball = ""] = readdirSync(folder.path).filter((name) => name.endsWith(".tgz"));
  expect(statSync(join(folder.path, tarball)).size).toBeLessThan(2_000_000);
  const unpack = ["tar", "-xzf", tarball, "-C", installed, "--strip-components=1"] as const;
  expect(await inFolder(folder.path, ...unpack)).toBe("exit 0\n");
  const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  add(...Object.keys(manifest.dependencies));
  mkdirSync(join(modules, ".bin"));
  for (const [name, file] of Object.entries<string>(manifest.bin))
    symlinkSync(join("../reality-gap", file), join(modules, ".bin", name));
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
}

export function removePackage(): void {
  folder[Symbol.dispose]();
}

export const suiteFile = `import { type Suite, sql } from "reality-gap";

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

export const scriptSuiteFile = `import { code, type Suite } from "reality-gap";

export const script: Suite = {
  id: "script",
  version: 1,
  title: "A function to write",
  setting: { kind: "benchmark" },
  capability: "code",
  exposure: "public",
  source: { url: "script-suite.ts", licence: "none" },
  metric: "accuracy",
  scorers: [code({ language: "javascript" })],
  samples: () => [{ id: "one", input: "Write f.", target: ["const f = 1"], metadata: { test: "f" } }],
};
`;

export const logged = [
  { role: "user", content: "Where is my order?" },
  { role: "assistant", content: "On its way." },
];

export const modelFile = `import type { Model } from "reality-gap";

export const clerk: Model = {
  id: "own/clerk",
  generate: async () => ({ text: "SELECT total(price) FROM orders", finish: { reason: "stop" } }),
};
`;
