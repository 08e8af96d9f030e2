import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunMessage } from "#harness/core/event.ts";
import type { Importer } from "#harness/core/importer.ts";

export interface FixtureFolder {
  /** Writes a file and gives its path. */
  write(name: string, text: string | Iterable<string>): Promise<string>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

export async function fixtureFolder(): Promise<FixtureFolder> {
  const folder = await mkdtemp(join(tmpdir(), "importer-"));
  return {
    async write(name, text) {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

export async function messagesOf(
  importer: Importer,
  paths: readonly [string, ...string[]],
  mapPath?: string,
): Promise<readonly RunMessage[]> {
  const { signal } = new AbortController();
  const request = { paths, now: "2026-01-02T03:04:05.678Z", harness: "0.1.0", seed: 1, signal };
  return Array.fromAsync(importer.messages({ ...request, ...(mapPath === undefined ? {} : { mapPath }) }));
}
