import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";
import { run } from "./launched-process.ts";

const launcher = fileURLToPath(new URL("../../harness/cli/reality-gap.mjs", import.meta.url));

interface Made {
  readonly id: string;
  readonly path: string;
  readonly seedPath: string;
  readonly commitment: string;
}

async function inFolder(
  look: (
    run: (...argv: readonly string[]) => ReturnType<typeof commandLine>,
    folder: string,
    generate: (...argv: readonly string[]) => Promise<Made>,
  ) => Promise<void>,
) {
  using folder = temporaryFolder();
  const environment = { REALITY_GAP_SEEDS: "secret" };
  const command = (...argv: readonly string[]) => commandLine(argv, { folder: folder.path, environment });
  await look(command, folder.path, async (...argv) =>
    JSON.parse(
      (await command("suites", "generate", "order-arithmetic", "--n", "8", "--format", "json", ...argv))
        .stdout,
    ),
  );
}

describe("suites generate: it …", () => {
  test("refuses a seed that lies in a repository, one that was there before as well", async () => {
    await inFolder(async (command, folder) => {
      mkdirSync(join(folder, ".git"));
      writeFileSync(join(folder, "my.seed"), `${"5".repeat(40)}\n`);
      for (const name of ["my.seed", "new.seed"]) {
        const refused = await command(
          "suites",
          "generate",
          "order-arithmetic",
          "--n",
          "4",
          "--seed-file",
          name,
        );
        expect(refused).toMatchObject({
          code: 2,
          stderr: expect.stringContaining("lies in the git repository"),
        });
      }
    });
  });

  test("keeps a seed of its own, prints it nowhere, and writes no sample", async () => {
    await inFolder(async (command, folder) => {
      const { code, stdout, stderr } = await command(
        "suites",
        "generate",
        "order-arithmetic",
        "--n",
        "8",
        "--commit",
      );
      const [name = ""] = readdirSync(join(folder, "secret"));
      const path = join(folder, "secret", name);
      const seed = readFileSync(path, "utf8").trim();
      expect(seed).toMatch(/^[0-9a-f]{64}$/);
      expect(statSync(path).mode & 0o077).toBe(0);
      expect(code).toBe(0);
      const left = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== name)
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
      expect(left).toHaveLength(2);
      for (const text of [stdout, stderr, ...left]) expect(text).not.toContain(seed);
      const id = name.replace(/\.seed$/, "");
      const hash = createHash("sha256").update(`["${id}",1,"${seed}"]`).digest("hex");
      for (const text of [stdout, ...left]) expect(text).toContain(hash);
    });
  });

  test("makes a pair that runs held out, paired by problem", async () => {
    await inFolder(async (command, folder, generate) => {
      const { id } = await generate();
      const { stdout } = await command(
        "run",
        "--model",
        "control/narrow",
        "--suite",
        `${id}.generated.yaml`,
        "--format",
        "json",
      );
      const { gaps } = JSON.parse(stdout);
      expect(gaps).toMatchObject([
        { design: "paired-form", benchmark: { exposure: "held-out" }, counterpart: { exposure: "held-out" } },
      ]);
      const logs = readdirSync(join(folder, "results"), { recursive: true, withFileTypes: true });
      const texts = logs
        .filter((each) => each.isFile())
        .map((each) => readFileSync(join(each.parentPath, each.name), "latin1"));
      await command("suites", "reveal", `${id}.generated.yaml`, "--output", "samples.jsonl");
      const [canary = "", ...rows] = readFileSync(join(folder, "samples.jsonl"), "utf8").trim().split("\n");
      expect(canary).toContain("canary GUID");
      for (const row of rows) {
        const [{ content }] = JSON.parse(row).input;
        for (const text of texts) expect(text).not.toContain(JSON.stringify(content).slice(1, 60));
      }
    });
  });

  test("refuses a seed inside a repository, a guessable one and an unknown family", async () => {
    await inFolder(async (command, folder) => {
      const generate = (...argv: readonly string[]) => command("suites", "generate", ...argv);
      expect(await generate("orders")).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("order-arithmetic"),
      });
      writeFileSync(join(folder, "short"), "1234\n");
      expect(await generate("order-arithmetic", "--seed-file", "short")).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("at least 32 characters"),
      });
      writeFileSync(join(folder, ".git"), "gitdir: elsewhere\n");
      expect(await generate("order-arithmetic", "--seed-file", "mine.seed")).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("a commit would publish the seed"),
      });
    });
  });
});

describe("suites reveal: it …", () => {
  test("prints the seed, from which another machine, locale and time zone draw the same bytes", async () => {
    await inFolder(async (command, folder, generate) => {
      const { id, seedPath } = await generate();
      const seed = readFileSync(seedPath, "utf8").trim();
      const file = `${id}.generated.yaml`;
      const texts = await Promise.all(
        [
          { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
          { TZ: "America/St_Johns", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" },
        ].map(async (place, index) => {
          const argv = ["suites", "reveal", file, "--output", `${index}.jsonl`, "--seed-file", seedPath];
          const { code, stdout } = await run([process.execPath, launcher, ...argv], {
            cwd: folder,
            env: { ...place, REALITY_GAP_SEEDS: "elsewhere" },
          });
          expect({ code, says: stdout.includes(`seed ${seed}`) }).toEqual({ code: 0, says: true });
          return readFileSync(join(folder, `${index}.jsonl`), "utf8")
            .split("\n")
            .slice(1)
            .join("\n");
        }),
      );
      expect(texts[0]).toBe(texts[1]);
      const revealed = await command("suites", "show", file, "--format", "json");
      expect(revealed.stdout.match(/"exposure": "public"/g)).toHaveLength(2);
    });
  });

  test("finds a changed sample, and another seed", async () => {
    await inFolder(async (command, folder, generate) => {
      const { id } = await generate();
      const file = `${id}.generated.yaml`;
      const held = readFileSync(join(folder, file), "utf8");
      const reveal = (...argv: readonly string[]) => command("suites", "reveal", file, ...argv);
      expect((await reveal("--output", "samples.jsonl")).code).toBe(0);
      expect((await reveal("--samples", "samples.jsonl")).code).toBe(0);
      const rows = readFileSync(join(folder, "samples.jsonl"), "utf8");
      const at = rows.lastIndexOf("the");
      writeFileSync(join(folder, "changed.jsonl"), `${rows.slice(0, at)}The${rows.slice(at + 3)}`);
      expect(await reveal("--samples", "changed.jsonl")).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/changed\.jsonl:\d+: this is not sample \d+ of the suite/),
      });
      writeFileSync(join(folder, file), held);
      writeFileSync(join(folder, "other.seed"), "0".repeat(64));
      expect(await reveal("--seed-file", "other.seed")).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("is not the seed"),
      });
      writeFileSync(join(folder, file), held.replace(/exam: "../, 'exam: "00'));
      expect(await reveal()).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("a sample was changed"),
      });
    });
  });

  test("draws no sample twice from two seeds", async () => {
    await inFolder(async (command, folder, generate) => {
      const inputs: string[] = [];
      for (const name of ["one", "two"]) {
        const { id } = await generate();
        await command("suites", "reveal", `${id}.generated.yaml`, "--output", `${name}.jsonl`);
        const [, ...rows] = readFileSync(join(folder, `${name}.jsonl`), "utf8")
          .trim()
          .split("\n");
        inputs.push(...rows.map((row) => JSON.stringify(JSON.parse(row).input)));
      }
      expect(new Set(inputs).size).toBe(inputs.length);
    });
  });
});
