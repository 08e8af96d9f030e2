import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RunMessage } from "#harness/core/event.ts";
import type { Importer } from "#harness/core/importer.ts";
import type { RunRecord } from "#harness/core/run.ts";
import { createFold } from "#harness/store/fold.ts";

export interface FixtureFolder {
  readonly path: string;
  /** Writes a file and gives its path. */
  write(name: string, content: string | Uint8Array | Iterable<string>): Promise<string>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

export async function fixtureFolder(): Promise<FixtureFolder> {
  const folder = await mkdtemp(join(tmpdir(), "importer-"));
  return {
    path: folder,
    async write(name, content) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
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

/** The record of each run, in the order of their starts. */
export function recordsOf(messages: readonly RunMessage[]): readonly RunRecord[] {
  return [...Map.groupBy(messages, ({ runId }) => runId).values()].map((ofRun) => {
    const fold = createFold();
    for (const { event } of ofRun) fold.add(event);
    return fold.record();
  });
}
