import { createHash } from "node:crypto";

/** SHA-256 of texts one after another, each well-formed Unicode, as JSON is. */
export interface TextDigest {
  add(text: string): void;
  /** Of all that was added so far, in hex. */
  hex(): string;
}

const pieceCharacters = 32 * 1024;

/** Texts are handed over many at once: a call for each takes longer than its digest. */
export function createTextDigest(): TextDigest {
  const digest = createHash("sha256");
  let waiting = "";
  const handOver = (): void => {
    digest.update(waiting);
    waiting = "";
  };
  return {
    add(text) {
      waiting += text;
      if (waiting.length >= pieceCharacters) handOver();
    },
    hex() {
      handOver();
      return digest.copy().digest("hex");
    },
  };
}
