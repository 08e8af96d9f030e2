const minute = 60_000;
const day = 1440 * minute;

const steps = [
  ...[1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * minute),
  ...[1, 2, 7, 14, 28, 91, 182, 365, 730, 1826].map((days) => days * day),
];

/** Five marks at most on an axis of time, at whole days (UTC) where the axis is long enough, and how they are written. */
export function timeTicks(
  start: number,
  end: number,
): { readonly ticks: readonly number[]; readonly format: string } {
  const step = steps.find((each) => (end - start) / each <= 5) ?? Math.ceil((end - start) / 5 / day) * day;
  const first = Math.ceil(start / step) * step;
  const ticks = Array.from(
    { length: Math.floor((end - first) / step) + 1 },
    (_, index) => first + index * step,
  );
  return { ticks, format: step >= day ? "%Y-%m-%d" : "%m-%d %H:%M" };
}
