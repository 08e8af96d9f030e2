import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What arrived at the server. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
  /** The body as JSON; `undefined` when it is none. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** Counts the connections of this server from 0: equal numbers shared a socket. */
  readonly connection: number;
}

export type Reply =
  | {
      readonly kind: "answer";
      readonly status?: number;
      readonly headers?: OutgoingHttpHeaders;
      /** Text and bytes are sent as they are, anything else as JSON. */
      readonly body?: unknown;
      readonly delayMs?: number;
    }
  /** Announces the whole body, sends half of it and hangs up. */
  | { readonly kind: "cut"; readonly body: unknown }
  /** Sends half of the body and then nothing more. */
  | { readonly kind: "stall"; readonly body: unknown }
  /** Reads the request and resets the connection. */
  | { readonly kind: "reset"; readonly delayMs?: number }
  | { readonly kind: "hang" };

export interface LoopbackServer extends AsyncDisposable {
  readonly origin: string;
  /** The base URL a client is given. */
  readonly baseUrl: string;
  readonly requests: readonly ReceivedRequest[];
  /** Requests whose client left before it was answered. */
  readonly abandoned: () => number;
  /** Closes idle connections as a server does after its keep-alive time. */
  readonly closeIdle: () => void;
}

/** A scripted HTTP server on loopback. `script` is told how many requests came before. */
export async function startServer(
  script: (request: ReceivedRequest, before: number) => Reply,
): Promise<LoopbackServer> {
  const requests: ReceivedRequest[] = [];
  let abandoned = 0;
  const connections = new Map<unknown, number>();
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    response.on("close", () => {
      if (!response.writableEnded) abandoned += 1;
    });
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString();
      const received: ReceivedRequest = {
        method: request.method ?? "",
        path: request.url ?? "",
        headers: request.headers,
        text,
        body: parse(text),
        connection: connections.get(request.socket) ?? -1,
      };
      const reply = script(received, requests.length);
      requests.push(received);
      send(response, reply);
    });
  });
  server.on("connection", (socket) => connections.set(socket, connections.size));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    baseUrl: `${origin}/v1`,
    requests,
    abandoned: () => abandoned,
    closeIdle: () => server.closeIdleConnections(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, reply: Reply): void {
  switch (reply.kind) {
    case "answer": {
      const { status = 200, headers = {}, body = "", delayMs = 0 } = reply;
      setTimeout(() => {
        response.writeHead(status, { "content-type": "application/json", ...headers });
        response.end(toBytes(body));
      }, delayMs);
      return;
    }
    case "cut":
    case "stall": {
      const bytes = toBytes(reply.body);
      response.writeHead(200, { "content-type": "application/json", "content-length": bytes.length });
      response.write(bytes.subarray(0, bytes.length >> 1), () => {
        if (reply.kind === "cut") response.socket?.end();
      });
      return;
    }
    case "reset":
      setTimeout(() => response.socket?.resetAndDestroy(), reply.delayMs ?? 0);
      return;
    case "hang":
      return;
  }
}

function toBytes(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
}

function parse(text: string): ReceivedRequest["body"] {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
