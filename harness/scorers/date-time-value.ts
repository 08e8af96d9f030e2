const date = String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2}/\d{1,2}/\d{4}`;
const time = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:\.0{1,9})?)?(?: ?[ap]\.?m\b)?|\d{1,2} ?[ap]\.?m\b`;
/** `2019-01-04`, `2019-01-04T08:00:00`, `01/04/2019` (month first), `08:00`, `4:30 pm`, `4 pm`. */
const moment = new RegExp(
  `(?<![\\d:])(?:(?<date>${date})(?!\\d)(?:(?:T|,? (?:at )?)(?<time>${time}))?|(?<alone>${time}))(?![\\d:])`,
  "gi",
);
const isoDuration =
  /^P(?=[\dT])(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
/** A year has 365 days here and a month 30, as where a span of time is given in seconds they must have some length. */
const secondsOfUnit = [31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1] as const;

/**
 * What a short text names, in one form: a date, a time, both, a range `start/end` with `..` for an open side, seconds
 * (`5400 s`) or `none`; undefined for anything else, also for a date that no calendar has.
 */
export function readDateTime(written: string): string | undefined {
  const text = written
    .slice(0, 400)
    .replace(/[*_`"'“”‘’]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s:=]{1,9}/, "")
    .replace(/(?<![\s.,;!])[\s.,;!]{1,9}$/, (end) => (end.startsWith("..") ? ".." : ""));
  if (/^(?:none|not resolved|unresolved)$/i.test(text)) return "none";
  return readSeconds(text) ?? readMoments(text);
}

function readSeconds(text: string): string | undefined {
  const plain = /^(\d{1,12}(?:\.\d{1,6})?|\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?) ?(?:s|sec|secs|seconds?)?$/i.exec(
    text,
  );
  if (plain !== null) return `${Number(plain[1]?.replaceAll(",", ""))} s`;
  const parts = isoDuration.exec(text)?.slice(1);
  if (parts === undefined || parts.every((part) => part === undefined)) return undefined;
  const seconds = parts.reduce(
    (sum, part, index) => sum + Number(part ?? 0) * (secondsOfUnit[index] ?? 0),
    0,
  );
  return Number.isFinite(seconds) ? `${seconds} s` : undefined;
}

function readMoments(text: string): string | undefined {
  const found = [...text.matchAll(moment)].map(({ groups = {} }) => toMoment(groups));
  const [first, second] = found;
  if (first === undefined || found.length > 2) return undefined;
  if (found.length === 2) return second === undefined ? undefined : `${first}/${second}`;
  const rest = text.replace(moment, "@");
  if (/\.\. ?(?:\/|to|,)? ?@|^\/ ?@/.test(rest)) return `../${first}`;
  if (/@ ?(?:\/|to|,)? ?\.\.|@ ?\/$/.test(rest)) return `${first}/..`;
  return /\d/.test(rest) ? undefined : first;
}

function toMoment(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const [day, clock] = [groups["date"], groups["time"] ?? groups["alone"]];
  const parts = [
    ...(day === undefined ? [] : [toDate(day)]),
    ...(clock === undefined ? [] : [toTime(clock)]),
  ];
  return parts.includes(undefined) ? undefined : parts.join("T");
}

function toDate(written: string): string | undefined {
  const [first = 0, second = 0, third = 0] = written.split(/[-/]/).map(Number);
  const [year, month, day] = written.includes("-") ? [first, second, third] : [third, first, second];
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** The calendar repeats every 400 years; the language takes years below 100 for those of the last century. */
function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function toTime(written: string): string | undefined {
  const [hour = 0, minute = 0, second = 0] = (written.match(/\d+/g) ?? []).map(Number);
  const half = /[ap]/i.exec(written)?.[0].toLowerCase();
  const isHour = half === undefined ? hour <= 24 : hour >= 1 && hour <= 12;
  if (!isHour || minute > 59 || second > 59) return undefined;
  const since = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return `${two(since)}:${two(minute)}:${two(second)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
