// A script as many write it: the AI SDK's generateText with its own retries, p-limit, one line written an answer.
//   node generate-text.mjs <problems.jsonl> <base url> <concurrency> <answers.jsonl>
import { openSync, readFileSync, writeSync } from "node:fs";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText } from "ai";
import pLimit from "p-limit";

const [problemsPath, baseURL, concurrency, answersPath] = process.argv.slice(2);
const problems = readFileSync(problemsPath, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
const model = createOpenAICompatible({ name: "stub", baseURL, apiKey: "none" }).chatModel("stub");
const limit = pLimit(Number(concurrency));
const file = openSync(answersPath, "w");
let answered = 0;
let right = 0;

await Promise.all(problems.map((problem) => limit(ask, problem)));
console.log(JSON.stringify({ answered, right }));

async function ask(problem) {
  const startedMs = performance.now();
  try {
    const { text } = await generateText({ model, prompt: problem.input });
    const isRight = /#### (-?\d+)/.exec(text)?.[1] === problem.target;
    answered += 1;
    if (isRight) right += 1;
    const latencyMs = performance.now() - startedMs;
    writeSync(file, `${JSON.stringify({ id: problem.id, text, isRight, latencyMs })}\n`);
  } catch (error) {
    writeSync(file, `${JSON.stringify({ id: problem.id, error: String(error) })}\n`);
  }
}
