import { maximumLineBytes } from "./chunks.ts";
import type { FilePosition } from "./data-error.ts";
import type { JsonPath } from "./json-parts.ts";
import { createPositions } from "./json-positions.ts";
import { codes, createValueEnd } from "./json-value-end.ts";

/** A wanted value as it stands in the document. */
export interface RawPart {
  readonly keys: readonly (string | number)[];
  readonly bytes: Buffer;
  readonly start: FilePosition;
}

export interface JsonScanner {
  /** The wanted values that end in this piece. @throws what `fail` makes of a byte that cannot stand where it does. */
  push(chunk: Buffer): Generator<RawPart, void, undefined>;
  /** @throws what `fail` makes of a text that ends too early. */
  end(): Generator<RawPart, void, undefined>;
}

interface Level {
  readonly isObject: boolean;
  /** Of the member being read. */
  key: string | number;
}

/** Walks a document byte by byte: into what leads to a wanted value, over all else. */
export function createJsonScanner(
  wanted: readonly JsonPath[],
  fail: (position: FilePosition, found: string) => Error,
): JsonScanner {
  const levels: Level[] = [];
  const positions = createPositions();
  const unexpected = (index: number, byte: number): Error =>
    fail(positions.at(index), `unexpected ${JSON.stringify(String.fromCharCode(byte))}`);
  const valueEnd = createValueEnd((index) => {
    throw fail(positions.at(index), "a bracket closes what is not open");
  });
  let expected: "value" | "value-or-close" | "key" | "key-or-close" | "colon" | "comma-or-close" | "nothing" =
    "value";
  let inside: "none" | "key" | "wanted" | "passed" = "none";
  let pieces: Buffer[] = [];
  let pieceBytes = 0;
  let start: FilePosition = { line: 1, column: 1 };

  const keysNow = (): (string | number)[] => levels.map(({ key }) => key);
  const afterValue = (): void => {
    expected = levels.length === 0 ? "nothing" : "comma-or-close";
  };
  const begin = (byte: number, index: number, kind: "key" | "wanted" | "passed"): number => {
    inside = kind;
    pieces = [];
    pieceBytes = 0;
    start = positions.at(index);
    return valueEnd.begin(byte) ? 1 : 0;
  };
  const keep = (piece: Buffer): void => {
    if (inside === "passed" || piece.length === 0) return;
    pieces.push(Buffer.from(piece));
    pieceBytes += piece.length;
    if (pieceBytes > maximumLineBytes) throw fail(start, "a single value is longer than 64 MiB");
  };
  const finish = (): RawPart | undefined => {
    const kind = inside;
    const bytes = Buffer.concat(pieces);
    inside = "none";
    pieces = [];
    if (kind === "key") {
      const level = levels.at(-1);
      if (level !== undefined) level.key = keyOf(bytes, () => fail(start, "a key is no string"));
      expected = "colon";
      return undefined;
    }
    afterValue();
    return kind === "wanted" ? { keys: keysNow(), bytes, start } : undefined;
  };

  /** One byte between values. Gives how many bytes of a value were taken; `undefined` where none begins. */
  function step(byte: number, index: number): number | undefined {
    const level = levels.at(-1);
    const closer = level?.isObject === true ? codes.closeObject : codes.closeList;
    if (level !== undefined && byte === closer && expected.endsWith("-or-close")) {
      levels.pop();
      afterValue();
      return undefined;
    }
    if (expected === "colon" && byte === codes.colon) {
      expected = "value";
      return undefined;
    }
    if (expected === "comma-or-close" && byte === codes.comma && level !== undefined) {
      if (typeof level.key === "number") level.key += 1;
      expected = level.isObject ? "key" : "value";
      return undefined;
    }
    if (expected.startsWith("key") && byte === codes.quote) return begin(byte, index, "key");
    if (!expected.startsWith("value") || punctuation.has(byte)) throw unexpected(index, byte);
    const place = placeOf(keysNow(), wanted);
    const isObject = byte === codes.openObject;
    if (place !== "above" || !(isObject || byte === codes.openList))
      return begin(byte, index, place === "wanted" ? "wanted" : "passed");
    levels.push({ isObject, key: isObject ? "" : 0 });
    expected = isObject ? "key-or-close" : "value-or-close";
    return undefined;
  }

  return {
    *push(chunk) {
      positions.enter(chunk);
      for (let index = 0; index < chunk.length; ) {
        let taken = 0;
        if (inside === "none") {
          const byte = chunk[index] ?? 0;
          const begun = isSpace(byte) ? undefined : step(byte, index);
          if (begun === undefined) {
            index += 1;
            continue;
          }
          taken = begun;
        }
        const end = valueEnd.find(chunk, index + taken);
        keep(chunk.subarray(index, end));
        index = end ?? chunk.length;
        const part = end === undefined ? undefined : finish();
        if (part !== undefined) yield part;
      }
      positions.leave();
    },
    *end() {
      const part = inside !== "none" && levels.length === 0 && valueEnd.isScalar() ? finish() : undefined;
      if (expected !== "nothing") throw fail(positions.end(), "the text ends too early");
      if (part !== undefined) yield part;
    },
  };
}

const punctuation: ReadonlySet<number> = new Set([
  codes.comma,
  codes.colon,
  codes.closeObject,
  codes.closeList,
]);

function isSpace(byte: number): boolean {
  return byte === codes.space || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function placeOf(
  keys: readonly (string | number)[],
  wanted: readonly JsonPath[],
): "wanted" | "above" | "passed" {
  let place: "above" | "passed" = "passed";
  for (const path of wanted) {
    if (!keys.every((key, depth) => path[depth] === "*" || path[depth] === String(key))) continue;
    if (path.length === keys.length) return "wanted";
    place = "above";
  }
  return place;
}

function keyOf(bytes: Buffer, fail: () => Error): string {
  try {
    return String(JSON.parse(bytes.toString("utf8")));
  } catch {
    throw fail();
  }
}
