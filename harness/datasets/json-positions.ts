import type { FilePosition } from "./data-error.ts";

const newline = 0x0a;

/** Lines and columns of a text that comes in pieces, counted as far as somebody asked. */
export interface Positions {
  enter(chunk: Buffer): void;
  /** Of a byte of the piece; never before the one asked for last. Columns count bytes. */
  at(index: number): FilePosition;
  leave(): void;
  end(): FilePosition;
}

export function createPositions(): Positions {
  let chunk: Buffer = Buffer.alloc(0);
  let line = 1;
  /** Bytes of the line before this piece. */
  let carried = 0;
  let lineStart = 0;
  let counted = 0;

  const countTo = (index: number): void => {
    for (let found = chunk.indexOf(newline, counted); found !== -1 && found < index; ) {
      line += 1;
      lineStart = found + 1;
      carried = 0;
      counted = found + 1;
      found = chunk.indexOf(newline, counted);
    }
    counted = Math.max(counted, index);
  };
  const leave = (): void => {
    countTo(chunk.length);
    carried += chunk.length - lineStart;
    chunk = Buffer.alloc(0);
    lineStart = 0;
    counted = 0;
  };
  return {
    enter(next) {
      chunk = next;
      lineStart = 0;
      counted = 0;
    },
    at(index) {
      countTo(index);
      return { line, column: carried + index - lineStart + 1 };
    },
    leave,
    end: () => ({ line, column: carried + 1 }),
  };
}
