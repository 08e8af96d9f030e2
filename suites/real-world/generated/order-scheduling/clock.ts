import { clockTime, type Day, type DayStyle, dayStyles, partsOf } from "../calendar.ts";

/** Ways to write a time of day. Only those of the 24-hour clock serve the hour after midnight. */
export const clockStyles = {
  colon: (minutes) => clockTime(minutes),
  letter: (minutes) => clockTime(minutes).replace(":", "h"),
  hours: (minutes) => `${clockTime(minutes).replace(":", "")} hrs`,
  dotted: (minutes) => clockTime(minutes).replace(":", "."),
  half: (minutes) => (minutes < 60 ? clockTime(minutes) : halfDay(minutes)),
} as const satisfies Readonly<Record<string, (minutes: number) => string>>;

type ClockStyle = keyof typeof clockStyles;

export const clockStyleNames: readonly ClockStyle[] = ["colon", "letter", "hours", "dotted", "half"];

/** Ways to write a length of time. */
export const spanStyles = {
  minutes: (minutes) => `${minutes} minutes`,
  short: (minutes) => joinSpan(minutes, { hour: " h", minute: " min" }),
  long: (minutes) =>
    joinSpan(minutes, {
      hour: minutes >= 120 ? " hours" : " hour",
      minute: minutes % 60 === 1 ? " minute" : " minutes",
    }),
  tight: (minutes) => joinSpan(minutes, { hour: "h", minute: "min", gap: "" }),
} as const satisfies Readonly<Record<string, (minutes: number) => string>>;

type SpanStyle = keyof typeof spanStyles;

export const spanStyleNames: readonly SpanStyle[] = ["minutes", "short", "long", "tight"];

/** A day with its weekday: "Tue 2025-03-04". */
export function dayWithWeekday(day: Day, style: DayStyle): string {
  return style === "weekday"
    ? dayStyles.weekday(day)
    : `${partsOf(day).dayName.slice(0, 3)} ${dayStyles[style](day)}`;
}

function halfDay(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  const rest = clockTime(minutes).slice(2);
  return `${hour % 12 === 0 ? 12 : hour % 12}${rest} ${hour < 12 ? "am" : "pm"}`;
}

function joinSpan(
  minutes: number,
  { hour, minute, gap = " " }: { readonly hour: string; readonly minute: string; readonly gap?: string },
): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [...(hours > 0 ? [`${hours}${hour}`] : []), ...(rest > 0 ? [`${rest}${minute}`] : [])];
  return parts.join(gap);
}
