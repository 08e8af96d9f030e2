import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandLine } from "./cli/command-line.ts";
import { forbiddenSentences } from "./conformance/report.ts";
import { isSharedAbsent, shared } from "./shared-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = join(import.meta.dirname, "../docs/case-studies");
const cases = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");

/** Figures known of these tables from elsewhere, in the words of the reports. */
const known: Readonly<Record<string, readonly string[]>> = {
  "mmlu-cf.md": [
    "41 of 44 models score lower on the counterpart; the average gap is +11.4 points",
    "without, the average gap is +12.1",
    "no model stands out (adjusted for 44 tests)",
    "up to 1 point 41 44 % [26, 64] 74 %",
  ],
  "swe-bench.md": [
    "Not comparable: agent: mini-SWE-agent and SWE-agent (all models)",
    "anthropic/claude-4.5-sonnet 500 +26.9 [15.2, 38.6]",
    "too few models for a verdict (6)",
  ],
  "livecodebench.md": [
    "50.3 points [41.3, 59.4]",
    "the same model loses 1.4 points [−4.5, 7.3]",
    "For unknown/CodeQwen15-7B-Chat,",
    "from −9.5 to +10.4 points",
  ],
  "gsm-plus.md": [
    "lose 15.1 points",
    "1 of 210 splits of the families as far apart",
    "cannot be told (+1.1 [0.0, 2.2] points",
  ],
};

describe.skipIf(isSharedAbsent)("the case studies (needs ../shared): each page …", () => {
  test.each(cases)("%s holds the reports that its commands print", async (name) => {
    using work = temporaryFolder();
    for (const map of readdirSync(folder).filter((each) => each.endsWith(".yaml")))
      copyFileSync(join(folder, map), join(work.path, map));
    const path = join(folder, name);
    const page = readFileSync(path, "utf8");
    const blocks = [...page.matchAll(/```sh\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```\n/g)];
    expect(blocks).not.toEqual([]);
    let printed = page;
    for (const [, commands = "", pasted = ""] of blocks) {
      const outputs: string[] = [];
      for (const command of commands.trim().split("\n")) {
        const argv = command.replaceAll("$DATA", shared("data/published")).split(" ").slice(2);
        const { code, stdout } = await commandLine(argv, { folder: work.path });
        expect({ command, code }).toEqual({ command, code: 0 });
        outputs.push(stdout);
      }
      printed = printed.replace(pasted, () => asPasted(outputs.at(-1) ?? ""));
    }
    await expect(printed).toMatchFileSnapshot(path);
  });

  test.each(Object.entries(known))("%s holds the figures known of its table", (name, figures) => {
    const text = readFileSync(join(folder, name), "utf8").replace(/\s+/g, " ");
    for (const figure of figures) expect(text).toContain(figure);
  });

  test.each(cases)("%s says nothing that figures cannot bear", (name) => {
    const text = readFileSync(join(folder, name), "utf8").replace(/\s+/g, " ");
    for (const sentence of forbiddenSentences) expect(text).not.toMatch(sentence);
    expect(text).not.toMatch(/real.world/i);
  });

  test("there are four, and all of them are checked", () => {
    expect(cases.sort()).toEqual(Object.keys(known).sort());
  });
});

/** Without the time of the import and the rows that repeat published scores. */
function asPasted(report: string): string {
  return report
    .replace(/as of \d{4}-\d\d-\d\d \d\d:\d\d UTC/, "as of the import")
    .replace(
      /(\nScores\n\n {2}model [^\n]*\n)(?: {2}[^\n]+\n)*?( {2}benchmark n = )/,
      "$1  (rows not printed here)\n$2",
    );
}
