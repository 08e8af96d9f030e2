import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

/** What an attack would have to touch: a secret file, a folder where nothing may appear, a server that nobody calls. */
export function outsideWorld(): {
  readonly folder: string;
  readonly secretFile: string;
  readonly secret: string;
  /** A path where no file is. */
  readonly fresh: (name: string) => string;
  readonly port: () => number;
  readonly expectUntouched: () => void;
} {
  const folder = temporaryFolder();
  const secretFile = join(folder.path, "secret");
  const written = join(folder.path, "written");
  const secret = "the secret of the host";
  mkdirSync(written);
  writeFileSync(secretFile, secret);
  let callers = 0;
  let port = 0;
  const server = createServer((socket) => {
    callers += 1;
    socket.end();
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (typeof address === "object" && address !== null) port = address.port;
  });
  afterAll(() => {
    server.close();
    folder[Symbol.dispose]();
  });
  return {
    folder: folder.path,
    secretFile,
    secret,
    fresh: (name) => join(written, name),
    port: () => port,
    expectUntouched() {
      expect(readdirSync(written)).toEqual([]);
      expect(readFileSync(secretFile, "utf8")).toBe(secret);
      expect(callers).toBe(0);
    },
  };
}
