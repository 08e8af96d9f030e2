import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

const goodSuite = "id,input,target\na,1+1?,2\nb,2+2?,4\n";
const goodRun = ["run", "--model", "control/oracle", "--suite", "good.csv"];

/** A folder with one finished run, whose logs must be untouched afterwards. */
async function inFolderWithRuns(
  argv: readonly string[],
  {
    files = {},
    environment = {},
  }: {
    readonly files?: Readonly<Record<string, string | Uint8Array>>;
    readonly environment?: Record<string, string>;
  } = {},
) {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, "good.csv"), goodSuite);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder.path, name), content);
  await commandLine(goodRun, { folder: folder.path });
  const before = snapshot(folder.path);
  const result = await commandLine(argv, { folder: folder.path, environment });
  expect(snapshot(folder.path)).toEqual(before);
  return result;
}

function snapshot(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, "latin1")]),
  );
}

/** One line, and no stack of a bug. */
function expectOneLine(stderr: string): void {
  expect(
    stderr
      .trimEnd()
      .split("\n")
      .filter((line) => line.startsWith("reality-gap: ")),
  ).toHaveLength(1);
  expect(stderr).not.toContain("this is a bug");
}

const on = (suite: string) => ["run", "--model", "control/oracle", "--suite", suite];

describe("bad input gets one line that says what was wrong and the way out: it …", () => {
  test.each([
    ["an unknown command", ["rn"], /unknown|did you mean/i],
    ["an unknown flag", [...goodRun, "--limt", "3"], /limt/],
    ["an unknown suite", on("gsm8"), /unknown suite "gsm8"; known: .*gsm8k/],
    [
      "an unknown provider",
      ["run", "--model", "opnai/x", "--suite", "good.csv"],
      /unknown provider "opnai"; known: .*openai/,
    ],
    [
      "a model that is no id",
      ["run", "--model", "gpt", "--suite", "good.csv"],
      /"gpt" is not provider\/name/,
    ],
    ["an unknown control", ["run", "--model", "control/perfect", "--suite", "good.csv"], /perfect.*oracle/],
    ["an unknown scorer", [...goodRun, "--scorer", "vibes"], /unknown scorer "vibes"; known: .*exact/],
    ["an unknown format", [...goodRun, "--format", "pdf"], /unknown format "pdf"; known: .*table/],
    [
      "an unknown importer",
      ["import", "excel", "good.csv"],
      /unknown importer "excel"; known: .*score-table/,
    ],
    [
      "a limit that is no number",
      [...goodRun, "--limit", "many"],
      /--limit must be a whole number of at least 1, got "many"/,
    ],
    ["a limit given twice", [...goodRun, "--limit", "1", "--limit", "2"], /--limit must be/],
    ["a model without key", ["run", "--model", "openai/gpt-5-mini", "--suite", "good.csv"], /OPENAI_API_KEY/],
    ["a base URL that is none", [...goodRun, "--base-url", "localhost:80"], /--base-url must be/],
    [
      "one address for two providers",
      [
        "run",
        "--model",
        "openai/x",
        "--model",
        "ollama/y",
        "--base-url",
        "http://127.0.0.1:9/v1",
        "--suite",
        "good.csv",
      ],
      /--base-url is the address of one server, and openai and ollama are several/,
    ],
    ["an unknown option, as it was written", [...goodRun, "--budget-us", "3"], /unknown option --budget-us;/],
    [
      "flags for a file where none is given",
      ["run", "--model", "control/oracle", "--suite", "order-arithmetic-exam", "--exposure", "held-out"],
      /--exposure applies to suites given as a file, and none is/,
    ],
    ["one suite twice", [...goodRun, "--suite", "good.csv"], /"good" is given twice/],
    ["a level of 95", ["gap", "--level", "95"], /--level must be a number/],
    ["a run that is not there", ["runs", "show", "2020"], /no run "2020"/],
  ] as const)("names %s, and exits with 2", async (_name, argv, message) => {
    const { code, stdout, stderr } = await inFolderWithRuns([...argv]);
    expect(stderr).toMatch(message);
    expectOneLine(stderr);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test.each([
    [
      "a row with too many fields",
      { "bad.csv": "id,input,target\na,1+1?,2\nb,2+2?,4,5\n" },
      on("bad.csv"),
      /bad\.csv:3/,
    ],
    ["a quote that never ends", { "bad.csv": 'id,input,target\na,"1+1?,2\n' }, on("bad.csv"), /bad\.csv:\d/],
    ["a missing column", { "bad.csv": "id,question,target\na,1,2\n" }, on("bad.csv"), /bad\.csv.*input/],
    [
      "a duplicate id, with both lines",
      { "bad.csv": "id,input,target\na,1,2\nb,2,2\na,3,2\n" },
      on("bad.csv"),
      /bad\.csv:4.*"a".*2/,
    ],
    [
      "equal inputs without ids, with both lines",
      { "bad.csv": "input,target\none,2\ntwo,2\none,2\n" },
      on("bad.csv"),
      /bad\.csv:4.*2/,
    ],
    ["an empty suite", { "bad.csv": "id,input,target\n" }, on("bad.csv"), /bad\.csv/],
    ["an empty file", { "bad.csv": "" }, on("bad.csv"), /bad\.csv.*empty/],
    ["an empty target", { "bad.csv": "id,input,target\na,1+1?,\n" }, on("bad.csv"), /bad\.csv:2.*target/],
    [
      "invalid UTF-8",
      {
        "bad.csv": Buffer.concat([
          Buffer.from("id,input,target\na,"),
          Buffer.from([0xff, 0xfe]),
          Buffer.from(",2\n"),
        ]),
      },
      on("bad.csv"),
      /bad\.csv:2.*UTF-8/,
    ],
    [
      "malformed JSONL",
      { "bad.jsonl": '{"input":"a","target":"b"}\n{"input":"c",\n' },
      on("bad.jsonl"),
      /bad\.jsonl:2/,
    ],
    ["a file that is not there", {}, on("absent.csv"), /absent\.csv/],
    [
      "official data that is not there",
      {},
      ["run", "--model", "control/oracle", "--suite", "gsm8k", "--data", "nowhere"],
      /test\.jsonl.*--data/s,
    ],
    [
      "a map that is no YAML",
      { "map.yaml": "model: [a\n" },
      ["import", "score-table", "good.csv", "--map", "map.yaml"],
      /map\.yaml:\d+:\d+/,
    ],
    ["a score table without a map", {}, ["import", "score-table", "good.csv"], /--map/],
  ] as const)("names %s, and exits with 1", async (_name, files, argv, message) => {
    const { code, stdout, stderr } = await inFolderWithRuns([...argv], { files });
    expect(stderr).toMatch(message);
    expectOneLine(stderr);
    expect([1, 2]).toContain(code);
    expect(stdout).toBe("");
  });

  test("names a results folder without runs, and exits with 1", async () => {
    using folder = temporaryFolder();
    const { code, stderr } = await commandLine(["gap"], { folder: folder.path });
    expect(stderr).toMatch(/no run logs in .*results.*reality-gap run/);
    expect(code).toBe(1);
  });

  test("names a server that does not answer, exits with 1, and leaves a log to resume", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "good.csv"), goodSuite);
    const closed = await closedPort();
    const argv = [
      "run",
      "--model",
      "openai-compatible/m",
      "--base-url",
      `http://127.0.0.1:${closed}/v1`,
      "--suite",
      "good.csv",
      "--retries",
      "0",
    ];
    const { code, stderr, stdout } = await commandLine(argv, { folder: folder.path });
    expect(code).toBe(1);
    expect(`${stderr}${stdout}`).toMatch(/ECONNREFUSED|no answer|failed/);
  });

  test.skipIf(process.getuid?.() === 0)(
    "names a results folder that cannot be written (not as root), and exits with 1",
    async () => {
      using folder = temporaryFolder();
      writeFileSync(join(folder.path, "good.csv"), goodSuite);
      mkdirSync(join(folder.path, "closed"));
      chmodSync(join(folder.path, "closed"), 0o500);
      const { code, stderr } = await commandLine([...goodRun, "--results", "closed"], {
        folder: folder.path,
      });
      expect(stderr).toMatch(/closed.*permission denied/);
      expect(code).toBe(1);
    },
  );

  test("names a results folder that is a file, and exits with 1", async () => {
    const { code, stderr } = await inFolderWithRuns([...goodRun, "--results", "good.csv"]);
    expect(stderr).toMatch(/good\.csv/);
    expectOneLine(stderr);
    expect(code).toBe(1);
  });

  test.skipIf(!existsSync("/proc/self"))(
    "names a results folder on a file system that makes no folders",
    async () => {
      const { code, stderr } = await inFolderWithRuns([...goodRun, "--results", "/proc/nowhere"]);
      expect(stderr).toMatch(/\/proc\/nowhere.*no such file or folder/);
      expectOneLine(stderr);
      expect(code).toBe(1);
    },
  );

  test("names the line of an edited run log, and exits with 1", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "good.csv"), goodSuite);
    await commandLine(goodRun, { folder: folder.path });
    const log = logIn(folder.path);
    writeFileSync(log, readFileSync(log, "utf8").replace('"value":1', '"value":0'));
    const { code, stderr } = await commandLine(["gap"], { folder: folder.path });
    expect(stderr).toMatch(/\.jsonl:\d+/);
    expectOneLine(stderr);
    expect(code).toBe(1);
  });

  test("reports on the other runs when one log is damaged, names it, and exits with 1", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "good.csv"), goodSuite);
    await commandLine(goodRun, { folder: folder.path });
    const log = logIn(folder.path);
    writeFileSync(log, readFileSync(log, "utf8").replace('"value":1', '"value":0'));
    await commandLine(["run", "--model", "control/robust", "--suite", "good.csv"], { folder: folder.path });
    for (const argv of [["gap"], ["runs", "list"]]) {
      const { code, stdout, stderr } = await commandLine(argv, { folder: folder.path });
      expect(stdout).toContain("control/robust");
      expect(stderr).toMatch(/\.jsonl:\d+.*it is left out/);
      expectOneLine(stderr);
      expect(code).toBe(1);
    }
    expect((await commandLine(["gap"], { folder: folder.path })).stdout).toContain("damaged");
    const dryRun = ["run", "--model", "control/robust", "--suite", "good.csv", "--dry-run"];
    for (const argv of [["plan"], dryRun, ["rescore", "--suite", "good.csv"]]) {
      const { code, stdout, stderr } = await commandLine(argv, { folder: folder.path });
      expect(stdout).not.toBe("");
      expect(stderr).toMatch(/\.jsonl:\d+.*it is left out/);
      expect(code).toBe(1);
    }
  });

  test("names a model no run has, and those that have one", async () => {
    const { code, stderr } = await inFolderWithRuns(["gap", "--model", "nope/x"]);
    expect(stderr).toMatch(/no run of model "nope\/x"; known: control\/oracle/);
    expect(code).toBe(2);
  });

  test("reads what is whole of a partial log whose last line was cut, and resumes it to the same record", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "good.csv"), goodSuite);
    await commandLine(goodRun, { folder: folder.path });
    const log = logIn(folder.path);
    const whole = readFileSync(log, "utf8");
    cpSync(log, log.replace(".jsonl", ".partial.jsonl"));
    const partial = log.replace(".jsonl", ".partial.jsonl");
    writeFileSync(partial, whole.slice(0, whole.lastIndexOf('{"kind":"trial-end"') + 40));
    const { rmSync } = await import("node:fs");
    rmSync(log);
    rmSync(log.replace(".jsonl", ".record"), { force: true });
    const resumed = await commandLine([...goodRun, "--resume", "--format", "json"], { folder: folder.path });
    expect(resumed.code).toBe(0);
    expect(existsSync(log)).toBe(true);
    expect(existsSync(partial)).toBe(false);
  });
});

function logIn(folder: string): string {
  const [name] = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(".jsonl") && path.includes("results"));
  if (name === undefined) throw new Error("no log");
  return join(folder, name);
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
