const monthNames =
  "January February March April May June July August September October November December".split(" ");
const dayNames = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const dayMs = 86_400_000;

/** A calendar day as days since 1970-01-01: no clock, no zone. */
export type Day = number;

export interface DayParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly monthName: string;
  readonly dayName: string;
  /** 0 is Sunday. */
  readonly weekday: number;
}

export function toDay({
  year,
  month,
  day,
}: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): Day {
  return Date.UTC(year, month - 1, day) / dayMs;
}

export function partsOf(day: Day): DayParts {
  const date = new Date(day * dayMs);
  const month = date.getUTCMonth() + 1;
  return {
    year: date.getUTCFullYear(),
    month,
    day: date.getUTCDate(),
    monthName: monthNames[month - 1] ?? "",
    dayName: dayNames[date.getUTCDay()] ?? "",
    weekday: date.getUTCDay(),
  };
}

/** Ways to write a day that cannot be misread, whatever the reader is used to. */
export const dayStyles = {
  iso: (day) => isoDay(day),
  long: (day) => `${partsOf(day).day} ${partsOf(day).monthName} ${partsOf(day).year}`,
  american: (day) => `${partsOf(day).monthName} ${partsOf(day).day}, ${partsOf(day).year}`,
  short: (day) => `${two(partsOf(day).day)}-${partsOf(day).monthName.slice(0, 3)}-${partsOf(day).year}`,
  weekday: (day) =>
    `${partsOf(day).dayName}, ${partsOf(day).day} ${partsOf(day).monthName} ${partsOf(day).year}`,
} as const satisfies Readonly<Record<string, (day: Day) => string>>;

export type DayStyle = keyof typeof dayStyles;

export const dayStyleNames: readonly DayStyle[] = ["iso", "long", "american", "short", "weekday"];

export function isoDay(day: Day): string {
  const { year, month, day: ofMonth } = partsOf(day);
  return `${year}-${two(month)}-${two(ofMonth)}`;
}

/** Minutes of a day as "09:05". */
export function clockTime(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
