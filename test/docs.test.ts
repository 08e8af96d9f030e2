import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandLine } from "./cli/command-line.ts";

const root = join(import.meta.dirname, "..");

const guide = readdirSync(join(root, "docs"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);

const textOf = (page: string) => readFileSync(join(root, page), "utf8");

/** `npx reality-gap …`, in a block of commands or within a sentence; folded lines joined. */
function commandLinesOf(page: string): readonly string[] {
  const text = textOf(page).replaceAll(/\\\n\s*/g, "");
  return [...text.matchAll(/npx reality-gap ([^`\n]+)/g)].map(([, line = ""]) => line.trim());
}

const links = ["README.md", ...guide].flatMap((page) =>
  [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^([a-z]+:|#)/.test(target))
    .map((target) => [page, target] as const),
);

describe("links in the guide lead somewhere", () => {
  test("some were found, and every page can be reached from the index", () => {
    const reached = links.filter(([page]) => page === "docs/README.md").map(([, target]) => `docs/${target}`);
    expect(guide.filter((page) => page !== "docs/README.md" && !reached.includes(page))).toEqual([]);
    expect(links).toContainEqual(["README.md", "docs/README.md"]);
  });

  test.each(links)("%s → %s", (page, target) => {
    const [path = ""] = target.split("#");
    expect(existsSync(join(root, dirname(page), path))).toBe(true);
  });
});

describe("commands in the guide are there with their flags", async () => {
  const lines = [...new Set(guide.flatMap(commandLinesOf))];
  const names = [...new Set(lines.map((line) => line.split(" ")[0] ?? ""))];
  const helps = new Map<string, string>();
  for (const name of names) helps.set(name, (await commandLine([name, "--help"], { folder: root })).stdout);

  test("some were found", () => {
    expect(names).toEqual(expect.arrayContaining(["gap", "gate", "import", "plan", "run", "suites"]));
  });

  test.each(lines)("%s", (line) => {
    const [name = "", ...words] = line.split(" ");
    const help = helps.get(name) ?? "";
    // an unknown command is answered with the help of all
    expect(help).toMatch(new RegExp(`^reality-gap ${name}\\b`));
    const known = [...(help.split("Examples:")[0]?.matchAll(/^ .{0,5}--?([a-z][a-z-]*)/gm) ?? [])].map(
      ([, flag]) => flag,
    );
    const given = words
      .filter((word) => word.startsWith("-"))
      .map((word) => word.replace(/^--?/, "").replace(/=.*/, ""));
    expect(given.filter((flag) => !known.includes(flag))).toEqual([]);
  });
});
