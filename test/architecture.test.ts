import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Planted } from "./architecture/planted.ts";
import { plantedContents, plantedInnocents } from "./architecture/planted-contents.ts";
import { plantedImports } from "./architecture/planted-imports.ts";
import { findViolations, topFolders, type Violation } from "./architecture/violations.ts";

const project = fileURLToPath(new URL("..", import.meta.url));

test("the house keeps its own rules", async () => {
  const violations = await findViolations(project);
  expect(violations.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([]);
});

describe("in a copy of the house", () => {
  let copy: string;
  let violations: readonly Violation[];

  beforeAll(async () => {
    copy = await realpath(await mkdtemp(join(tmpdir(), "reality-gap-house-")));
    const isFolderOrModule = (path: string) => !/\.[^/]+$/.test(path) || path.endsWith(".ts");
    for (const folder of topFolders)
      await cp(join(project, folder), join(copy, folder), { recursive: true, filter: isFolderOrModule });
    const rooms = ["actions", "store", "cli", "core", "stats"].map((name) => `harness/${name}`);
    for (const folder of [...rooms, "adapters", "suites"])
      await plant(`${folder}/planted-target.ts`, "export const planted = 1;");
    for (const index of ["adapters/index.ts", "suites/index.ts", "harness/scorers/index.ts"])
      await plant(index, 'export { planted } from "./planted-target.ts";');
    for (const { file, text } of [...plantedImports, ...plantedContents, ...plantedInnocents])
      await plant(file, text);
    violations = await findViolations(copy);
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  test.each([...plantedImports, ...plantedContents])("finds $title", expectRules);
  test.each(plantedInnocents)("allows $title", expectRules);

  test("excuses what the table of exceptions names, and finds a row that nothing needs", async () => {
    const because = "planted";
    const [needed, stale] = ["harness/store/planted-console.ts", "harness/store/planted-target.ts"] as const;
    await plant(needed, "export const planted = () => console.log(process.pid);");
    const found = await findViolations(copy, [
      { file: needed, what: "console", because },
      { file: stale, what: "console", because },
    ]);
    const rulesFor = (path: string) => found.filter(({ file }) => file === path).map(({ rule }) => rule);
    expect(rulesFor(needed)).toEqual(["touches process, which only harness/cli/ may"]);
    expect(rulesFor(stale)).toEqual(["needs no exception for console"]);
  });

  function expectRules({ file, rules }: Planted): void {
    expect(violations.filter((violation) => violation.file === file).map(({ rule }) => rule)).toEqual(rules);
  }

  async function plant(file: string, text: string): Promise<void> {
    await mkdir(dirname(join(copy, file)), { recursive: true });
    await writeFile(join(copy, file), text);
  }
});
