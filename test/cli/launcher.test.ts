import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Command, endOf, isGone, run, startWaiting } from "./launched-process.ts";

// The launcher is copied beside a stand-in `main.ts` that says what it sees, so that what is tested is the
// launching alone. An older Node is played by the pinned one with its TypeScript switched off.
const checkout = fileURLToPath(new URL("../../", import.meta.url));
const pinnedNodePackage = dirname(createRequire(import.meta.url).resolve("node/package.json"));
const pinnedNode = join(pinnedNodePackage, "bin", "node");
const olderNode: Command = [pinnedNode, "--no-strip-types"];

const standInMain = `
export async function main(argv: readonly string[]): Promise<void> {
  const [command, value] = argv;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => { console.log("got " + signal); setTimeout(() => process.exit(130), 100); });
  if (command === "say") console.log(JSON.stringify({ argv, pid: process.pid, cwd: process.cwd(), env: Object.keys(process.env).filter((key) => key === "REALITY_GAP_LAUNCHED"), node: process.versions.node }));
  if (command === "exit") process.exitCode = Number(value);
  if (command === "die") { process.removeAllListeners(value); process.kill(process.pid, value); }
  if (command === "echo") for await (const chunk of process.stdin) process.stdout.write(chunk);
  if (command === "wait") { console.log("pid " + process.pid); setInterval(() => {}, 1_000); }
}
`;

let root: string;
let launcher: string;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "reality-gap-launcher-")));
  launcher = await layOut(join(root, "package"));
  await installPinnedNode(join(root, "package"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe.each([
  { node: "a Node that reads TypeScript", command: [pinnedNode] as const },
  { node: "an older Node", command: olderNode },
])("the launcher under $node", ({ command }) => {
  test("hands over the arguments as they were given", async () => {
    const { stdout } = await run([...command, launcher, "say", "--x", "a b", "$HOME", ""]);
    expect(JSON.parse(stdout)).toMatchObject({ argv: ["say", "--x", "a b", "$HOME", ""] });
  });

  test("stays in the folder it was started from", async () => {
    const { stdout } = await run([...command, launcher, "say"], { cwd: root });
    expect(JSON.parse(stdout)).toMatchObject({ cwd: root });
  });

  test("works through a symbolic link in another folder, as npx makes one", async () => {
    const link = join(await mkdtemp(join(root, "bin-")), "reality-gap");
    await symlink(launcher, link);
    const { stdout, code } = await run([...command, link, "say"], { cwd: tmpdir() });
    expect(JSON.parse(stdout)).toMatchObject({ argv: ["say"] });
    expect(code).toBe(0);
  });

  test("leaves no trace of itself in the environment", async () => {
    const { stdout } = await run([...command, launcher, "say"]);
    expect(JSON.parse(stdout)).toMatchObject({ env: [] });
  });

  test.each([0, 1, 2, 3, 130])("passes on exit code %i", async (code) => {
    expect(await run([...command, launcher, "exit", String(code)])).toMatchObject({ code, signal: null });
  });

  test.each(["SIGTERM", "SIGKILL"])("dies of %s when the program died of it", async (signal) => {
    expect(await run([...command, launcher, "die", signal])).toMatchObject({ code: null, signal });
  });

  test("passes standard input through", async () => {
    const { stdout } = await run([...command, launcher, "echo"], { input: "one\ntwo\n" });
    expect(stdout).toBe("one\ntwo\n");
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "lets the program answer %s once, where no terminal sends it",
    async (signal) => {
      const { child, programId, output } = await startWaiting([...command, launcher, "wait"]);
      child.kill(signal);
      expect(await endOf(child)).toEqual({ code: 130, signal: null });
      expect(output().match(/got SIG\w+/g)).toEqual([`got ${signal}`]);
      expect(await isGone(programId)).toBe(true);
    },
  );

  test("does not leave the program working when it is killed outright", async () => {
    const { child, programId } = await startWaiting([...command, launcher, "wait"]);
    child.kill("SIGKILL");
    await endOf(child);
    expect(await isGone(programId)).toBe(true);
  });
});

describe("the pinned Node", () => {
  test("is what an older Node hands over to", async () => {
    const { stdout } = await run([...olderNode, launcher, "say"]);
    expect(JSON.parse(stdout).node.split(".")[0]).toBe("24");
  });

  test("is found when it was hoisted above the package", async () => {
    const workspace = join(root, "workspace");
    await installPinnedNode(workspace);
    const member = await layOut(join(workspace, "packages", "reality-gap"));
    expect(await run([...olderNode, member, "exit", "0"])).toMatchObject({ code: 0, stderr: "" });
  });

  test("is asked for by name when it is missing, with exit code 2 and nothing on standard output", async () => {
    const bare = await layOut(join(root, "bare"));
    const { code, stdout, stderr } = await run([...olderNode, bare, "say"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(
      /^reality-gap: this is Node v\d+\.\d+\.\d+ and the pinned Node 24 is not installed; run "npm ci" in .*bare, or start it with Node 24 or newer\n$/,
    );
  });

  test("is asked for when its install script never ran", async () => {
    const folder = join(root, "no-script");
    const halfInstalled = await layOut(folder);
    await mkdir(join(folder, "node_modules", "node"), { recursive: true });
    await writeFile(
      join(folder, "node_modules", "node", "package.json"),
      '{"name":"node","bin":{"node":"bin/node"}}',
    );
    expect(await run([...olderNode, halfInstalled, "say"])).toMatchObject({ code: 2, stdout: "" });
  });

  test("does not start itself for ever when it is an old one too", async () => {
    const { code, stderr } = await run([...olderNode, launcher, "say"], {
      env: { NODE_OPTIONS: "--no-strip-types" },
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/which does not run TypeScript/);
  });
});

/** A package that holds the launcher and a main of its own; gives the launcher's path. */
async function layOut(folder: string): Promise<string> {
  const cli = join(folder, "harness", "cli");
  await mkdir(cli, { recursive: true });
  await writeFile(join(folder, "package.json"), '{"name":"reality-gap","type":"module"}');
  await writeFile(join(cli, "main.ts"), standInMain);
  for (const file of ["reality-gap.mjs", "resolve-relative.mjs"])
    await cp(join(checkout, "harness", "cli", file), join(cli, file));
  return join(cli, "reality-gap.mjs");
}

async function installPinnedNode(folder: string): Promise<void> {
  await mkdir(join(folder, "node_modules"), { recursive: true });
  await symlink(pinnedNodePackage, join(folder, "node_modules", "node"));
}
