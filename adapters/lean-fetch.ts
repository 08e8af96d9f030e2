import { ModelError } from "#harness/core/error.ts";
import { createHttpPool } from "./http-pool.ts";
import { type HttpAnswer, type HttpCall, HttpExchangeError, sendHttp } from "./send-http.ts";

export interface LeanFetchOptions {
  /** Sockets kept open for each server: as many as calls are in flight at once. */
  readonly connections: number;
  /** Read for HTTP_PROXY, HTTPS_PROXY and NO_PROXY only. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Larger answers are refused before they fill the memory. */
  readonly maxBytes?: number;
}

/** No model writes this much; a server that does is broken or hostile. */
const defaultMaxBytes = 32 * 1024 * 1024;
const maxRedirects = 5;
/** A socket the server closed while it lay idle fails within a round trip; what fails later may have been read. */
const staleSocketMs = 1_000;
const bodilessStatuses: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * A `fetch` for API calls on a keep-alive pool: each body is read whole before the promise settles, nothing is
 * cached, and redirects never leave the server that was asked, so that a key goes nowhere else.
 */
export function createLeanFetch({
  connections,
  environment,
  maxBytes = defaultMaxBytes,
}: LeanFetchOptions): typeof fetch {
  const pool = createHttpPool({ connections, environment });
  return async (input, init) => {
    const { signal, ...first } = await toCall(input, init);
    let call: HttpCall = first;
    for (let redirects = 0; ; redirects += 1) {
      const answer = await sendFresh(call, { signal, maxBytes, agentFor: pool.agentFor });
      if (!isRedirect(answer)) return toResponse(answer);
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

async function toCall(
  input: string | URL | Request,
  init: RequestInit = {},
): Promise<HttpCall & { readonly signal: AbortSignal | undefined }> {
  const { body } = init;
  const isPlain = !(input instanceof Request) && (body == null || typeof body === "string");
  if (isPlain) {
    return {
      url: new URL(input),
      method: init.method ?? "GET",
      headers: toHeaderRecord(init.headers),
      body: body ?? undefined,
      signal: init.signal ?? undefined,
    };
  }
  const request = new Request(input, init);
  return {
    url: new URL(request.url),
    method: request.method,
    headers: toHeaderRecord(request.headers),
    body: Buffer.from(await request.arrayBuffer()),
    signal: request.signal,
  };
}

function toHeaderRecord(headers: RequestInit["headers"]): Readonly<Record<string, string>> {
  return isLowerCaseRecord(headers) ? headers : Object.fromEntries(new Headers(headers));
}

/** What `Headers` would only make the same again, name by name: most calls bring their headers so. */
function isLowerCaseRecord(headers: RequestInit["headers"]): headers is Record<string, string> {
  return (
    headers !== undefined &&
    Object.getPrototypeOf(headers) === Object.prototype &&
    Object.entries(headers).every(
      ([name, value]) => /^[a-z0-9-]+$/.test(name) && typeof value === "string" && value === value.trim(),
    )
  );
}

function toResponse({ url, status, statusText, headers, body }: HttpAnswer): Response {
  if (status < 200 || status > 599)
    throw new ModelError("malformed", `${url.host} answered with status ${status}, which is none`);
  return new Response(bodilessStatuses.has(status) ? null : body, { status, statusText, headers });
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
