import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { exportRuns } from "#harness/actions/export-runs.ts";
import { gap } from "#harness/actions/gap.ts";
import { importRuns } from "#harness/actions/import-runs.ts";
import { exportCanary } from "#harness/core/canary.ts";
import { type FixtureFolder, fixtureFolder } from "../importers/fixture-folder.ts";

const { signal } = new AbortController();
const now = "2026-01-02T03:04:05.678Z";

/** An Inspect log with two epochs, an error, and a sample without a score. */
async function writeLog(
  folder: FixtureFolder,
  name: string,
  task: string,
  scores: readonly string[],
): Promise<string> {
  const samples = scores.map((value, index) => ({
    id: `=${index >> 1}`,
    epoch: (index % 2) + 1,
    input: `the secret question ${index >> 1}`,
    target: "the secret answer",
    output: {
      choices: [{ message: { content: "the secret words" }, stop_reason: "stop" }],
      usage: { input_tokens: 5, output_tokens: 1 },
    },
    metadata: { book: `book ${index >> 2}` },
    ...(value === "E"
      ? { scores: {}, error: { message: "the secret failure" } }
      : { scores: { match: { value } } }),
  }));
  const log = {
    version: 2,
    status: "success",
    eval: { task, model: "lab/model-1", created: now, dataset: {}, config: { epochs: 2 } },
    samples,
  };
  return folder.write(name, JSON.stringify(log));
}

async function importBoth(folder: FixtureFolder, results: string, exposure: string): Promise<void> {
  const map = await folder.write(
    "map.yaml",
    `
suites:
  exam: { suite: exam, setting: benchmark, capability: sums, chance: 0.25, read: { cluster: book } }
  work: { suite: work, setting: real-world, evidence: field, capability: sums, exposure: ${exposure}, read: { cluster: book } }
`,
  );
  const paths = [
    await writeLog(folder, "exam.json", "exam", ["C", "C", "C", "I", "P", "C", "C", "C"]),
    await writeLog(folder, "work.json", "work", ["I", "C", "E", "I", "C", "N", "I", "I"]),
  ] as const;
  await importRuns({ format: "inspect", paths, mapPath: map, resultsFolder: results, signal });
}

const options = { partial: false, pool: false, level: 0.95, seed: 1 };
const runIds = /\d{4}-\d\d-\d\dT[\d-]+\.\d+Z-[0-9a-f]+/g;

it("gives the same report after export and import, with epochs, clusters and what failed; importing twice changes nothing", async () => {
  await using folder = await fixtureFolder();
  const path = (name: string) => join(folder.path, name);
  await importBoth(folder, path("one"), "public");
  await exportRuns({
    format: "every-eval-ever",
    resultsFolder: path("one"),
    output: path("out"),
    now,
    onText: () => undefined,
  });
  const again = () =>
    importRuns({ format: "every-eval-ever", paths: [path("out")], resultsFolder: path("two"), signal });
  expect((await again()).imported).toHaveLength(2);
  const report = async (name: string) =>
    JSON.stringify(await gap({ resultsFolder: path(name), ...options })).replace(runIds, "id");
  const first = await report("one");
  expect(first).toContain('"failed":1');
  expect(await report("two")).toBe(first);
  expect(await again()).toMatchObject({ imported: [], known: [{}, {}] });
  expect(await report("two")).toBe(first);
});

it("lets no text of a held-out suite leave, nor into the log", async () => {
  await using folder = await fixtureFolder();
  const path = (name: string) => join(folder.path, name);
  await importBoth(folder, path("one"), "held-out");
  for (const format of ["every-eval-ever", "csv", "card"])
    await exportRuns({
      format,
      resultsFolder: path("one"),
      output: path(`out-${format}`),
      now,
      onText: () => undefined,
    });
  const texts = async (name: string) => {
    const files = (await readdir(path(name), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    return Promise.all(
      files.map(
        async (entry) => [entry.name, await readFile(join(entry.parentPath, entry.name), "utf8")] as const,
      ),
    );
  };
  const held = [...(await texts("out-every-eval-ever")), ...(await texts("one"))].filter(([, text]) =>
    text.includes('"work"'),
  );
  expect(held.length).toBeGreaterThan(2);
  for (const [name, text] of held) expect(text, name).not.toMatch(/secret (question|answer|words|failure)/);
  // Each file about a held-out suite says so itself, and every line that people cut out of one.
  const marked = [
    ...(await texts("out-every-eval-ever")).flatMap(([, text]) =>
      text.startsWith("{\n") ? [text] : text.trim().split("\n"),
    ),
    ...(await texts("out-card")).map(([, text]) => text).filter((text) => text.includes("(work, version")),
    ...(await readFile(path("out-csv"), "utf8")).split("\r\n").filter((line) => line.includes(",work,")),
  ];
  expect(marked.length).toBeGreaterThan(15);
  for (const text of marked) expect(text).toContain(exportCanary);
});

it("writes over nothing, and several files only into a folder", async () => {
  await using folder = await fixtureFolder();
  const resultsFolder = join(folder.path, "one");
  await importBoth(folder, resultsFolder, "public");
  const shared = { resultsFolder, now, onText: () => undefined };
  await expect(exportRuns({ ...shared, format: "card" })).rejects.toMatchObject({ code: "usage" });
  const output = await folder.write("there.csv", "mine");
  await expect(exportRuns({ ...shared, format: "csv", output })).rejects.toMatchObject({ code: "disk" });
  expect(await readFile(output, "utf8")).toBe("mine");
});
