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

  let searched: Buffer | undefined;
  let backslash = -1;

  /** The next backslash, looked for once for all strings before it; the length where there is none. */
  function nextBackslash(chunk: Buffer, from: number): number {
    if (searched !== chunk || backslash < from) {
      const found = chunk.indexOf(codes.backslash, from);
      backslash = found === -1 ? chunk.length : found;
      searched = chunk;
    }
    return backslash;
  }

  /** Where the next byte after the string is, or the end of the piece. */
  function passString(chunk: Buffer, from: number): number {
    let index = from;
    while (index < chunk.length) {
      if (isEscaped) {
        isEscaped = false;
        index += 1;
        continue;
      }
      const found = chunk.indexOf(codes.quote, index);
      const quote = found === -1 ? chunk.length : found;
      const slash = nextBackslash(chunk, index);
      if (slash < quote) {
        isEscaped = true;
        index = slash + 1;
      } else {
        isString = quote === chunk.length;
        index = isString ? quote : quote + 1;
        if (!isString) return index;
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
