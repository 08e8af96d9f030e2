import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commandLine } from "./cli/command-line.ts";
import { run } from "./cli/launched-process.ts";
import { chatAnswer, responsesAnswer } from "./loopback/openai-replies.ts";
import { startServer } from "./loopback/openai-server.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(
    ([, text = ""]) => text,
  );
}

/** Command lines as a shell reads them: folded lines joined, no quoting is used in the README. */
const commandLines = blocks("sh")
  .flatMap((block) =>
    block
      .replaceAll(/\\\n\s*/g, "")
      .trim()
      .split("\n"),
  )
  .flatMap((line) => line.split(" && "));

const ours = commandLines.filter((line) => line.startsWith("npx reality-gap "));

const launcher = join(import.meta.dirname, "../harness/cli/reality-gap.mjs");

/** In the README's own order, in one folder, against a model server on loopback instead of the addresses shown. */
describe("every command in the README runs: it …", async () => {
  const folder = temporaryFolder();
  const server = await startServer(({ path }) =>
    path.endsWith("/responses")
      ? responsesAnswer({ content: [{ type: "output_text", text: "#### 12.5", annotations: [] }] })
      : chatAnswer({ text: "#### 12.5" }),
  );
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    folder[Symbol.dispose]();
  });
  const [tickets = "", scores = ""] = blocks("csv");
  writeFileSync(join(folder.path, "tickets.csv"), tickets);
  writeFileSync(join(folder.path, "scores.csv"), scores);
  cpSync(join(import.meta.dirname, "../results/published"), join(folder.path, "results/published"), {
    recursive: true,
  });
  writeFileSync(join(folder.path, "scores.yaml"), blocks("yaml")[0] ?? "");
  const environment = { OPENAI_API_KEY: "sk-test", OPENAI_BASE_URL: server.baseUrl };
  await commandLine(["quickstart"], { folder: folder.path });

  test("shows the two commands, and no command that is not ours", () => {
    expect(commandLines.filter((line) => !ours.includes(line))).toEqual([
      "npm ci",
      "npm start",
      "npm ci",
      "npm test",
    ]);
  });

  test.each(ours)("%s", async (line) => {
    const argv = line
      .split(" ")
      .slice(2)
      .map((word) => (word.startsWith("http://") ? server.baseUrl : word));
    const { code, stderr } = await run([process.execPath, launcher, ...argv], {
      cwd: folder.path,
      env: environment,
    });
    expect(`exit ${code}\n${stderr}`).toMatch(/^exit 0\n/);
  });

  test("pastes what quickstart prints", async () => {
    const { stdout } = await commandLine(["quickstart"], { folder: folder.path });
    const [pasted = ""] = blocks("text");
    expect(withoutTimes(stdout)).toContain(withoutTimes(pasted));
    expect(pasted.length).toBeGreaterThan(500);
  });
});

function withoutTimes(report: string): string {
  return report.replaceAll(/\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC/g, "TIME");
}
