import { internClusters } from "./clusters.ts";
import { fillIndexes, type RandomSource } from "./random.ts";

/** One independent sample to resample: rows 0 to `size` - 1, in whole clusters where it has any. */
export interface ResampledSample {
  readonly size: number;
  readonly clusters?: Int32Array;
}

/** The outer units of one sample, each with its rows: what may be drawn, and what may be left out. */
export interface Units {
  readonly count: number;
  /** Rows of unit u are `rows[start[u]]` to `rows[start[u + 1] - 1]`. */
  readonly rows: Uint32Array;
  readonly start: Uint32Array;
}

/** Rows grouped by outer unit, units in order of appearance. */
export function unitsOf({ size, clusters }: ResampledSample): Units {
  if (clusters === undefined) {
    const start = Uint32Array.from({ length: size + 1 }, (_, row) => row);
    return { count: size, rows: start.subarray(0, size), start };
  }
  const { row: unitOf, count } = internClusters(clusters);
  const start = new Uint32Array(count + 1);
  for (const unit of unitOf) start[unit + 1] = (start[unit + 1] ?? 0) + 1;
  for (let unit = 0; unit < count; unit += 1) start[unit + 1] = (start[unit + 1] ?? 0) + (start[unit] ?? 0);
  const next = start.slice(0, count);
  const rows = new Uint32Array(size);
  for (const [row, unit] of unitOf.entries()) {
    const place = next[unit] ?? 0;
    rows[place] = row;
    next[unit] = place + 1;
  }
  return { count, rows, start };
}

/**
 * Draws rows with replacement, whole units at a time, one sample after another: `index = floor(u n)`. The
 * arrays given are reused by the next draw.
 */
export function createResampler(options: {
  readonly units: readonly Units[];
  readonly random: RandomSource;
}): () => readonly Uint32Array[] {
  const { units, random } = options;
  const buffers = units.map(({ rows }) => new Uint32Array(rows.length * 2));
  return () =>
    units.map((unit, index) => {
      if (unit.count === unit.rows.length) {
        const drawn = (buffers[index] ?? new Uint32Array(unit.count)).subarray(0, unit.count);
        fillIndexes(random, drawn, unit.count);
        return drawn;
      }
      const picked = new Uint32Array(unit.count);
      fillIndexes(random, picked, unit.count);
      let total = 0;
      for (const one of picked) total += sizeOf(unit, one);
      let buffer = buffers[index] ?? new Uint32Array(total);
      if (buffer.length < total) {
        buffer = new Uint32Array(total * 2);
        buffers[index] = buffer;
      }
      let filled = 0;
      for (const one of picked) {
        buffer.set(rowsOf(unit, one), filled);
        filled += sizeOf(unit, one);
      }
      return buffer.subarray(0, filled);
    });
}

/** Gives all rows but those of one unit. The array given is reused by the next call. */
export function createLeaveOut(unit: Units): (left: number) => Uint32Array {
  const buffer = new Uint32Array(unit.rows.length);
  return (left) => {
    const from = unit.start[left] ?? 0;
    const to = unit.start[left + 1] ?? 0;
    buffer.set(unit.rows.subarray(0, from));
    buffer.set(unit.rows.subarray(to), from);
    return buffer.subarray(0, unit.rows.length - (to - from));
  };
}

function rowsOf(unit: Units, one: number): Uint32Array {
  return unit.rows.subarray(unit.start[one], unit.start[one + 1]);
}

function sizeOf(unit: Units, one: number): number {
  return (unit.start[one + 1] ?? 0) - (unit.start[one] ?? 0);
}
