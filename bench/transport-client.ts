import { createRequire } from "node:module";
import { join } from "node:path";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { createLeanFetch } from "#adapters/lean-fetch.ts";

/** Asks `calls` questions through `doGenerate` over one transport and reports wall, processor time and memory. */
const [transport = "", baseURL = "", calls = "", connections = "", undiciFolder = ""] = process.argv.slice(2);

const provider = createOpenAICompatible({ name: "bench", baseURL, fetch: createTransport() });
const model = provider.chatModel("stub");
const total = Number(calls);
let asked = 0;

await ask(0);
const cpuBefore = process.cpuUsage();
const startedAt = performance.now();
await Promise.all(Array.from({ length: Number(connections) }, askUntilDone));
const wallMs = performance.now() - startedAt;
const { user, system } = process.cpuUsage(cpuBefore);
process.send?.({ wallMs, cpuMs: (user + system) / 1_000, rssMiB: process.memoryUsage.rss() / 2 ** 20 });

async function askUntilDone(): Promise<void> {
  while (asked < total) {
    asked += 1;
    await ask(asked);
  }
}

async function ask(index: number): Promise<void> {
  const text = `Ann has ${index} apples, buys 3 bags of 4 apples and gives away 7. How many apples has she now?`;
  const { finishReason } = await model.doGenerate({
    prompt: [{ role: "user", content: [{ type: "text", text }] }],
    abortSignal: new AbortController().signal,
  });
  if (finishReason.unified !== "stop") throw new Error(`unexpected finish ${finishReason.unified}`);
}

function createTransport(): typeof fetch {
  switch (transport) {
    case "global fetch":
      return fetch;
    case "lean fetch":
      return createLeanFetch({ connections: Number(connections), environment: {} });
    case "undici pool":
      return createUndiciFetch();
    default:
      throw new Error(`unknown transport "${transport}"`);
  }
}

/** The part of undici's interface that is used here; the package is no dependency of ours. */
interface Undici {
  readonly Agent: new (options: { readonly connections: number; readonly pipelining: number }) => object;
  readonly request: (
    url: string,
    options: object,
  ) => Promise<{
    readonly statusCode: number;
    readonly headers: Record<string, string>;
    readonly body: { arrayBuffer(): Promise<ArrayBuffer> };
  }>;
}

function createUndiciFetch(): typeof fetch {
  const undici: Undici = createRequire(join(undiciFolder, "package.json"))("undici");
  const dispatcher = new undici.Agent({ connections: Number(connections), pipelining: 1 });
  return async (input, init) => {
    const { method, headers, body, signal } = init ?? {};
    const answer = await undici.request(String(input), { dispatcher, method, headers, body, signal });
    return new Response(await answer.body.arrayBuffer(), {
      status: answer.statusCode,
      headers: answer.headers,
    });
  };
}
