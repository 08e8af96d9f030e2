import { areChained } from "./chained-lines.ts";
import { type LogBlock, usualBlockBytes } from "./log-blocks.ts";
import { logCheckDigits } from "./log-line.ts";

/**
 * Blocks of a log on their way from the thread that reads them to one that looks at their checks, in memory that both
 * share. Either thread may look at a block that lies there, so that none waits for one that never came up.
 */
export interface CheckRing {
  readonly memory: SharedArrayBuffer;
  /** Copies a block into the next place; `false` when that is taken, or too small. */
  put(block: LogBlock): boolean;
  /** Looks at blocks as they come, until the ring is closed. */
  checkAll(): void;
  /** Looks at what nobody did, and waits for what somebody does. */
  finish(): "right" | "wrong" | "unknown";
  /** A block whose checks are wrong was found. */
  isWrong(): boolean;
  close(): void;
}

const places = 16;
/** A thread that waits is woken for so many: to be woken for each costs the other more than the copy does. */
const blocksToWake = 8;
const placeBytes = logCheckDigits + usualBlockBytes;

/** What is known of a place. */
const state = { free: 0, waiting: 1, taken: 2 } as const;

/** Numbers before the blocks: how many blocks were put, what was found, and for each place its state and its block. */
const cell = { put: 0, wrong: 1, first: 2 } as const;
const cellsOfPlace = 3;
const cells = cell.first + places * cellsOfPlace;
const closed = -1;

/** A block takes a hundredth of it; after that the log is read in full, by the thread that waited. */
const patienceMs = 2_000;

export function createCheckRing(
  memory: SharedArrayBuffer = new SharedArrayBuffer(cells * 4 + places * placeBytes),
): CheckRing {
  const numbers = new Int32Array(memory, 0, cells);
  let count = 0;

  const stateAt = (place: number): number => cell.first + place * cellsOfPlace;
  const bufferOf = (place: number): Buffer => Buffer.from(memory, cells * 4 + place * placeBytes, placeBytes);
  /** `false` when it is no longer there, or somebody else's. */
  const check = (place: number): boolean => {
    const at = stateAt(place);
    if (Atomics.compareExchange(numbers, at, state.waiting, state.taken) !== state.waiting) return false;
    const [digits, end] = [numbers[at + 1] ?? 0, numbers[at + 2] ?? 0];
    const buffer = bufferOf(place);
    const previousCheck = buffer.toString("latin1", 0, digits);
    if (!areChained(previousCheck, { buffer, start: logCheckDigits, end }))
      Atomics.store(numbers, cell.wrong, 1);
    Atomics.store(numbers, at, state.free);
    Atomics.notify(numbers, at);
    return true;
  };
  const isWrong = (): boolean => Atomics.load(numbers, cell.wrong) === 1;

  return {
    memory,
    isWrong,
    put({ buffer, start, end, previousCheck }) {
      const place = count % places;
      const at = stateAt(place);
      if (end - start > usualBlockBytes || Atomics.load(numbers, at) !== state.free) return false;
      const target = bufferOf(place);
      target.write(previousCheck, 0, "latin1");
      numbers[at + 1] = previousCheck.length;
      numbers[at + 2] = logCheckDigits + buffer.copy(target, logCheckDigits, start, end);
      Atomics.store(numbers, at, state.waiting);
      count += 1;
      Atomics.store(numbers, cell.put, count);
      if (count % blocksToWake === 0) Atomics.notify(numbers, cell.put);
      return true;
    },
    checkAll() {
      for (let next = 0; ; ) {
        const known = Atomics.load(numbers, cell.put);
        if (known === closed) return;
        if (next === known) Atomics.wait(numbers, cell.put, known);
        else {
          check(next % places);
          next += 1;
        }
      }
    },
    finish() {
      for (let place = 0; place < places; place += 1) {
        check(place);
        const at = stateAt(place);
        if (Atomics.wait(numbers, at, state.taken, patienceMs) === "timed-out") return "unknown";
      }
      return isWrong() ? "wrong" : "right";
    },
    close() {
      Atomics.store(numbers, cell.put, closed);
      Atomics.notify(numbers, cell.put);
    },
  };
}
