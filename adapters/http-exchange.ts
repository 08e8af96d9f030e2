import { ModelError } from "#harness/core/error.ts";
import { createHttpPool } from "./http-pool.ts";
import { type HttpAnswer, type HttpCall, HttpExchangeError, sendHttp } from "./send-http.ts";

export interface HttpExchangeOptions {
  /** Sockets kept open for each server: as many as calls are in flight at once. */
  readonly connections: number;
  /** Read for HTTP_PROXY, HTTPS_PROXY and NO_PROXY only. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Larger answers are refused before they fill the memory. */
  readonly maxBytes?: number;
}

export type HttpExchange = (call: HttpCall, signal?: AbortSignal) => Promise<HttpAnswer>;

/** No model writes this much; a server that does is broken or hostile. */
const defaultMaxBytes = 32 * 1024 * 1024;
const maxRedirects = 5;
/** A socket the server closed while it lay idle fails within a round trip; what fails later may have been read. */
const staleSocketMs = 1_000;

/**
 * API calls on a keep-alive pool: each answer is read whole, nothing is cached, and redirects never leave the server
 * that was asked, so that a key goes nowhere else.
 */
export function createHttpExchange({
  connections,
  environment,
  maxBytes = defaultMaxBytes,
}: HttpExchangeOptions): HttpExchange {
  const { agentFor } = createHttpPool({ connections, environment });
  return async (first, signal) => {
    let call = first;
    for (let redirects = 0; ; redirects += 1) {
      const answer = await sendFresh(call, { signal, maxBytes, agentFor });
      if (!isRedirect(answer)) return checked(answer);
      if (redirects === maxRedirects)
        throw new ModelError("invalid-request", `${call.url.host} redirects more than ${maxRedirects} times`);
      call = redirected(call, answer);
    }
  };
}

type SendOptions = Parameters<typeof sendHttp>[1];

/** Sends once more when the pooled socket turns out to have been closed by the server before it read a byte. */
async function sendFresh(call: HttpCall, options: SendOptions): Promise<HttpAnswer> {
  const startedAt = performance.now();
  try {
    return await sendHttp(call, options);
  } catch (error) {
    const isStale =
      error instanceof HttpExchangeError &&
      error.isReusedSocket &&
      !error.isAnswerBegun &&
      performance.now() - startedAt < staleSocketMs;
    if (!isStale) throw error;
    return await sendHttp(call, options);
  }
}

function checked(answer: HttpAnswer): HttpAnswer {
  const { url, status } = answer;
  if (status >= 200 && status <= 599) return answer;
  throw new ModelError("malformed", `${url.host} answered with status ${status}, which is none`);
}

function isRedirect({ status }: HttpAnswer): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function redirected(call: HttpCall, { status, headers }: HttpAnswer): HttpCall {
  const location = new Headers(headers).get("location");
  const target = location === null ? null : URL.parse(location, call.url.href);
  const keepsMethod = status === 307 || status === 308 || call.method === "GET";
  if (target === null || target.origin !== call.url.origin || !keepsMethod) {
    throw new ModelError(
      "invalid-request",
      `${call.url.host} redirects (${status}) to ${target?.origin ?? "nowhere"}${target?.pathname ?? ""}; give the final address as base URL`,
    );
  }
  return { ...call, url: target };
}
