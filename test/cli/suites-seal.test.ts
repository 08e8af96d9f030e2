import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sealSuite } from "#harness/actions/seal-suite.ts";
import { startServer } from "../loopback/openai-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

const environment = { REALITY_GAP_PASSPHRASE: "seven odd words in no order", OPENAI_COMPATIBLE_API_KEY: "k" };

/** Every text of the suite holds a word that occurs nowhere else. */
function writeSuite(folder: string, samples = 6): void {
  mkdirSync(folder, { recursive: true });
  const rows = Array.from({ length: samples }, (_, row) => {
    const target = row % 2 === 0 ? `${row}` : `Zebra-target-${"abcdef"[row]}`;
    return `what does Zebra-input-${row} cost?,${target},Zebra-cluster-${row},Zebra-note-${row}`;
  });
  writeFileSync(join(folder, "samples.csv"), ["input,target,cluster,note", ...rows, ""].join("\n"));
  writeFileSync(join(folder, "shots.csv"), "input,target,note\nZebra-shot?,1,n\n");
  writeFileSync(join(folder, "README.md"), "Zebra-readme\n");
  writeFileSync(
    join(folder, "suite.yaml"),
    "scorer: number\nversion: 3\ncapability: prices\nsystem: Zebra-system\nprompt: 'Zebra-prompt {{input}}'\nfewShot: shots.csv\n",
  );
}

type Command = (...argv: readonly string[]) => ReturnType<typeof commandLine>;

/** A sealed suite and no plain one; the key is outside the folder that is searched. */
async function withSealed(look: (command: Command, folder: string, key: readonly string[]) => Promise<void>) {
  using folder = temporaryFolder();
  using outside = temporaryFolder();
  const key = ["--key-file", join(outside.path, "suite.key")];
  const command: Command = (...argv) => commandLine(argv, { folder: folder.path, environment });
  writeSuite(join(outside.path, "prices"));
  const plain = join(outside.path, "prices");
  const sealed = await command("suites", "seal", plain, "--output", "prices.sealed", ...key);
  expect(sealed).toMatchObject({ code: 0, stderr: "" });
  expect(sealed.stdout).not.toContain("Zebra");
  await look(command, folder.path, key);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
}

const chat = (content: string) => ({
  id: "c",
  object: "chat.completion",
  created: 1,
  model: "m",
  choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
});

describe("a sealed suite leaves nothing to read: it …", () => {
  test("stays out of logs, reports, pages, tables, cache, ledger and console, whatever the server does", async () => {
    await withSealed(async (command, folder, key) => {
      await using server = await startServer(({ text }, before) =>
        before === 0
          ? { kind: "answer", status: 200, body: chat(text) }
          : before === 1
            ? { kind: "answer", status: 400, body: { error: { message: `bad: ${text}` } } }
            : { kind: "answer", status: 200, body: chat(`${text} so 2`) },
      );
      const model = ["--model", "openai-compatible/m", "--base-url", server.baseUrl];
      const asked = ["--suite", "prices.sealed", "--retries", "0", "--cache", "cache", ...key];
      const said = [
        await command("run", ...model, "--model", "control/oracle", ...asked),
        await command("run", ...model, ...asked, "--format", "json"),
        await command("run", ...model, ...asked, "--dry-run"),
        await command("gap", "--format", "html", "--output", "page.html"),
        await command("gap", "--format", "json"),
        await command("gap", "--format", "csv"),
        await command("runs", "list"),
        await command("ledger", "show"),
        await command("suites", "show", "prices.sealed", ...key),
        await command("suites", "check", "prices.sealed", ...key),
        await command("suites", "check", "prices.sealed", "--format", "json", ...key),
        await command("rescore", "--suite", "prices.sealed", ...key),
        await command("export", "csv", "--output", "tables"),
      ];
      expect(server.requests.length).toBeGreaterThan(6);
      expect(server.requests.some(({ text }) => text.includes("Zebra-input-3"))).toBe(true);
      const runs: readonly { readonly head: { readonly runId: string } }[] = JSON.parse(
        (await command("runs", "list", "--format", "json")).stdout,
      );
      for (const { head } of runs) said.push(await command("runs", "show", head.runId, "--wrong", "9"));
      const files = filesIn(folder);
      expect(files.length).toBeGreaterThan(8);
      expect(files.some((text) => text.includes('"kind":"unscored"'))).toBe(true);
      for (const { stdout, stderr } of said) expect(stdout + stderr).not.toMatch(/zebra/i);
      for (const text of files) expect(text).not.toMatch(/zebra/i);
    });
  });

  test("is not in what a crash prints, of the model's module or of our own", async () => {
    await withSealed(async (command, folder, key) => {
      writeFileSync(
        join(folder, "model.ts"),
        `export const model = {
          id: "mine/crash",
          generate({ trial }) { const text = trial.input; return new Proxy({}, { get() { throw new TypeError(text); } }); },
        };\n`,
      );
      const crashed = await command("run", "--model", "./model.ts", "--suite", "prices.sealed", ...key);
      expect(crashed.code).not.toBe(0);
      for (const text of [crashed.stdout, crashed.stderr, ...filesIn(folder)])
        expect(text).not.toMatch(/zebra/i);
    });
  });

  test("has ids that no hash of a text gives, and the same ones when it is sealed again", async () => {
    await withSealed(async (command, _folder, key) => {
      const shown = await command(
        "suites",
        "show",
        "prices.sealed",
        "--format",
        "json",
        "--reveal-text",
        ...key,
      );
      expect(shown.stdout).toContain("Zebra-input-1");
      const [view] = JSON.parse(shown.stdout).suites;
      expect(view.shown[0].id).toMatch(/^[0-9a-f]{12}$/);
      expect((await command("suites", "unseal", "prices.sealed", ...key)).code).toBe(0);
      const plain = JSON.parse((await command("suites", "show", "./prices", "--format", "json")).stdout);
      expect(plain.suites[0].shown[0].id).not.toBe(view.shown[0].id);
      await command("suites", "seal", "./prices", "--output", "again.sealed", ...key);
      const again = JSON.parse(
        (await command("suites", "show", "again.sealed", "--format", "json", ...key)).stdout,
      );
      expect(again.suites[0].shown[0].id).toBe(view.shown[0].id);
      expect(again.suites[0].card.digest).toBe(view.card.digest);
    });
  });
});

describe("sealing and unsealing: it …", () => {
  test("shows the card alone, and gives back the very files", async () => {
    using folder = temporaryFolder();
    writeSuite(join(folder.path, "prices"));
    cpSync(join(folder.path, "prices"), join(folder.path, "copy"), { recursive: true });
    const options = { folder: folder.path, protection: { seedsFolder: "", passphrase: "twelve characters" } };
    const { card, plain } = await sealSuite({ ...options, suite: "./prices", workFactor: 4 });
    expect(plain).toHaveLength(4);
    const sealed = readFileSync(join(folder.path, "prices.sealed"), "latin1");
    const [line = ""] = sealed.split("\n");
    expect(JSON.parse(line.slice(line.indexOf("{")))).toEqual(card);
    expect(card).toEqual({
      format: 1,
      id: "prices",
      version: 3,
      capability: "prices",
      samples: 6,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    rmSync(join(folder.path, "prices"), { recursive: true });
    const command: Command = (...argv) =>
      commandLine(argv, {
        folder: folder.path,
        environment: { REALITY_GAP_PASSPHRASE: "twelve characters" },
      });
    expect((await command("suites", "unseal", "prices.sealed")).code).toBe(0);
    for (const name of readdirSync(join(folder.path, "copy")))
      expect(readFileSync(join(folder.path, "prices", name))).toEqual(
        readFileSync(join(folder.path, "copy", name)),
      );
    expect(statSync(join(folder.path, "prices")).mode & 0o077).toBe(0);
    expect(await command("suites", "unseal", "prices.sealed")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("is there already"),
    });
  });

  test("keeps what flags said of a bare file, and reads what is long as it was", async () => {
    using folder = temporaryFolder();
    using outside = temporaryFolder();
    const rows = Array.from({ length: 600 }, (_, row) => `${"ä".repeat(row % 400)} row ${row},${row}`);
    writeFileSync(join(folder.path, "long.csv"), ["input,target", ...rows, ""].join("\n"));
    const key = ["--key-file", join(outside.path, "k")];
    const command: Command = (...argv) => commandLine(argv, { folder: folder.path });
    const flags = ["--scorer", "number", "--capability", "counting", "--format", "json"];
    const { stdout } = await command("suites", "seal", "long.csv", ...flags, ...key);
    expect(JSON.parse(stdout).card).toMatchObject({ samples: 600, capability: "counting" });
    const shown = await command("suites", "show", "long.sealed", "--format", "json", ...key);
    const [{ card }] = JSON.parse(shown.stdout).suites;
    expect(card).toMatchObject({
      id: "long",
      capability: "counting",
      scorers: ["number"],
      exposure: "held-out",
    });
    expect(card.digest).toBe(JSON.parse(stdout).card.digest);
  });

  test("is refused with a short passphrase, with none, with a key in a repository, and for a suite that is none", async () => {
    using folder = temporaryFolder();
    writeSuite(join(folder.path, "prices"));
    mkdirSync(join(folder.path, "repository", ".git"), { recursive: true });
    const seal = (argv: readonly string[], passphrase?: string) =>
      commandLine(["suites", "seal", ...argv], {
        folder: folder.path,
        environment: passphrase === undefined ? {} : { REALITY_GAP_PASSPHRASE: passphrase },
      });
    expect((await seal(["./prices"])).stderr).toContain("REALITY_GAP_PASSPHRASE");
    expect((await seal(["./prices"], "elevenchars")).stderr).toContain("has 11 characters");
    expect(await seal(["./prices", "--key-file", "repository/k"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("lies in the git repository"),
    });
    expect(await seal(["order-arithmetic-work"], "twelve characters")).toMatchObject({ code: 2 });
    writeFileSync(join(folder.path, "prices", "samples.csv"), "input,target\nwhat?,\n");
    expect((await seal(["./prices", "--key-file", "k"])).stderr).toContain(
      "samples.csv:2:2: the target is empty",
    );
    expect(readdirSync(folder.path).filter((name) => name.includes(".sealed"))).toEqual([]);
  });
});

describe("what does not open says why: it …", () => {
  test("names another passphrase, a missing one, and a missing key, and quotes neither", async () => {
    using folder = temporaryFolder();
    writeSuite(join(folder.path, "prices"));
    const protection = { seedsFolder: "", passphrase: "twelve characters" };
    await sealSuite({ suite: "./prices", folder: folder.path, protection, workFactor: 4 });
    const show = (variables: Readonly<Record<string, string>>, ...more: readonly string[]) =>
      commandLine(["suites", "show", "prices.sealed", ...more], {
        folder: folder.path,
        environment: variables,
      });
    const wrong = await show({ REALITY_GAP_PASSPHRASE: "thirteen characters" });
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining("does not open it") });
    expect(wrong.stderr).not.toContain("thirteen");
    expect(await show({})).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("REALITY_GAP_PASSPHRASE"),
    });
    writeFileSync(join(folder.path, "bad.key"), "# mine\nAGE-SECRET-KEY-1NOTONE\n");
    const bad = await show({}, "--key-file", "bad.key");
    expect(bad).toMatchObject({ code: 1, stderr: expect.stringContaining("bad.key:2: is no age identity") });
    expect(bad.stderr).not.toContain("NOTONE");
  });

  test("notices every cut and every changed byte", async () => {
    await withSealed(async (command, folder, key) => {
      const whole = readFileSync(join(folder, "prices.sealed"));
      const show = async (bytes: Buffer) => {
        writeFileSync(join(folder, "spoilt.sealed"), bytes);
        return command("suites", "show", "spoilt.sealed", ...key);
      };
      expect((await show(whole)).code).toBe(0);
      for (let length = 0; length < whole.length; length += 211) {
        const cut = await show(whole.subarray(0, length));
        expect(cut).toMatchObject({
          code: 1,
          stdout: "",
          stderr: expect.stringContaining("spoilt.sealed: "),
        });
        expect(cut.stderr).toMatch(/cut short|does not open/);
      }
      expect((await show(whole.subarray(0, whole.length - 1))).stderr).toContain("cut short or changed");
      expect((await show(Buffer.concat([whole, Buffer.from("x")]))).stderr).toContain("cut short or changed");
      for (let place = 0; place < whole.length; place += 131) {
        const changed = Buffer.from(whole);
        changed[place] = (changed[place] ?? 0) ^ 1;
        const said = await show(changed);
        expect(said, `byte ${place}`).toMatchObject({ code: 1, stdout: "" });
        expect(said.stderr).toMatch(/cut short|changed|does not open/);
        expect(said.stderr).not.toMatch(/zebra|bug/i);
      }
    });
  });

  test("says where a sealed row is wrong and not what stands there", async () => {
    using folder = temporaryFolder();
    using outside = temporaryFolder();
    const key = ["--key-file", join(outside.path, "k")];
    const command: Command = (...argv) => commandLine(argv, { folder: folder.path });
    writeFileSync(join(folder.path, "t.csv"), "input,target,rating\nZebra one,1,5\nZebra two,2,Zebra\n");
    await command("suites", "seal", "t.csv", ...key);
    const scorer = 'judge:{"model":"control/oracle","labels":{"score":"rating"}}';
    const run = await command(
      "run",
      "--model",
      "control/oracle",
      "--suite",
      "t.sealed",
      "--scorer",
      scorer,
      ...key,
    );
    expect(run.code).not.toBe(0);
    expect(run.stderr).not.toMatch(/zebra/i);
  });

  test("refuses to keep the text, and to call it public", async () => {
    await withSealed(async (command, _folder, key) => {
      const run = ["run", "--model", "control/oracle", "--suite", "prices.sealed", ...key];
      expect(await command(...run, "--keep-text")).toMatchObject({ code: 2 });
      expect(await command(...run, "--exposure", "public")).toMatchObject({ code: 2 });
    });
  });
});
