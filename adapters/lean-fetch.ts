import { createHttpExchange, type HttpExchangeOptions } from "./http-exchange.ts";
import type { HttpAnswer, HttpCall } from "./send-http.ts";

const bodilessStatuses: ReadonlySet<number> = new Set([204, 205, 304]);

/** A `fetch` over the exchange of API calls: each body is read whole before the promise settles. */
export function createLeanFetch(options: HttpExchangeOptions): typeof fetch {
  const exchange = createHttpExchange(options);
  return async (input, init) => {
    const { signal, ...call } = await toCall(input, init);
    return toResponse(await exchange(call, signal));
  };
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

function toResponse({ status, statusText, headers, body }: HttpAnswer): Response {
  return new Response(bodilessStatuses.has(status) ? null : body, { status, statusText, headers });
}
