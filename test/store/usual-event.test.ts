import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runEventSchema } from "#harness/store/schema.ts";
import { isUsualEvent } from "#harness/store/usual-event.ts";
import { usualEnd, usualSample, usualTrial, withheldSample, withheldTrial } from "./arbitrary-events.ts";

const usual = fc.oneof(
  fc.oneof(usualSample, withheldSample).map((sample) => ({ kind: "sample", sample })),
  fc.oneof(usualTrial, withheldTrial).map((trial) => ({ kind: "trial-end", trial })),
  usualEnd,
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

const sampleNoted = (metadata: string) => ({
  id: "a",
  input: { kind: "kept", input: "?" },
  target: { kind: "kept", target: ["1"] },
  metadata: JSON.parse(metadata),
});

describe("a usual event: it …", () => {
  test("is every sample and every answer in text, kept or withheld, and every end", () => {
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
    [
      "text withheld without its digest",
      { kind: "sample", sample: { id: "a", input: { kind: "withheld" } } },
    ],
    ["an end without its counts", { kind: "run-end", endedAt: "", counts: {} }],
    ["a sample with a note called __proto__", { kind: "sample", sample: sampleNoted('{"__proto__":"x"}') }],
    ["something else", "sample"],
  ])("is not %s, which the schema judges", (_, value) => {
    expect(isUsualEvent(value)).toBe(false);
  });
});
