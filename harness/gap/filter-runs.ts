import { HarnessError } from "../core/error.ts";
import type { RunRecord } from "../core/run.ts";

/** Which runs a reader asked for; an absent or empty list means all. Times are ISO 8601 UTC, a date means its day. */
export interface RunFilter {
  readonly models?: readonly string[];
  readonly suites?: readonly string[];
  readonly capabilities?: readonly string[];
  readonly labels?: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

/**
 * Why a run is not among those asked for.
 * @throws HarnessError `usage` for a time that is none.
 */
export function exclusionOf(record: RunRecord, at: string, filter: RunFilter): string | undefined {
  const { head } = record;
  return (
    outside("model", head.model, filter.models) ??
    outside("suite", head.suite.id, filter.suites) ??
    outside("capability", head.suite.capability, filter.capabilities) ??
    outside("label", head.label, filter.labels) ??
    outsideTime(at, filter)
  );
}

function outside(
  noun: string,
  value: string | undefined,
  wanted: readonly string[] | undefined,
): string | undefined {
  if (wanted === undefined || wanted.length === 0) return undefined;
  if (value === undefined) return `has no ${noun}; asked for ${wanted.join(", ")}`;
  return wanted.includes(value) ? undefined : `${noun} ${value} was not asked for`;
}

function outsideTime(at: string, { since, until }: RunFilter): string | undefined {
  const time = Date.parse(at);
  if (since !== undefined && time < parseTime("--since", since, "T00:00:00.000Z"))
    return `ended ${at}, before ${since}`;
  if (until !== undefined && time > parseTime("--until", until, "T23:59:59.999Z"))
    return `ended ${at}, after ${until}`;
  return undefined;
}

function parseTime(flag: string, text: string, timeOfDay: string): number {
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}${timeOfDay}` : text);
  if (Number.isNaN(time))
    throw new HarnessError("usage", `${flag} "${text}" is no date; write 2026-01-31 or 2026-01-31T12:00:00Z`);
  return time;
}
