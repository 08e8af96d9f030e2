import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runEventSchema } from "#harness/store/schema.ts";
import { isUsualEvent } from "#harness/store/usual-event.ts";

const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined, freq: 2 });

/** Fields that are `undefined` left out, as a log has them. */
const shape = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .record(fields)
    .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));

const amount = fc.oneof(fc.nat(), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const plain = { noNullPrototype: true };
const keys = fc.string().filter((key) => key !== "__proto__");

const usualSample = shape({
  id: fc.string(),
  input: shape({ kind: fc.constant("kept"), input: fc.string() }),
  target: shape({ kind: fc.constant("kept"), target: fc.array(fc.string(), { minLength: 1 }) }),
  problemId: optional(fc.string()),
  form: optional(fc.string()),
  template: optional(fc.string()),
  stratum: optional(fc.string()),
  cluster: optional(fc.string()),
  weight: optional(fc.double({ noNaN: true, noDefaultInfinity: true })),
  metadata: optional(fc.dictionary(keys, fc.oneof(fc.string(), fc.integer(), fc.boolean()), plain)),
});

const score = fc.oneof(
  shape({ kind: fc.constant("scored"), value: share, answer: optional(fc.string()) }),
  shape({ kind: fc.constant("missed"), cause: fc.constantFrom("refused", "truncated", "unparsed") }),
  shape({ kind: fc.constant("unscored"), reason: fc.string() }),
);

const usualTrial = shape({
  kind: fc.constant("answered"),
  sampleId: fc.string(),
  epoch: fc.nat(),
  latencyMs: optional(amount),
  attempts: optional(fc.nat()),
  cached: optional(fc.constant(true)),
  human: optional(share),
  output: shape({
    kind: fc.constant("kept"),
    text: fc.string(),
    finish: shape({ reason: fc.constantFrom("stop", "length", "refusal"), raw: optional(fc.string()) }),
    usage: optional(shape({ inputTokens: amount, outputTokens: amount, reasoningTokens: optional(amount) })),
    respondedBy: optional(fc.string()),
    warnings: optional(fc.array(fc.string())),
  }),
  scores: fc.dictionary(keys, score, plain),
});

const usual = fc.oneof(
  usualSample.map((sample) => ({ kind: "sample", sample })),
  usualTrial.map((trial) => ({ kind: "trial-end", trial })),
);

/** What a model, a scorer or a suite in JavaScript may give in place of a value. */
const strange = fc.constantFrom<unknown>(
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  1.5,
  2 ** 53,
  true,
  false,
  "",
  "scored",
  [],
  [1],
  new Array(2),
  {},
  new Date(0),
  new Map(),
  10n,
);

type Branch = Record<string, unknown>;

function branchesOf(value: unknown): readonly Branch[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Branch, ...Object.values(value).flatMap(branchesOf)];
}

/** The event with one of its fields, at any depth, changed, taken out or added. */
const spoilt = fc
  .record({
    event: usual,
    at: fc.nat(),
    field: fc.nat(),
    by: strange,
    way: fc.constantFrom("set", "drop", "add"),
  })
  .map(({ event, at, field, by, way }) => {
    const copy = structuredClone(event);
    const branches = branchesOf(copy);
    const branch = branches[at % branches.length] ?? {};
    const names = Object.keys(branch);
    const name = names[field % Math.max(1, names.length)] ?? "0";
    if (way === "drop") delete branch[name];
    else branch[way === "add" && !Array.isArray(branch) ? "further" : name] = by;
    return copy;
  });

describe("a usual event: it …", () => {
  test("is every sample with its text and every answer in text", () => {
    fc.assert(
      fc.property(usual, (event) => {
        expect(isUsualEvent(event)).toBe(true);
      }),
    );
  });

  test("is one that the schema takes as it is, whatever was changed in it", () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(usual, spoilt), (event) => {
        if (!isUsualEvent(event)) return;
        accepted += 1;
        expect(runEventSchema.parse(event)).toEqual(event);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(1000);
  });

  test.each([
    ["text withheld", { kind: "sample", sample: { id: "a", input: { kind: "withheld" } } }],
    ["an end", { kind: "run-end", endedAt: "", counts: {} }],
    ["something else", "sample"],
  ])("is not %s, which the schema judges", (_, value) => {
    expect(isUsualEvent(value)).toBe(false);
  });
});
