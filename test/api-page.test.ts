import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as harness from "#harness/index.ts";
import * as stats from "#harness/stats/index.ts";

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
});
