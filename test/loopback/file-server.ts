import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** What was asked for, as far as downloads are told apart by it. */
export interface FileRequest {
  readonly path: string;
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
  readonly authorization: string | undefined;
}

/** What the server does with a request; by default it gives the bytes, and parts of them when asked. */
export type FileReply =
  | {
      readonly kind: "bytes";
      readonly bytes: Buffer;
      readonly etag?: string;
      /** Breaks the line after so many bytes of the body. */
      readonly breakAfter?: number;
      /** Sends so many bytes and then nothing more. */
      readonly stallAfter?: number;
      readonly ignoresRange?: boolean;
      /** Sends without saying how much it will be. */
      readonly isUnsized?: boolean;
    }
  | { readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: "redirect"; readonly to: string; readonly status?: number };

export interface FileServer {
  readonly url: string;
  readonly requests: readonly FileRequest[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** A server on loopback; the host may be `127.0.0.1` or `localhost`, which are two to a client. */
export async function startFileServer(
  answer: (request: FileRequest, index: number) => FileReply,
): Promise<FileServer> {
  const requests: FileRequest[] = [];
  const server = createServer((incoming, response) => {
    const request = toRequest(incoming);
    requests.push(request);
    reply(answer(request, requests.length - 1), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function toRequest({ url = "", headers }: IncomingMessage): FileRequest {
  const ifRange = headers["if-range"];
  return {
    path: url,
    range: headers.range,
    ifRange: Array.isArray(ifRange) ? ifRange[0] : ifRange,
    authorization: headers.authorization,
  };
}

function reply(what: FileReply, request: FileRequest, response: ServerResponse): void {
  switch (what.kind) {
    case "status":
      response.writeHead(what.status, what.headers).end("no such luck");
      return;
    case "redirect":
      response.writeHead(what.status ?? 302, { location: what.to }).end();
      return;
    case "bytes":
      sendBytes(what, request, response);
  }
}

function sendBytes(
  what: Extract<FileReply, { kind: "bytes" }>,
  { range, ifRange }: FileRequest,
  response: ServerResponse,
): void {
  const { bytes, etag, breakAfter, stallAfter } = what;
  const asked = Number(/^bytes=(\d+)-$/.exec(range ?? "")?.[1] ?? Number.NaN);
  const isPart =
    what.ignoresRange !== true && !Number.isNaN(asked) && (ifRange === undefined || ifRange === etag);
  if (isPart && asked >= bytes.length) {
    response.writeHead(416, { "content-range": `bytes */${bytes.length}` }).end();
    return;
  }
  const body = isPart ? bytes.subarray(asked) : bytes;
  response.writeHead(isPart ? 206 : 200, {
    ...(etag === undefined ? {} : { etag }),
    ...(what.isUnsized === true ? {} : { "content-length": String(body.length) }),
    ...(isPart ? { "content-range": `bytes ${asked}-${bytes.length - 1}/${bytes.length}` } : {}),
  });
  const sent = breakAfter ?? stallAfter;
  if (sent === undefined || sent >= body.length) response.end(body);
  else
    response.write(body.subarray(0, sent), () => {
      if (breakAfter !== undefined) setTimeout(() => response.destroy(), 20);
    });
}
