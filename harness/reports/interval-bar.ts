import { points } from "./figures.ts";
import { padEnd } from "./layout.ts";

/** A common scale for bars: low ≤ 0 ≤ high, drawn over so many columns. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly columns: number;
}

export interface Span {
  readonly value: number;
  /** Absent where there is no interval. */
  readonly low?: number;
  readonly high?: number;
}

/** An axis that holds all spans and zero, its ends on whole steps of a 1-2-5 scale. */
export function axisFor(spans: readonly Span[], columns: number): Axis {
  const ends = spans.flatMap(({ value, low = value, high = value }) => [low, high]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const step = niceStep(Math.max(most - least, 0.01) / 8);
  const low = Math.floor(least / step + 1e-9) * step;
  const high = Math.ceil(most / step - 1e-9) * step;
  return { low, high: low < high ? high : step, columns };
}

/** `├──●───┤` on the axis, with zero marked. */
export function intervalBar({ value, low = value, high = value }: Span, axis: Axis): string {
  const cells = new Array<string>(axis.columns).fill(" ");
  cells[columnOf(0, axis)] = "│";
  const [from, to] = [columnOf(low, axis), columnOf(high, axis)];
  for (let column = from; column <= to; column += 1) cells[column] = "─";
  if (from < to) {
    cells[from] = "├";
    cells[to] = "┤";
  }
  cells[columnOf(value, axis)] = "●";
  return cells.join("").trimEnd();
}

/** The scale in points above the bars: its ends, and zero where there is room. */
export function axisLabels(axis: Axis): string {
  const marks = [axis.low, 0, axis.high].map((value) => ({
    column: columnOf(value, axis),
    text: tick(value),
  }));
  let line = "";
  for (const { column, text } of marks) {
    const start = Math.min(column, axis.columns - text.length);
    if (line !== "" && start <= line.length) continue;
    line = padEnd(line, start) + text;
  }
  return line;
}

function columnOf(value: number, { low, high, columns }: Axis): number {
  const column = Math.round(((value - low) / (high - low)) * (columns - 1));
  return Math.max(0, Math.min(columns - 1, column));
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function tick(value: number): string {
  return points(value).replace(/\.0$/, "");
}
