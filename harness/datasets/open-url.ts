/** One GET, not followed when it redirects; its body comes as it arrives. */
export interface UrlRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface UrlAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** How long the server asks to wait before the next request. */
  readonly retryAfterMs: number | undefined;
  /** Ends early, with an error, when the transfer breaks. Must be read or closed. */
  readonly body: AsyncIterable<Buffer> & { destroy(): unknown };
}

/** The network, as an argument. @throws an error of the transport when there is no answer. */
export type OpenUrl = (request: UrlRequest) => Promise<UrlAnswer>;
