import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { program, say, start } from "./started-program.ts";

describe("what a program is asked", () => {
  it("is one line of JSON with an id, the messages, tools, settings and the trial", async () => {
    await using started = await start({
      "answer.mjs": program("writeFileSync('asked.json', line); reply({ id, text: '' });"),
    });
    const tools = [{ name: "weather", parameters: { type: "object" } }];
    await started.model.generate(say("a\nb", { tools, settings: { temperature: 0 } }));
    expect(JSON.parse(started.read("asked.json"))).toEqual({
      id: "1",
      messages: [{ role: "user", content: "a\nb" }],
      tools,
      settings: { temperature: 0 },
      trial: { suiteId: "suite", sampleId: "sample-1", epoch: 1, input: "What is 3 x 4?" },
    });
  });

  it("comes without a shell: arguments arrive as they are written", async () => {
    await using started = await start(
      { "answer.mjs": program("reply({ id, text: JSON.stringify(process.argv.slice(2)) });") },
      "./answer.mjs $(touch made) ';' \"two words\" *",
    );
    const { text } = await started.model.generate(say("x"));
    expect(JSON.parse(text)).toEqual(["$(touch", "made)", ";", "two words", "*"]);
    expect(existsSync(join(started.folder, "made"))).toBe(false);
  });

  it("goes to one process for all questions, which runs in the user's folder", async () => {
    await using started = await start({
      "answer.mjs": program("reply({ id, text: process.pid + process.cwd() });"),
    });
    const answers = await Promise.all(["a", "b"].map((word) => started.model.generate(say(word))));
    const texts = answers.map(({ text }) => text.replace(/^\d+/, ""));
    expect(texts).toEqual([started.folder, started.folder]);
    expect(answers[0]?.text).toBe(answers[1]?.text);
  });
});
