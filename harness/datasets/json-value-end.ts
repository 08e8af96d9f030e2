/** Looks for the last byte of one value that is read or passed over as a whole. */
export interface ValueEnd {
  /** The first byte of a value; whether it has been taken with that. */
  begin(byte: number): boolean;
  /** Whether the value is a number or a word, which ends before the byte that ends it. */
  isScalar(): boolean;
  /** The index after the last byte; `undefined` when the value goes on in the next piece. */
  find(chunk: Buffer, from: number): number | undefined;
}

export const codes = {
  quote: 0x22,
  backslash: 0x5c,
  comma: 0x2c,
  colon: 0x3a,
  openObject: 0x7b,
  closeObject: 0x7d,
  openList: 0x5b,
  closeList: 0x5d,
  space: 0x20,
} as const;

export function createValueEnd(onWrongBracket: (index: number) => never): ValueEnd {
  let shape: "string" | "nested" | "scalar" = "scalar";
  let brackets: number[] = [];
  let isString = false;
  let isEscaped = false;

  /** Whether the string ended, and where the next byte is. */
  function passString(chunk: Buffer, from: number): number {
    for (let index = from; index < chunk.length; index += 1) {
      const byte = chunk[index];
      if (isEscaped) isEscaped = false;
      else if (byte === codes.backslash) isEscaped = true;
      else if (byte === codes.quote) {
        isString = false;
        return index + 1;
      }
    }
    return chunk.length;
  }

  function endOfScalar(chunk: Buffer, from: number): number | undefined {
    for (let index = from; index < chunk.length; index += 1) {
      const byte = chunk[index] ?? 0;
      if (byte === codes.comma || byte === codes.closeObject || byte === codes.closeList) return index;
      if (byte <= codes.space) return index;
    }
    return undefined;
  }

  return {
    begin(byte) {
      const isNested = byte === codes.openObject || byte === codes.openList;
      shape = byte === codes.quote ? "string" : isNested ? "nested" : "scalar";
      brackets = isNested ? [byte] : [];
      isString = byte === codes.quote;
      isEscaped = false;
      return shape !== "scalar";
    },
    isScalar: () => shape === "scalar",
    find(chunk, from) {
      if (shape === "scalar") return endOfScalar(chunk, from);
      for (let index = from; index < chunk.length; ) {
        if (isString) {
          index = passString(chunk, index);
          if (!isString && shape === "string") return index;
          continue;
        }
        const byte = chunk[index] ?? 0;
        index += 1;
        if (byte === codes.quote) isString = true;
        else if (byte === codes.openObject || byte === codes.openList) brackets.push(byte);
        else if (byte === codes.closeObject || byte === codes.closeList) {
          const open = byte === codes.closeObject ? codes.openObject : codes.openList;
          if (brackets.pop() !== open) onWrongBracket(index - 1);
          if (brackets.length === 0) return index;
        }
      }
      return undefined;
    },
  };
}
