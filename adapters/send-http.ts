import type { Agent, IncomingMessage, RequestOptions } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { ModelError } from "#harness/core/error.ts";
import { nodeHttp } from "./node-http.ts";
import { statusOf } from "./status-of.ts";

export interface HttpCall {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | undefined;
}

export interface HttpAnswer {
  readonly url: URL;
  readonly status: number;
  readonly statusText: string;
  /** As they came, without those that describe the bytes on the wire. */
  readonly headers: [name: string, value: string][];
  readonly body: Buffer<ArrayBuffer>;
}

/** A call that got no whole answer, with what decides whether it may be sent again. */
export class HttpExchangeError extends Error {
  override readonly name = "HttpExchangeError";
  /** Node's, of the socket or the parser: `ECONNRESET`. */
  readonly code: string | undefined;
  readonly isReusedSocket: boolean;
  /** A byte of an answer has arrived. */
  readonly isAnswerBegun: boolean;

  constructor(
    message: string,
    facts: Pick<HttpExchangeError, "code" | "isReusedSocket" | "isAnswerBegun"> & {
      readonly cause?: unknown;
    },
  ) {
    super(message, { cause: facts.cause });
    this.code = facts.code;
    this.isReusedSocket = facts.isReusedSocket;
    this.isAnswerBegun = facts.isAnswerBegun;
  }
}

interface SendOptions {
  readonly signal: AbortSignal | undefined;
  readonly maxBytes: number;
  readonly agentFor: (url: URL) => Agent;
}

/** One request and its whole answer. An abort rejects at once with the signal's reason and frees the socket. */
export function sendHttp(call: HttpCall, { signal, maxBytes, agentFor }: SendOptions): Promise<HttpAnswer> {
  const { url } = call;
  return new Promise<Received>((resolve, reject) => {
    signal?.throwIfAborted();
    const request = nodeHttp(url.protocol).request(toRequestOptions(call, agentFor(url)));
    let bytesBefore = 0;

    const onAbort = () => fail(signal?.reason);
    const settle = () => signal?.removeEventListener("abort", onAbort);
    const fail = (reason: unknown) => {
      settle();
      reject(reason);
      request.destroy();
    };
    const failExchange = (error: Error) =>
      fail(
        new HttpExchangeError(error.message, {
          cause: error,
          code: "code" in error && typeof error.code === "string" ? error.code : undefined,
          isReusedSocket: request.reusedSocket,
          isAnswerBegun: request.socket !== null && request.socket.bytesRead > bytesBefore,
        }),
      );

    signal?.addEventListener("abort", onAbort, { once: true });
    request.on("socket", (socket) => {
      bytesBefore = socket.bytesRead;
    });
    request.on("error", failExchange);
    request.on("response", (response) => {
      receive({
        response,
        maxBytes,
        onBody: (body) => {
          settle();
          resolve({ response, body });
        },
        onError: (error) => (error instanceof ModelError ? fail(error) : failExchange(error)),
      });
    });
    request.end(call.body);
  }).then(({ response, body }) => toAnswer(url, response, body));
}

interface Received {
  readonly response: IncomingMessage;
  readonly body: Buffer<ArrayBuffer>;
}

/** Collects the body, unpacked, or tells why there is none. */
function receive({
  response,
  maxBytes,
  onBody,
  onError,
}: {
  readonly response: IncomingMessage;
  readonly maxBytes: number;
  readonly onBody: (body: Buffer<ArrayBuffer>) => void;
  readonly onError: (error: Error) => void;
}): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  response.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > maxBytes) onError(tooLarge(maxBytes));
    else chunks.push(chunk);
  });
  response.on("error", onError);
  response.on("end", () => {
    const body = unpack(Buffer.concat(chunks, bytes), response.headers["content-encoding"], maxBytes);
    if (body instanceof ModelError) onError(body);
    else onBody(body);
  });
}

/** We do not ask for packed answers, but some proxies send them. */
function unpack(
  body: Buffer<ArrayBuffer>,
  encoding: string | undefined,
  maxBytes: number,
): Buffer<ArrayBuffer> | ModelError {
  if (encoding === undefined || encoding === "identity") return body;
  const decompress = decompressors.get(encoding);
  if (decompress === undefined)
    return new ModelError("malformed", `the answer is packed as ${encoding}, which was not asked for`);
  try {
    return decompress(body, { maxOutputLength: maxBytes });
  } catch (error) {
    if (error instanceof RangeError) return tooLarge(maxBytes);
    return new ModelError("malformed", `the answer is not the ${encoding} it says it is`);
  }
}

const decompressors: ReadonlyMap<string, typeof gunzipSync> = new Map([
  ["gzip", gunzipSync],
  ["x-gzip", gunzipSync],
  ["deflate", inflateSync],
  ["br", brotliDecompressSync],
]);

function tooLarge(maxBytes: number): ModelError {
  return new ModelError("malformed", `the answer is larger than ${maxBytes} bytes`);
}

function toAnswer(url: URL, response: IncomingMessage, body: Buffer<ArrayBuffer>): HttpAnswer {
  const headers: HttpAnswer["headers"] = [];
  const { rawHeaders } = response;
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    const value = rawHeaders[index + 1];
    if (name !== undefined && value !== undefined && !isAboutTransfer(name)) headers.push([name, value]);
  }
  return { url, status: statusOf(response), statusText: response.statusMessage ?? "", headers, body };
}

/** Headers that describe the bytes on the wire, no longer the body we hand on. */
function isAboutTransfer(name: string): boolean {
  return /^(content-length|content-encoding|transfer-encoding)$/i.test(name);
}

function toRequestOptions({ url, method, headers }: HttpCall, agent: Agent): RequestOptions {
  return {
    agent,
    method,
    headers,
    protocol: url.protocol,
    // The brackets of an IPv6 address belong to the URL, not to the address.
    hostname: url.hostname.startsWith("[") ? url.hostname.slice(1, -1) : url.hostname,
    port: url.port,
    path: url.pathname + url.search,
  };
}
