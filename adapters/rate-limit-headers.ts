import type { Allowance, Remaining } from "#harness/core/model.ts";

type Headers = Readonly<Record<string, string | undefined>>;

/** No limit is given for longer; a larger number is a mistake in the header, or means something else. */
const longestMs = 24 * 60 * 60 * 1_000;

/**
 * What a server says it would still take: OpenAI's `x-ratelimit-remaining-requests` and `-reset-requests` with their
 * many followers, Anthropic's `anthropic-ratelimit-…`, and `ratelimit-remaining` of the IETF draft. `undefined` when it
 * says nothing, or a number without its time.
 */
export function allowanceOf(headers: Headers, nowMs: number): Allowance | undefined {
  const requests =
    remainingOf(headers, nowMs, "x-ratelimit-remaining-requests", "x-ratelimit-reset-requests") ??
    remainingOf(
      headers,
      nowMs,
      "anthropic-ratelimit-requests-remaining",
      "anthropic-ratelimit-requests-reset",
    ) ??
    remainingOf(headers, nowMs, "x-ratelimit-remaining", "x-ratelimit-reset") ??
    remainingOf(headers, nowMs, "ratelimit-remaining", "ratelimit-reset");
  const tokens =
    remainingOf(headers, nowMs, "x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens") ??
    remainingOf(headers, nowMs, "anthropic-ratelimit-tokens-remaining", "anthropic-ratelimit-tokens-reset");
  if (requests === undefined && tokens === undefined) return undefined;
  return {
    ...(requests === undefined ? {} : { requests }),
    ...(tokens === undefined ? {} : { tokens }),
  };
}

/** How long until what is used up is there again; `undefined` when nothing is used up. */
export function usedUpForMs(headers: Headers, nowMs: number): number | undefined {
  const { requests, tokens } = allowanceOf(headers, nowMs) ?? {};
  const waits = [requests, tokens].flatMap((each) => (each?.remaining === 0 ? [each.resetMs] : []));
  return waits.length === 0 ? undefined : Math.max(...waits);
}

function remainingOf(
  headers: Headers,
  nowMs: number,
  remainingName: string,
  resetName: string,
): Remaining | undefined {
  const left = headers[remainingName];
  if (left === undefined || !/^\s*\d+(\.\d+)?\s*$/.test(left)) return undefined;
  const answeredAt = Date.parse(headers["date"] ?? "");
  const resetMs = toMs(headers[resetName], Number.isNaN(answeredAt) ? nowMs : answeredAt);
  return resetMs === undefined ? undefined : { remaining: Number(left), resetMs };
}

/** `6m0s`, `120ms`, seconds, seconds or milliseconds since 1970, or a date. */
function toMs(text: string | undefined, fromMs: number): number | undefined {
  if (text === undefined) return undefined;
  const given = text.trim();
  if (/^\d+(\.\d+)?$/.test(given)) return bounded(sinceNumber(Number(given), fromMs));
  if (/^(\d+(\.\d+)?(ms|[dhms]))+$/.test(given)) {
    const parts = [...given.matchAll(/(\d+(?:\.\d+)?)(ms|[dhms])/g)];
    return bounded(parts.reduce((sum, [, count, unit]) => sum + Number(count) * msOf(unit), 0));
  }
  const until = /^\d{4}-\d{2}-\d{2}T/.test(given) ? Date.parse(given) : Number.NaN;
  return Number.isNaN(until) ? undefined : bounded(until - fromMs);
}

function sinceNumber(value: number, fromMs: number): number {
  if (value > 1e12) return value - fromMs;
  return value > 1e9 ? value * 1_000 - fromMs : value * 1_000;
}

function msOf(unit: string | undefined): number {
  switch (unit) {
    case "d":
      return 86_400_000;
    case "h":
      return 3_600_000;
    case "m":
      return 60_000;
    case "s":
      return 1_000;
    default:
      return 1;
  }
}

function bounded(ms: number): number | undefined {
  return ms <= longestMs ? Math.max(0, Math.ceil(ms)) : undefined;
}
