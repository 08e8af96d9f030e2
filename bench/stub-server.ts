import { createServer, type ServerResponse } from "node:http";
import { parseArgs } from "node:util";
import { stubAnswer } from "./word-problems.ts";

/**
 * A chat completions server on loopback, in a process of its own: `fork` it with `--latency <ms>` and `--faults`. It
 * says its port once it listens, and what it saw when it is sent anything.
 *
 * With faults, of every thousand problems 60 fail on their first try: 16 are throttled for a second, 24 get a server
 * error, 13 a reset and 7 an answer that breaks off. Whoever tries each of them again needs exactly 1,060 calls.
 */
const { values } = parseArgs({
  options: { latency: { type: "string", default: "0" }, faults: { type: "boolean", default: false } },
});
const latencyMs = Number(values.latency);
const seen = { calls: 0, inFlight: 0, mostInFlight: 0 };
const triedOnce = new Set<number>();

type Fault = "throttled" | "server error" | "reset" | "cut";

const server = createServer({ keepAliveTimeout: 120_000, noDelay: true }, (request, response) => {
  seen.calls += 1;
  seen.inFlight += 1;
  seen.mostInFlight = Math.max(seen.mostInFlight, seen.inFlight);
  response.on("close", () => {
    seen.inFlight -= 1;
  });
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { messages } = JSON.parse(Buffer.concat(chunks).toString());
    const { content } = messages.at(-1);
    const prompt = typeof content === "string" ? content : content[0].text;
    if (latencyMs === 0) answer(prompt, response);
    else setTimeout(answer, latencyMs, prompt, response);
  });
});

function answer(prompt: string, response: ServerResponse): void {
  const { index, text } = stubAnswer(prompt);
  switch (faultOf(index)) {
    case "throttled":
      response.setHeader("retry-after", "1");
      send(response, 429, errorBody("rate_limit_error"));
      return;
    case "server error":
      send(response, 500, errorBody("server_error"));
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "cut":
      send(response, 200, completion(prompt, text).slice(0, 200));
      return;
    case undefined:
      send(response, 200, completion(prompt, text));
      return;
  }
}

function faultOf(index: number): Fault | undefined {
  if (!values.faults || triedOnce.has(index)) return undefined;
  triedOnce.add(index);
  const place = (index * 389) % 1000;
  if (place < 16) return "throttled";
  if (place < 40) return "server error";
  if (place < 53) return "reset";
  return place < 60 ? "cut" : undefined;
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}

function errorBody(type: string): string {
  return JSON.stringify({ error: { message: "no luck", type, param: null, code: null } });
}

function completion(prompt: string, content: string): string {
  const [promptTokens, completionTokens] = [Math.ceil(prompt.length / 4), Math.ceil(content.length / 4)];
  return JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1_700_000_000,
    model: "stub",
    choices: [
      {
        index: 0,
        message: { role: "assistant", content, refusal: null },
        logprobs: null,
        finish_reason: "stop",
      },
    ],
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: completionTokens,
      total_tokens: promptTokens + completionTokens,
      prompt_tokens_details: { cached_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 0 },
    },
    system_fingerprint: "fp_stub",
  });
}

process.on("message", () => process.send?.(seen));
process.on("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", 1024, () => {
  const address = server.address();
  if (address !== null && typeof address === "object") process.send?.({ port: address.port });
});
