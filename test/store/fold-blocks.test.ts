import { hash } from "node:crypto";
import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { HarnessError } from "#harness/core/error.ts";
import type { RunRecord } from "#harness/core/run.ts";
import { createFold } from "#harness/store/fold.ts";
import { foldBlocks } from "#harness/store/fold-blocks.ts";
import { readRunLog } from "#harness/store/read-log.ts";
import { anyScore, optional, shape, usualSample, usualTrial } from "./arbitrary-events.ts";
import { answered, head, right, sample, temporaryFolder } from "./run-fixture.ts";

const count = fc.nat({ max: 5 });
const withheld = shape({ kind: fc.constant("withheld"), characters: count, digest: fc.string() });
const absent = shape({ kind: fc.constant("absent"), reason: fc.string() });
const message = fc.record({ role: fc.constant("user"), content: fc.string() });
const asked = fc.record({
  kind: fc.constant("failed"),
  scorer: fc.string(),
  model: fc.constant("lab/judge"),
  attempts: count,
  error: fc.record({ kind: fc.constantFrom("timeout", "auth"), message: fc.string() }),
});

/** Text of any kind: JSON escapes some of it, UTF-8 takes several bytes for some, half a pair has no UTF-8. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("größer", 'a "quote"\n', "\ud800", "𝔸", "\u007f\u0000"),
);
const share = fc.oneof(fc.constantFrom(0, 1, 0.5, 1e-7, 5e-324), fc.double({ min: 0, max: 1, noNaN: true }));
const usage = shape({
  inputTokens: fc.oneof(fc.nat(), fc.constantFrom(0.5, 2 ** 53, 1e21)),
  outputTokens: fc.nat(),
  cachedInputTokens: optional(fc.nat()),
  reasoningTokens: optional(fc.nat()),
});
const finish = shape({ reason: fc.constantFrom("stop", "content-filter"), raw: optional(text) });

const anySample = fc.oneof(
  usualSample,
  shape({
    id: text,
    input: fc.oneof(
      withheld,
      absent,
      fc.record({ kind: fc.constant("kept"), input: fc.oneof(text, fc.array(message)) }),
    ),
    target: fc.oneof(withheld, absent),
    problemId: optional(text),
    cluster: optional(text),
    weight: optional(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
  }),
);

const anyTrial = fc.oneof(
  usualTrial,
  shape({
    sampleId: text,
    epoch: count,
    kind: fc.constant("failed"),
    attempts: optional(count),
    latencyMs: optional(count),
    error: fc.record({ kind: fc.constantFrom("timeout", "crash"), message: text }),
  }),
  shape({
    sampleId: text,
    epoch: count,
    kind: fc.constant("answered"),
    latencyMs: optional(fc.oneof(fc.nat(), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }))),
    output: fc.oneof(
      absent,
      shape({
        kind: fc.constant("withheld"),
        characters: count,
        digest: text,
        finish,
        usage: optional(usage),
        respondedBy: optional(text),
      }),
      shape({
        kind: fc.constant("kept"),
        text,
        finish,
        usage: optional(usage),
        respondedBy: optional(text),
        warnings: optional(fc.array(text)),
        toolCalls: optional(fc.array(fc.record({ id: text, name: text, arguments: fc.jsonValue() }))),
      }),
    ),
    cached: optional(fc.constant(true)),
    human: optional(share),
    asked: optional(fc.array(asked)),
    scores: shape({
      exact: optional(anyScore),
      number: optional(fc.oneof(anyScore, fc.record({ kind: fc.constant("scored"), value: share }))),
    }),
  }),
);

/** Samples and their trials, each field in any place of its object. */
const anyEvents = fc
  .array(fc.record({ sample: anySample, trial: anyTrial, order: fc.nat() }), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.flatMap(({ sample, trial, order }) => [
      { kind: "sample", sample: reordered(sample, order) },
      { kind: "trial-end", trial: reordered({ ...trial, sampleId: sample["id"] }, order) },
    ]),
  );

function reordered(value: unknown, order: number): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, order));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, field]) => [name, reordered(field, order)]);
  const from = order % Math.max(1, entries.length);
  return Object.fromEntries([...entries.slice(from), ...entries.slice(0, from)]);
}

const small = { blockBytes: 4096 };

it("makes the same record of any events as reading them in full does", () => {
  using folder = temporaryFolder();
  const path = `${folder.path}/run.partial.jsonl`;
  let records = 0;
  fc.assert(
    fc.property(anyEvents, (events) => {
      const bodies = events.map((event) => JSON.stringify(event));
      // twice, so that each line is there once its shape is known
      writeLines(path, [...bodies, ...bodies]);
      const record = foldBlocks(path, small);
      expect(record).toStrictEqual(recordOf(path));
      if (record !== undefined) records += 1;
    }),
    { numRuns: 300 },
  );
  expect(records).toBeGreaterThan(30);
});

it("takes a spoilt line when reading in full does", () => {
  using folder = temporaryFolder();
  const path = `${folder.path}/run.partial.jsonl`;
  const events = fc.oneof(anyEvents, fc.constant([sample("a", { weight: 2 }), answered("a", right)]));
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      "\\",
      "\\u00",
      "\u0001",
      "ü",
      "-",
      ".5",
      "e5",
      "0",
      "9",
      ",",
      ":",
      "{",
      "}",
      "[]",
      "null",
    ),
    fc.constantFrom('"id":"b",', '"epoch":1,', '"kind":"answered",', '"__proto__":1,', '"value":2', " "),
  );
  const edit = fc.record({ line: fc.nat(), at: fc.nat(), cut: fc.nat({ max: 3 }), piece });
  let accepted = 0;
  fc.assert(
    fc.property(events, edit, (given, { line, at, cut, piece }) => {
      const bodies = given.map((event) => JSON.stringify(event));
      const body = bodies[line % bodies.length] ?? "";
      const place = at % body.length;
      const spoilt = body.slice(0, place) + piece + body.slice(place + cut);
      writeLines(path, [...bodies, spoilt]);
      const record = foldBlocks(path, small);
      expect(record).toStrictEqual(recordOf(path));
      if (record !== undefined) accepted += 1;
    }),
    { numRuns: 1000 },
  );
  expect(accepted).toBeGreaterThan(20);
});

/** Lines that are in their places after a run's start, whatever is in them. */
function writeLines(path: string, bodies: readonly string[]): void {
  let check = "";
  const lines = [JSON.stringify({ kind: "run-start", head: head(100) }), ...bodies].map((body) => {
    check = hash("sha256", check + body, "hex").slice(0, 8);
    return `${body.slice(0, -1)},"check":"${check}"}\n`;
  });
  writeFileSync(path, lines.join(""));
}

/** By reading it in full; `undefined` when that finds a fault. */
function recordOf(path: string): RunRecord | undefined {
  const fold = createFold();
  try {
    for (const event of readRunLog(path)) fold.add(event);
    return fold.record();
  } catch (error) {
    if (error instanceof HarnessError) return undefined;
    throw error;
  }
}
