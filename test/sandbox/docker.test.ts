import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { docker } from "#harness/sandbox/docker.ts";
import { defaultLimits } from "#harness/sandbox/limits.ts";
import { createSandbox } from "#harness/sandbox/sandbox.ts";
import { describeSandboxContract } from "../conformance/sandbox.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { pythonPrograms } from "./python-programs.ts";

const image = "example/python@sha256:0000";
const limits = { ...defaultLimits, timeoutMs: 300, memoryBytes: 100 * 2 ** 20 };
const program = { code: "def f(x): return x", test: "assert f(1) == 1" };
const { signal } = new AbortController();

/**
 * A program in the place of an engine, on any machine. It writes its arguments down; what it runs says yes to all, but
 * never comes back from code with the word `endless`.
 */
function standIn(
  folder: string,
  { has = true } = {},
): { readonly path: string; readonly calls: () => readonly (readonly string[])[] } {
  const path = join(folder, "engine");
  const log = join(folder, "calls");
  writeFileSync(
    path,
    `#!${process.execPath}
const words = process.argv.slice(2);
require("fs").appendFileSync(${JSON.stringify(log)}, JSON.stringify([...words, ...Object.keys(process.env).filter((name) => /SECRET/.test(name))]) + "\\n");
if (words[0] === "image") process.exit(${has ? 0 : 1});
if (words[0] !== "run") process.exit(0);
console.log("ready");
require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
  if (line.includes("endless")) for (;;);
  console.log(line.includes('"op": "load"') || line.includes('"op":"load"') ? '{"value": ["f"]}' : '={"verdict": "passed"}');
});
`,
  );
  chmodSync(path, 0o755);
  return {
    path,
    calls: () =>
      existsSync(log)
        ? readFileSync(log, "utf8")
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line))
        : [],
  };
}

describe.skipIf(process.platform === "win32")("docker", () => {
  test("starts two containers with no network, rights, files or log, and removes both by name", async () => {
    using folder = temporaryFolder();
    const engine = standIn(folder.path);
    // Starting the stand-in takes longer than the limits of this file where the machine is busy.
    const patient = { ...limits, timeoutMs: 30_000 };
    const driver = docker({ image, engines: [engine.path] });
    const sandbox = createSandbox({ driver, limits: patient, workers: 1 });
    process.env["SECRET_KEY_OF_A_TEST"] = "1";
    expect(await sandbox.check(program, signal)).toEqual({ kind: "passed" });
    delete process.env["SECRET_KEY_OF_A_TEST"];
    sandbox.close();
    const [version, inspect, ...rest] = await callsOnceAllIsRemoved(engine.calls);
    expect([version, inspect]).toEqual([["version"], ["image", "inspect", image]]);
    const runs = rest.filter(([word]) => word === "run");
    const bytes = String(limits.memoryBytes + 64 * 2 ** 20);
    for (const run of runs) {
      const [before, after] = [run.slice(0, run.indexOf(image)), run.slice(run.indexOf(image) + 1)];
      expect(before).toEqual([
        ...["run", "--rm", "--interactive", "--name", expect.stringMatching(/^reality-gap-[0-9a-f-]{36}$/)],
        ...["--pull", "never", "--network", "none", "--read-only"],
        ...["--tmpfs", "/tmp:rw,noexec,nosuid,mode=1777,size=64m", "--workdir", "/tmp"],
        ...["--memory", bytes, "--memory-swap", bytes, "--cpus", "1", "--pids-limit", "64"],
        ...["--ulimit", "cpu=1800:1800", "--ulimit", "core=0:0"],
        ...["--cap-drop", "ALL", "--security-opt", "no-new-privileges", "--user", "65534:65534"],
        ...["--log-driver", "none", "--entrypoint", "python3"],
      ]);
      expect(after).toEqual([
        "-I",
        "-c",
        expect.any(String),
        expect.stringMatching(/^(solution|checker)$/),
        String(limits.memoryBytes),
      ]);
    }
    expect(runs.map((run) => run.at(-2))).toEqual(expect.arrayContaining(["solution", "checker"]));
  });

  test("removes a container whose time is over", async () => {
    using folder = temporaryFolder();
    const engine = standIn(folder.path);
    const sandbox = createSandbox({ driver: docker({ image, engines: [engine.path] }), limits, workers: 1 });
    expect(await sandbox.check({ ...program, code: "endless" }, signal)).toMatchObject({ cause: "timeout" });
    sandbox.close();
    const calls = await callsOnceAllIsRemoved(engine.calls);
    const [solution] = calls.filter((words) => words[0] === "run" && words.includes("solution"));
    expect(calls).toContainEqual(["rm", "--force", solution?.[4]]);
  });

  test("says what is missing: an engine, or the image", async () => {
    using folder = temporaryFolder();
    const none = docker({ image, engines: [join(folder.path, "none"), process.execPath] });
    await expect(none.prepare(limits)).rejects.toThrow(
      /^no container engine answers \(tried .*none, .*\); install and start Docker or Podman, or use driver "pyodide"$/,
    );
    mkdirSync(join(folder.path, "bare"));
    const bare = standIn(join(folder.path, "bare"), { has: false });
    await expect(docker({ image, engines: [bare.path] }).prepare(limits)).rejects.toThrow(
      `no image "${image}" here; get it with "${bare.path} pull ${image}"`,
    );
  });
});

/** The last calls are made when nobody waits any more. A container is named in the fifth word of `run`, the third of `rm`. */
async function callsOnceAllIsRemoved(
  calls: () => readonly (readonly string[])[],
): Promise<readonly (readonly string[])[]> {
  for (let tries = 0; tries < 500; tries += 1) {
    const all = calls();
    const namesOf = (word: string, place: number) =>
      all.filter(([first]) => first === word).map((words) => words[place]);
    const [started, removed] = [namesOf("run", 4), new Set(namesOf("rm", 2))];
    if (started.length >= 2 && started.every((name) => removed.has(name))) return all;
    await sleep(20);
  }
  throw new Error(`not every container was removed: ${JSON.stringify(calls())}`);
}

/** On a true engine, where somebody names an image that it has. */
const { SANDBOX_TEST_IMAGE: trueImage, SANDBOX_TEST_ENGINE: engine = "docker" } = process.env;
if (trueImage !== undefined)
  describeSandboxContract(docker({ image: trueImage, engines: [engine] }), pythonPrograms);
