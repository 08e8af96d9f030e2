import { createServer, request as httpRequest } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { createLeanFetch } from "#adapters/lean-fetch.ts";

export const noProxy = {};
export const lean = (connections = 4) => createLeanFetch({ connections, environment: noProxy });
export const post = (body: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", authorization: "Bearer key" },
  body,
});

/** A forward proxy that notes what it carries. */
export async function startProxy() {
  const carried: string[] = [];
  const server = createServer((request, response) => {
    carried.push(request.url ?? "");
    const { method, headers } = request;
    const onward = httpRequest(request.url ?? "", { method: method ?? "GET", headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  server.on("connect", (request, socket) => {
    carried.push(`CONNECT ${request.url}`);
    const [host = "", port = ""] = (request.url ?? "").split(":");
    const onward = connect(Number(port), host);
    onward.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    carried,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
