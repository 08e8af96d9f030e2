import { expect, it } from "vitest";
import { createFold } from "#harness/store/fold.ts";
import type { FoldEvent } from "#harness/store/fold-event.ts";
import { createKnownLines, type KnownLines } from "#harness/store/known-lines.ts";
import { answered, failed, head, right, sample, wrong } from "./run-fixture.ts";

it.each([
  ["a sample", sample("a", { stratum: "größer", weight: 0.5, metadata: { "a b": 1, c: "d\n" } })],
  ["an answer", answered("a", wrong, { outputTokens: 3, respondedBy: "small-1", warnings: ['no "seed"'] })],
  ["a failure", failed("a")],
  ["a miss", answered("a", { kind: "missed", cause: "truncated" })],
])("knows a line like one it saw before: %s", (_, event) => {
  const known = createKnownLines("number");
  expect(readOf(known, JSON.stringify(event))).toBeUndefined();
  known.learn(event);
  const read = readOf(known, JSON.stringify(event));
  if (read === undefined) expect.fail("it is not known");
  expect(recordOf(read)).toEqual(recordOf(event));
});

it("tells the scores of lines that are alike apart", () => {
  const known = createKnownLines("number");
  known.learn(answered("a", right));
  const scores = [
    right,
    wrong,
    { kind: "missed", cause: "refused" },
    { kind: "missed", cause: "truncated" },
    { kind: "unscored", reason: "no target" },
    { kind: "scored", value: 0.25 },
    right,
  ] as const;
  const read = scores.map((score) => readOf(known, JSON.stringify(answered("a", score))));
  expect(read).toMatchObject(
    scores.map((score) => ({
      trial: { scores: { number: score.kind === "unscored" ? { kind: "unscored" } : score } },
    })),
  );
});

it.each([
  ["a number that JSON has not", '"epoch":1', '"epoch":01'],
  ["half a score", '"value":1}', '"value":.5}'],
  ["a score above one", '"value":1}', '"value":2}'],
  ["a score a little above one", '"value":1}', '"value":1.5}'],
  ["something before it", '{"kind":"trial-end"', 'x{"kind":"trial-end"'],
  ["something after it", '"value":1}}}}', '"value":1}}}}x'],
  ["a field twice", '"epoch":1', '"epoch":1,"epoch":1'],
  ["a field less", '"epoch":1,', ""],
])("does not know an answer with %s", (_, from, to) => {
  const known = createKnownLines("number");
  known.learn(answered("a", right));
  const line = JSON.stringify(answered("a", right));
  expect(line).toContain(from);
  expect(readOf(known, line)).toBeDefined();
  expect(readOf(known, line.replace(from, to))).toBeUndefined();
});

it.each([
  ["without a target", '["a"]', "[]"],
  ["with nothing for metadata", '"deep":true', '"deep":null'],
  ["with text for a weight", '"weight":2', '"weight":"2"'],
])("does not know a sample %s", (_, from, to) => {
  const known = createKnownLines("number");
  const event = sample("a", { weight: 2, metadata: { deep: true } });
  known.learn(event);
  expect(readOf(known, JSON.stringify(event))).toBeDefined();
  expect(readOf(known, JSON.stringify(event).replace(from, to))).toBeUndefined();
});

it("knows a score by a name beyond ASCII, and takes no other name's bytes for it", () => {
  const named = (name: string) => JSON.parse(JSON.stringify(answered("a", right)).replace("number", name));
  const known = createKnownLines("Ã¶");
  known.learn(named("Ã¶"));
  expect(readOf(known, JSON.stringify(named("Ã¶")))).toMatchObject({ trial: { scores: { "Ã¶": right } } });
  expect(readOf(known, JSON.stringify(named("ö")))).toBeUndefined();
});

it("does not learn from a score by a name that objects have a use for", () => {
  const known = createKnownLines("number");
  const line = JSON.stringify(answered("a", right)).replace('"number"', '"__proto__"');
  known.learn(JSON.parse(line));
  expect(readOf(known, line)).toBeUndefined();
});

it("learns no more shapes than a log has need of", () => {
  const known = createKnownLines("number");
  const shapes = Array.from({ length: 17 }, (_, index) => {
    const event = answered("a", right);
    if (event.kind !== "trial-end" || event.trial.kind !== "answered") throw new Error("expected an answer");
    return { ...event, trial: { ...event.trial, scores: { [`scorer ${index}`]: right } } };
  });
  for (const event of shapes) known.learn(event);
  expect(shapes.map((event) => readOf(known, JSON.stringify(event)) !== undefined)).toEqual([
    ...Array(16).fill(true),
    false,
  ]);
});

it("leaves long lines and their escapes to JSON", () => {
  const known = createKnownLines("number");
  const long = sample("a", { stratum: "\n".repeat(400_000) });
  known.learn(long);
  expect(readOf(known, JSON.stringify(sample("a", { stratum: "\n".repeat(300_000) })))).toBeDefined();
  expect(readOf(known, JSON.stringify(sample("a", { stratum: "\n".repeat(4_000_000) })))).toBeUndefined();
});

function recordOf(event: FoldEvent): unknown {
  const fold = createFold();
  fold.add({ kind: "run-start", head: head(1) });
  if (event.kind === "trial-end") fold.add(sample("a"));
  fold.add(event);
  return fold.record();
}

/** What is known of a line, which stands between others. */
function readOf(known: KnownLines, body: string): FoldEvent | undefined {
  const line = Buffer.from(`${body.slice(0, -1)},"check":"0123abcd"}\n`).toString("latin1");
  const event = known.read(`before\n${line}after\n`, 7);
  if (event !== undefined) expect(known.end).toBe(7 + line.length);
  return event;
}
