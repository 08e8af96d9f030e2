import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { HarnessError } from "#harness/core/error.ts";
import type { RunEvent, RunMessage } from "#harness/core/event.ts";
import type { Importer, ImportRequest } from "#harness/core/importer.ts";
import type { RunHead } from "#harness/core/run.ts";
import { listRunLogs, openRecord } from "#harness/store/catalogue.ts";
import { createFold } from "#harness/store/fold.ts";
import { createRunLog, type RunLog } from "#harness/store/run-log.ts";
import { parseRunEvent } from "#harness/store/schema.ts";

type Source = Pick<ImportRequest, "paths" | "mapPath">;

export interface ImporterFixture {
  readonly importer: Importer;
  /** A source with at least two runs. */
  readonly source: Source;
  /** The source with something else in it. */
  readonly changed: Source;
  /** Sources that cannot be read, with what the message must say. */
  readonly broken: readonly { readonly title: string; readonly source: Source; readonly message: RegExp }[];
  /** Writes a source with far more messages than the memory that is allowed could hold. */
  readonly writeLarge: () => Promise<Source>;
  /** The module that exports the importer. */
  readonly module: string;
  readonly exportName: string;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** What every importer owes the store. */
export function describeImporterContract(title: string, createFixture: () => Promise<ImporterFixture>): void {
  describe(`${title}, as an importer`, () => {
    it("has an id and a description on one line", async () => {
      await using fixture = await createFixture();
      expect(fixture.importer.id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
      expect(fixture.importer.description).toMatch(/^[^\n]{8,120}[^.\n]$/);
    });

    it("gives events that the schema knows and JSON can hold", async () => {
      await using fixture = await createFixture();
      for (const { event } of await read(fixture, fixture.source))
        expect(parseRunEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
    });

    it("starts and ends each run, and says where each planned trial went", async () => {
      await using fixture = await createFixture();
      const runs = byRun(await read(fixture, fixture.source));
      expect(runs.size).toBeGreaterThan(1);
      for (const [runId, events] of runs) {
        const fold = createFold();
        for (const event of events) fold.add(event);
        const record = fold.record();
        const end = events.at(-1);
        expect(record.head.runId).toBe(runId);
        expect(end?.kind).toBe("run-end");
        if (record.backing === "samples" && end?.kind === "run-end")
          expect(end.counts).toEqual(record.coverage);
      }
    });

    it("says where the scores come from, and calls no two runs alike", async () => {
      await using fixture = await createFixture();
      const heads = headsOf(await read(fixture, fixture.source));
      const digests = heads.map(digestOf);
      expect(new Set(digests).size).toBe(heads.length);
      expect(digests).not.toContain("none");
      expect(new Set(heads.map(({ model, suite }) => `${model} ${suite.id}`)).size).toBe(heads.length);
    });

    it("gives the same runs again, whenever it is asked", async () => {
      await using fixture = await createFixture();
      const first = await read(fixture, fixture.source);
      expect(await read(fixture, fixture.source)).toEqual(first);
      const later = await read(fixture, fixture.source, { now: "2027-01-01T00:00:00.000Z" });
      expect(headsOf(later).map(({ origin }) => origin)).toEqual(headsOf(first).map(({ origin }) => origin));
    });

    it("gives other runs for another source", async () => {
      await using fixture = await createFixture();
      const known = headsOf(await read(fixture, fixture.source)).map(digestOf);
      const changed = headsOf(await read(fixture, fixture.changed)).map(digestOf);
      expect(changed.filter((digest) => known.includes(digest))).toEqual([]);
    });

    it("gives runs that the store keeps and reads back", async () => {
      await using fixture = await createFixture();
      const messages = await read(fixture, fixture.source);
      const folder = await mkdtemp(join(tmpdir(), "import-"));
      try {
        store(messages, folder);
        const records = [...listRunLogs(folder)].map(({ path }) => openRecord(path));
        const byId = (left: RunHead, right: RunHead) => (left.runId < right.runId ? -1 : 1);
        expect(records.map(({ head }) => head).sort(byId)).toEqual(headsOf(messages).sort(byId));
      } finally {
        await rm(folder, { recursive: true });
      }
    });

    it("gives nothing of a broken source, and says which line and column", async () => {
      await using fixture = await createFixture();
      expect(fixture.broken.length).toBeGreaterThan(0);
      for (const { title, source, message } of fixture.broken) {
        const given: RunMessage[] = [];
        const failure = await failureOf(fixture, source, given);
        expect(failure, title).toBeInstanceOf(HarnessError);
        expect(failure, title).toMatchObject({ code: "data", message: expect.stringMatching(message) });
        expect(failure, title).toMatchObject({ message: expect.stringMatching(/^[^\n]+:\d+:\d+: [^\n]+$/) });
        expect(given, title).toEqual([]);
      }
    });

    it("stops when asked to", async () => {
      await using fixture = await createFixture();
      const signal = AbortSignal.abort(new Error("stopped"));
      await expect(read(fixture, fixture.source, { signal })).rejects.toThrow("stopped");
    });

    it("reads a large source in bounded memory", async () => {
      await using fixture = await createFixture();
      const { module, exportName } = fixture;
      const request = JSON.stringify({ ...(await fixture.writeLarge()), now, harness: "0.1.0", seed: 1 });
      const script = fileURLToPath(new URL("./import-process.ts", import.meta.url));
      const child = spawn(
        process.execPath,
        ["--max-old-space-size=48", script, module, exportName, request],
        {
          stdio: ["ignore", "ignore", "pipe"],
        },
      );
      const status = new Promise((resolve) => child.once("close", resolve));
      let complaint = "";
      for await (const chunk of child.stderr) complaint += String(chunk);
      expect({ status: await status, complaint }).toEqual({ status: 0, complaint: "" });
    });
  });
}

const now = "2026-01-02T03:04:05.678Z";

async function read(
  { importer }: ImporterFixture,
  source: Source,
  changes: Partial<ImportRequest> = {},
): Promise<readonly RunMessage[]> {
  const { signal } = new AbortController();
  return Array.fromAsync(
    importer.messages({ ...source, now, harness: "0.1.0", seed: 1, signal, ...changes }),
  );
}

async function failureOf(
  { importer }: ImporterFixture,
  source: Source,
  given: RunMessage[],
): Promise<unknown> {
  const { signal } = new AbortController();
  try {
    for await (const message of importer.messages({ ...source, now, harness: "0.1.0", seed: 1, signal }))
      given.push(message);
    return "no failure";
  } catch (error) {
    return error;
  }
}

function byRun(messages: readonly RunMessage[]): ReadonlyMap<string, readonly RunEvent[]> {
  const runs = new Map<string, RunEvent[]>();
  for (const { runId, event } of messages) {
    const events = runs.get(runId) ?? [];
    runs.set(runId, events);
    events.push(event);
  }
  return runs;
}

function headsOf(messages: readonly RunMessage[]): RunHead[] {
  return messages.flatMap(({ event }) => (event.kind === "run-start" ? [event.head] : []));
}

/** What importing twice is known by. */
function digestOf({ origin }: RunHead): string {
  return origin.kind === "imported" ? origin.digest : "none";
}

function store(messages: readonly RunMessage[], resultsFolder: string): void {
  const logs = new Map<string, RunLog>();
  for (const { runId, event } of messages) {
    if (event.kind === "run-start") logs.set(runId, createRunLog({ resultsFolder, head: event.head }));
    logs.get(runId)?.append(event);
    if (event.kind === "run-end") logs.get(runId)?.close();
  }
}
