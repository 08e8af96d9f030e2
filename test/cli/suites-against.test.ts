import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { canaryLine } from "#harness/core/canary.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

const long = (tag: string) => Array.from({ length: 16 }, (_, word) => `${tag}word${word}`).join(" ");

/** Three samples to be found, one that stands nowhere, one too short to look for. */
const rows = ["alpha", "beta", "gamma", "delta"].map((tag) => `${tag},"What of ${long(tag)}?",${tag}-target`);

async function inFolder(
  look: (
    check: (...argv: readonly string[]) => ReturnType<typeof commandLine>,
    folder: string,
  ) => Promise<void>,
) {
  using folder = temporaryFolder();
  writeFileSync(
    join(folder.path, "tickets.csv"),
    `id,input,target\n,"${canaryLine("11111111-2222-3333-4444-555555555555")}",\n${rows.join("\n")}\nshort,What now?,so\n`,
  );
  mkdirSync(join(folder.path, "corpus", "deep"), { recursive: true });
  await look(
    (...argv) => commandLine(["suites", "check", "tickets.csv", ...argv], { folder: folder.path }),
    folder.path,
  );
}

const heldOut = ["--exposure", "held-out"] as const;
const against = ["--against", "corpus"] as const;

describe("suites check --against: it …", () => {
  test("names the samples and the places, in text, JSON lines and gzip, across line breaks, case and escapes", async () => {
    await inFolder(async (check, folder) => {
      const corpus = (name: string, content: string | Buffer) =>
        writeFileSync(join(folder, "corpus", name), content);
      corpus("page.txt", `a first line\n${long("alpha").toUpperCase().replaceAll(" ", ",\n")}\n`);
      corpus(
        "rows.jsonl",
        `{"n":1}\n${JSON.stringify({ text: `é\n${long("beta").replaceAll(" ", "\n")}` })}\n`,
      );
      corpus("deep/more.txt.gz", gzipSync(`${"filler ".repeat(400_000)}\n${long("gamma")}`));
      corpus("picture.bin", Buffer.from([1, 0, 2]));
      const { code, stdout } = await check(...heldOut, ...against, "--format", "json");
      expect(code).toBe(1);
      const { search, verdict } = JSON.parse(stdout);
      expect(verdict).toBe("wrong");
      expect(search).toMatchObject({ files: 3, passedOver: [{ path: "corpus/picture.bin" }] });
      const [suite] = search.suites;
      expect(suite).toMatchObject({ suite: "tickets", samples: 5, searched: 4, short: 1 });
      // "What of" and the 16 words make 6 runs; only 4 lie within the copied words
      expect(suite.found).toEqual([
        { id: "alpha", met: 4, runs: 6, place: "corpus/page.txt:14" },
        { id: "beta", met: 4, runs: 6, place: "corpus/rows.jsonl:2" },
        { id: "gamma", met: 4, runs: 6, place: "corpus/deep/more.txt.gz:2" },
      ]);
    });
  });

  test("prints no held-out text unless asked to, and that of a public suite", async () => {
    await inFolder(async (check, folder) => {
      writeFileSync(join(folder, "corpus", "page.txt"), long("alpha"));
      const quiet = await check(...heldOut, ...against);
      expect(quiet.code).toBe(1);
      expect(quiet.stdout.trim().split("\n").at(-1)).toMatch(/^1 thing wrong/);
      expect(quiet.stdout).toContain("alpha: 4 of 6 runs, first at corpus/page.txt:1");
      expect(quiet.stdout + quiet.stderr).not.toMatch(/word\d/);
      for (const shown of [await check(...against), await check(...heldOut, ...against, "--reveal-text")])
        expect(shown.stdout.replace(/\s+/g, " ")).toContain("alphaword11 alphaword12");
    });
  });

  test("finds nothing in another text, nor twelve words in common, and says so with exit 0", async () => {
    await inFolder(async (check, folder) => {
      writeFileSync(join(folder, "corpus", "page.txt"), long("alpha").split(" ").slice(0, 12).join(" "));
      const { code, stdout } = await check(...heldOut, ...against);
      expect(code).toBe(0);
      expect(stdout).toContain("none of 5 samples (0.0 %) met; 4 could be looked for");
      expect(stdout).toContain("1 of fewer than 8 words");
    });
  });

  test("finds its own canary and names one of somebody else", async () => {
    await inFolder(async (check, folder) => {
      const other = "26b5c67b-86b7-4c53-8e4e-000000000000";
      writeFileSync(
        join(folder, "corpus", "dump.txt"),
        `nothing\nid=11111111-2222-3333-4444-555555555555\nsome canary GUID ${other}\n`,
      );
      const { code, stdout } = await check(...against, "--format", "json");
      expect(code).toBe(1);
      const { search } = JSON.parse(stdout);
      expect(search.suites[0].canaries).toEqual([
        { guid: "11111111-2222-3333-4444-555555555555", place: "corpus/dump.txt:2", times: 1 },
      ]);
      expect(search.otherCanaries).toEqual([{ guid: other, place: "corpus/dump.txt:3", times: 1 }]);
    });
  });

  test("looks in another suite, passes over its own files, and refuses what is not there", async () => {
    await inFolder(async (check, folder) => {
      const own = JSON.parse((await check("--against", ".", "--format", "json")).stdout);
      expect(own.search).toMatchObject({
        files: 0,
        passedOver: [{ path: "tickets.csv", reason: "is of the suite itself" }],
      });
      writeFileSync(
        join(folder, "other.ts"),
        `export const other = { id: "other", version: 1, title: "o", setting: { kind: "benchmark" }, capability: "c",
           exposure: "public", source: { url: "u", licence: "l" }, metric: "accuracy", scorers: [{ id: "exact", score: () => ({ kind: "missed", cause: "unparsed" }) }],
           samples: () => [{ id: "s1", input: ${JSON.stringify(long("delta"))}, target: ["x"] }] };\n`,
      );
      const suite = JSON.parse((await check("--against", "./other.ts", "--format", "json")).stdout);
      expect(suite.search.suites[0].found).toMatchObject([
        { id: "delta", place: 'suite other, sample "s1"' },
      ]);
      expect(await check("--against", "./nowhere")).toMatchObject({ code: 1 });
      expect(await check("--against", "nowhere")).toMatchObject({ code: 2 });
    });
  });

  test("finds the canary of a new suite, by the commands it names", async () => {
    using folder = temporaryFolder();
    const command = (...argv: readonly string[]) => commandLine(argv, { folder: folder.path });
    await command("suites", "new", "mine");
    mkdirSync(join(folder.path, "copies"));
    for (const name of ["suite.yaml", "samples.csv"]) {
      const text = readFileSync(join(folder.path, "mine", name), "utf8");
      expect(text).toMatch(/KEEP OUT OF TRAINING CORPORA\. reality-gap canary GUID [0-9a-f-]{36}/);
      writeFileSync(join(folder.path, "copies", `${name}.txt`), text);
    }
    const found = await command("suites", "check", "./mine", "--against", "copies", "--format", "json");
    const { search } = JSON.parse(found.stdout);
    expect(search.suites[0].canaries).toMatchObject([{ times: 2 }]);
    expect(search.suites[0].samples).toBe(6);
  });
});
