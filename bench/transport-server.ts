import { createServer } from "node:http";

/** A chat completions server that says the same after `latencyMs` (first argument), in a process of its own. */
const latencyMs = Number(process.argv[2]);
const answer = JSON.stringify({
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1_700_000_000,
  model: "stub",
  choices: [
    {
      index: 0,
      message: { role: "assistant", content: "First 3 x 4 = 12.\n#### 12" },
      finish_reason: "stop",
    },
  ],
  usage: { prompt_tokens: 40, completion_tokens: 12, total_tokens: 52 },
});

const server = createServer({ keepAliveTimeout: 60_000, noDelay: true }, (request, response) => {
  request.resume();
  request.on("end", () => {
    setTimeout(() => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(answer);
    }, latencyMs);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") process.send?.({ port: address.port });
});
