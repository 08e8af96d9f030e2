import { readSync, writeSync } from "node:fs";

/** Requests and replies, one a line. Blocking: while it waits nothing else in this process can run. */
export interface Channel {
  /** The next line; `undefined` when the other side is gone. */
  readonly read: () => string | undefined;
  readonly write: (line: string) => void;
}

const newline = 0x0a;
const chunkBytes = 65_536;

/** On a descriptor that we were started with. */
export function openChannel(descriptor: number): Channel {
  const decoder = new TextDecoder();
  const chunk = Buffer.alloc(chunkBytes);
  let pending: Buffer[] = [];
  let rest: Buffer = Buffer.alloc(0);

  const takeLine = (): string | undefined => {
    const end = rest.indexOf(newline);
    if (end === -1) return undefined;
    const line = decoder.decode(Buffer.concat([...pending, rest.subarray(0, end)]));
    pending = [];
    rest = rest.subarray(end + 1);
    return line;
  };

  return {
    read() {
      for (;;) {
        const line = takeLine();
        if (line !== undefined) return line;
        if (rest.length > 0) pending.push(rest);
        const length = readSync(descriptor, chunk);
        if (length === 0) return undefined;
        rest = Buffer.from(chunk.subarray(0, length));
      }
    },
    write(line) {
      const bytes = Buffer.from(`${line}\n`);
      for (let from = 0; from < bytes.length; ) from += writeSync(descriptor, bytes, from);
    },
  };
}
