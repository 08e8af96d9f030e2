import { pipeline, Readable } from "node:stream";
import { createZstdDecompress } from "node:zlib";

/**
 * What Zstandard frames hold, one after the other. Node's own decoder ends with the first frame and passes over the
 * rest in silence, so that each frame here gets a decoder of its own; where one ends is read from the headers of its
 * blocks (RFC 8878, section 3.1).
 *
 * @throws Error for what is no frame, or is cut.
 */
export async function* decodeZstdFrames(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer, void, undefined> {
  const input = createInput(chunks);
  for (let magic = await input.take(4); magic !== undefined; magic = await input.take(4)) {
    const number = magic.readUInt32LE(0);
    if (number >= 0x184d2a50 && number <= 0x184d2a5f) {
      await input.need((await input.need(4)).readUInt32LE(0));
      continue;
    }
    if (number !== 0xfd2fb528) throw new Error("holds no Zstandard frame where one should begin");
    const decoder = createZstdDecompress();
    // What goes wrong in the input is thrown by the decoder; leaving early closes both.
    pipeline(Readable.from(frameBytes(magic, input)), decoder, () => undefined);
    for await (const piece of decoder) yield piece;
  }
}

async function* frameBytes(magic: Buffer, input: Input): AsyncGenerator<Buffer, void, undefined> {
  const descriptor = await input.need(1);
  const bits = descriptor[0] ?? 0;
  const isSingleSegment = (bits & 0x20) !== 0;
  const sizeFlag = bits >> 6;
  const dictionaryBytes = [0, 1, 2, 4][bits & 0x03] ?? 0;
  const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][sizeFlag] ?? 0;
  const rest = await input.need((isSingleSegment ? 0 : 1) + dictionaryBytes + sizeBytes);
  yield Buffer.concat([magic, descriptor, rest]);
  for (let isLast = false; !isLast; ) {
    const header = await input.need(3);
    const fields = header.readUIntLE(0, 3);
    isLast = (fields & 1) === 1;
    const isRepeated = ((fields >> 1) & 3) === 1;
    yield Buffer.concat([header, await input.need(isRepeated ? 1 : fields >> 3)]);
  }
  const hasChecksum = (bits & 0x04) !== 0;
  if (hasChecksum) yield await input.need(4);
}

interface Input {
  /** `undefined` at the end of the input. */
  take(bytes: number): Promise<Buffer | undefined>;
  /** @throws Error when the input ends before. */
  need(bytes: number): Promise<Buffer>;
}

function createInput(chunks: AsyncIterable<Buffer>): Input {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const take = async (bytes: number): Promise<Buffer | undefined> => {
    const pieces = [held];
    let length = held.length;
    while (length < bytes) {
      const next = await iterator.next();
      if (next.done === true) {
        if (length === 0) return undefined;
        throw new Error("is cut: a Zstandard frame ends too early");
      }
      pieces.push(next.value);
      length += next.value.length;
    }
    const all = pieces.length === 1 ? held : Buffer.concat(pieces);
    held = all.subarray(bytes);
    return all.subarray(0, bytes);
  };
  return {
    take,
    async need(bytes) {
      const taken = bytes === 0 ? Buffer.alloc(0) : await take(bytes);
      if (taken === undefined) throw new Error("is cut: a Zstandard frame ends too early");
      return taken;
    },
  };
}
