// A bare script: node:http on a keep-alive agent, a pool of workers, one line written an answer. No retries.
//   node bare-http.mjs <problems.jsonl> <base url> <concurrency> <answers.jsonl>
import { openSync, readFileSync, writeSync } from "node:fs";
import { Agent, request } from "node:http";

const [problemsPath, baseUrl, concurrency, answersPath] = process.argv.slice(2);
const problems = readFileSync(problemsPath, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
const url = new URL(`${baseUrl}/chat/completions`);
const agent = new Agent({ keepAlive: true, maxSockets: Number(concurrency) });
const file = openSync(answersPath, "w");
let next = 0;
let answered = 0;
let right = 0;

await Promise.all(Array.from({ length: Number(concurrency) }, work));
console.log(JSON.stringify({ answered, right }));
agent.destroy();

async function work() {
  while (next < problems.length) {
    const problem = problems[next++];
    const startedMs = performance.now();
    let text;
    try {
      text = await ask(problem.input);
    } catch (error) {
      writeSync(file, `${JSON.stringify({ id: problem.id, error: String(error) })}\n`);
      continue;
    }
    const isRight = /#### (-?\d+)/.exec(text)?.[1] === problem.target;
    answered += 1;
    if (isRight) right += 1;
    const latencyMs = performance.now() - startedMs;
    writeSync(file, `${JSON.stringify({ id: problem.id, text, isRight, latencyMs })}\n`);
  }
}

function ask(input) {
  const body = JSON.stringify({ model: "stub", messages: [{ role: "user", content: input }] });
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body), authorization: "Bearer none" };
    const call = request(url, { method: "POST", agent, headers }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        try {
          if (response.statusCode !== 200) throw new Error(`status ${response.statusCode}`);
          resolve(JSON.parse(Buffer.concat(chunks).toString()).choices[0].message.content);
        } catch (error) {
          reject(error);
        }
      });
    });
    call.on("error", reject);
    call.end(body);
  });
}
