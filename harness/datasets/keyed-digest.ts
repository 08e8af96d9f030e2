import { createHmac, hash } from "node:crypto";

/** A block of SHA-256: the key fills one, and the text begins the next. */
const blockBytes = 64;
/** Of the text; a longer one is digested without them, where what they save no longer shows. */
const roomBytes = 16 * 1024;
const mostBytesInUnit = 3;

/** The two blocks of RFC 2104, each with room behind it for what is digested after it. */
interface Pads {
  readonly inner: Buffer;
  readonly outer: Buffer;
}

const padsOfKeys = new WeakMap<Buffer, Pads>();

/**
 * HMAC-SHA-256 of a text, in hex, under a key that is asked for again and again and does not change. Two digests in one
 * call each take two thirds of the time that an object for each text takes.
 */
export function keyedDigest(key: Buffer, text: string): string {
  if (text.length * mostBytesInUnit > roomBytes) return createHmac("sha256", key).update(text).digest("hex");
  const { inner, outer } = padsOf(key);
  const length = inner.write(text, blockBytes);
  // as a string of bytes: a buffer for each takes half as long again
  outer.write(hash("sha256", inner.subarray(0, blockBytes + length), "binary"), blockBytes, "binary");
  return hash("sha256", outer, "hex");
}

function padsOf(key: Buffer): Pads {
  const known = padsOfKeys.get(key);
  if (known !== undefined) return known;
  const short = key.length > blockBytes ? hash("sha256", key, "buffer") : key;
  const pads = { inner: Buffer.alloc(blockBytes + roomBytes), outer: Buffer.alloc(blockBytes + 32) };
  for (let place = 0; place < blockBytes; place += 1) {
    const byte = short[place] ?? 0;
    pads.inner[place] = byte ^ 0x36;
    pads.outer[place] = byte ^ 0x5c;
  }
  padsOfKeys.set(key, pads);
  return pads;
}
