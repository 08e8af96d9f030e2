import { openaiCompatible } from "#adapters/openai-compatible.ts";
import type { GenerateRequest } from "#harness/core/model.ts";
import { type Reply, startServer } from "../loopback/openai-server.ts";
import { createContext, createRequest } from "./request.ts";

/** Asks a server that gives this reply: what came of it, and what the server was sent. */
export async function ask(reply: Reply, changes: Partial<GenerateRequest> = {}) {
  await using server = await startServer(() => reply);
  const [model] = await openaiCompatible.open("small", createContext({ baseUrl: server.baseUrl }));
  const generation = await model.generate(createRequest(changes));
  return { generation, sent: server.requests[0] };
}
