/** No provider means more; a larger number is a mistake in the header. */
const longestMs = 24 * 60 * 60 * 1_000;

/**
 * How long the provider asks to wait: `retry-after-ms`, else `retry-after` in seconds or as an HTTP date. A date is
 * measured from the answer's own `date`, so that a wrong clock here does not matter; without one, from `nowMs`.
 */
export function retryAfterMs(
  headers: Readonly<Record<string, string | undefined>>,
  nowMs: number,
): number | undefined {
  const inMs = toNumber(headers["retry-after-ms"]);
  if (inMs !== undefined) return bounded(inMs);
  const header = headers["retry-after"];
  const inSeconds = toNumber(header);
  if (inSeconds !== undefined) return bounded(inSeconds * 1_000);
  // Date.parse reads "-5" as a year.
  const until = header !== undefined && /[a-z]{3}/i.test(header) ? Date.parse(header) : Number.NaN;
  if (Number.isNaN(until)) return undefined;
  const answeredAt = Date.parse(headers["date"] ?? "");
  return bounded(Math.max(0, until - (Number.isNaN(answeredAt) ? nowMs : answeredAt)));
}

function toNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}

function bounded(waitMs: number): number | undefined {
  return waitMs <= longestMs ? Math.ceil(waitMs) : undefined;
}
