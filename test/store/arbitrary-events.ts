import fc from "fast-check";

/** Samples and trials with any text and number, as a log may hold them. */

export const optional = <Value>(values: fc.Arbitrary<Value>) =>
  fc.option(values, { nil: undefined, freq: 2 });

/** Fields that are `undefined` left out, as a log has them. */
export const shape = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .record(fields)
    .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));

const amount = fc.oneof(fc.nat(), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const plain = { noNullPrototype: true };
const keys = fc.string().filter((key) => key !== "__proto__");

export const usualSample = shape({
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

export const anyScore = fc.oneof(
  shape({ kind: fc.constant("scored"), value: share, answer: optional(fc.string()) }),
  shape({ kind: fc.constant("missed"), cause: fc.constantFrom("refused", "truncated", "unparsed") }),
  shape({ kind: fc.constant("unscored"), reason: fc.string() }),
);

export const usualTrial = shape({
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
  scores: fc.dictionary(keys, anyScore, plain),
});

const withheld = { kind: fc.constant("withheld"), characters: fc.nat(), digest: fc.string() };

/** The same of a held-out suite. */
export const withheldSample = fc
  .tuple(usualSample, shape(withheld), shape(withheld))
  .map(([sample, input, target]) => ({ ...sample, input, target }));

export const withheldTrial = fc
  .tuple(
    usualTrial,
    shape({
      ...withheld,
      finish: shape({ reason: fc.constantFrom("stop", "length") }),
      usage: optional(
        shape({ inputTokens: amount, outputTokens: amount, cachedInputTokens: optional(amount) }),
      ),
      respondedBy: optional(fc.string()),
    }),
  )
  .map(([trial, output]) => ({ ...trial, output }));

const count = fc.nat();

export const usualEnd = shape({
  kind: fc.constant("run-end"),
  endedAt: fc.string(),
  counts: shape({
    planned: count,
    scored: count,
    refused: count,
    truncated: count,
    unparsed: count,
    unscored: count,
    failed: count,
    notRun: count,
  }),
});
