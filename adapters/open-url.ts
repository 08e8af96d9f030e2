import type { IncomingMessage } from "node:http";
import type { OpenUrl, UrlAnswer, UrlRequest } from "#harness/datasets/open-url.ts";
import { createHttpPool } from "./http-pool.ts";
import { nodeHttp } from "./node-http.ts";
import { retryAfterMs } from "./retry-after.ts";
import { statusOf } from "./status-of.ts";

/** A line that brings nothing for this long is taken for dead. */
const defaultIdleMs = 60_000;

/** Opens addresses for downloads: streamed, through the environment's proxies, redirects left to the caller. */
export function createOpenUrl({
  environment,
  idleMs = defaultIdleMs,
}: {
  /** Read for HTTP_PROXY, HTTPS_PROXY and NO_PROXY only. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly idleMs?: number;
}): OpenUrl {
  const pool = createHttpPool({ connections: 2, environment });
  return (wanted) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const { url, headers, signal } = wanted;
      signal.throwIfAborted();
      const request = nodeHttp(url.protocol).request(url, { agent: pool.agentFor(url), headers, signal });
      request.setTimeout(idleMs, () => request.destroy(new Error(`nothing came for ${idleMs / 1000} s`)));
      request.on("error", reject);
      request.on("response", resolve);
      request.end();
    }).then((response) => toAnswer(wanted, response));
}

function toAnswer({ signal }: UrlRequest, response: IncomingMessage): UrlAnswer {
  const { "retry-after": wait, date } = response.headers;
  // One that is destroyed without a reader would raise its error where nobody can catch it.
  response.on("error", () => undefined);
  if (signal.aborted) response.destroy();
  return {
    status: statusOf(response),
    headers: new Headers(Object.entries(response.headersDistinct).flatMap(toPairs)),
    retryAfterMs: retryAfterMs({ "retry-after": wait, date }, Date.now()),
    body: response,
  };
}

function toPairs([name, values = []]: readonly [string, readonly string[] | undefined]): [string, string][] {
  return values.map((value) => [name, value]);
}
