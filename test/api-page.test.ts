import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as harness from "#harness/index.ts";
import * as stats from "#harness/stats/index.ts";
import { run } from "./cli/launched-process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs/api.md"), "utf8");

/** Names that a page's section lists: those that begin a line, and those of its lines of shapes. */
function listedIn(heading: string): readonly string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`\`${heading}\`\n`)) ?? "";
  const lines = section.split("\n");
  return lines.flatMap((line) =>
    line.startsWith("Shapes, ")
      ? [...line.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name)
      : [...line.matchAll(/^- `(\w+)`: ./g)].map(([, name = ""]) => name),
  );
}

/** Types leave no trace at run time, so names are read where they are exported: these files do nothing else. */
function exportedBy(file: string): readonly string[] {
  const source = readFileSync(join(root, file), "utf8");
  return [...source.matchAll(/^export (?:type )?\{([^}]*)\} from/gm)].flatMap(([, names = ""]) =>
    [...names.matchAll(/(?:type\s+)?(\w+)\s*(?:,|$)/g)].map(([, name = ""]) => name),
  );
}

describe("the page of what a program may import", () => {
  test.each([
    ["reality-gap", "harness/index.ts", harness],
    ["reality-gap/stats", "harness/stats/index.ts", stats],
  ] as const)("lists each name of %s once, and no other", (heading, file, module) => {
    const exported = exportedBy(file);
    expect(exported).toEqual(expect.arrayContaining(Object.keys(module)));
    expect([...listedIn(heading)].sort()).toEqual([...exported].sort());
  });

  test("has examples that pass the compiler and run where the package is installed", async () => {
    using folder = temporaryFolder();
    const modules = join(folder.path, "node_modules");
    mkdirSync(join(modules, "@types"), { recursive: true });
    symlinkSync(root, join(modules, "reality-gap"));
    for (const name of ["vitest", "@types/node"])
      symlinkSync(join(root, "node_modules", name), join(modules, name));
    const examples = [...page.matchAll(/^```ts\n\/\/ (\S+)\n(.*?)^```$/gms)];
    expect(examples.map(([, file]) => file)).toEqual(["script.ts", "statistics.test.ts"]);
    for (const [, file = "", code = ""] of examples) writeFileSync(join(folder.path, file), code);
    writeFileSync(join(folder.path, "package.json"), '{ "type": "module" }');
    const { compilerOptions } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8"));
    writeFileSync(join(folder.path, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));

    const inFolder = async (...argv: readonly string[]) => {
      const { code, stdout, stderr } = await run([process.execPath, ...argv], { cwd: folder.path });
      return `exit ${code}\n${stdout}${stderr}`;
    };
    const tool = (path: string) => join(root, "node_modules", path);
    expect(await inFolder(tool("typescript/bin/tsc"))).toBe("exit 0\n");
    expect(await inFolder("script.ts")).toMatch(/^exit 0\ncontrol\/narrow \{\s+kind: 'estimate'/);
    expect(await inFolder(tool("vitest/vitest.mjs"), "run")).toMatch(/^exit 0\n.*1 passed/s);
  }, 60_000);
});
