import fc from "fast-check";
import { expect, it } from "vitest";
import type { RunEvent } from "#harness/core/event.ts";
import type { RunRecord } from "#harness/core/run.ts";
import type { Score } from "#harness/core/score.ts";
import { createFold } from "#harness/store/fold.ts";
import { answered, failed, head, right, runEnd, sample, threeTrials, wrong } from "./run-fixture.ts";

const start: RunEvent = { kind: "run-start", head: head(3) };

it("counts where each planned trial went", () => {
  const record = foldOf([
    { kind: "run-start", head: head(8) },
    ...["a", "b", "c", "d", "e", "f", "g"].map((id) => sample(id)),
    answered("a", right),
    answered("b", wrong),
    answered("c", { kind: "missed", cause: "refused" }),
    answered("d", { kind: "missed", cause: "truncated" }),
    answered("e", { kind: "missed", cause: "unparsed" }),
    answered("f", { kind: "unscored", reason: "no target" }),
    failed("g"),
  ]);
  expect(record.coverage).toEqual({
    planned: 8,
    scored: 2,
    refused: 1,
    truncated: 1,
    unparsed: 1,
    unscored: 1,
    failed: 1,
    notRun: 1,
  });
});

it("keeps a sample that came before the start", () => {
  expect(foldOf([sample("a"), start, answered("a", right)]).samples.id).toEqual(["a"]);
});

it("takes the headline from the first scorer, and counts a trial without it as unscored", () => {
  const event = answered("a", right);
  const otherwise =
    event.kind === "trial-end" && event.trial.kind === "answered"
      ? { ...event, trial: { ...event.trial, scores: { exact: right } } }
      : event;
  expect(foldOf([start, sample("a"), otherwise]).coverage).toMatchObject({
    scored: 0,
    unscored: 1,
    notRun: 2,
  });
});

it("averages the epochs of a sample, a miss counting 0 and set apart", () => {
  const { samples } = foldOf([
    { kind: "run-start", head: head(4) },
    sample("a"),
    answered("a", { kind: "scored", value: 0.5 }, { epoch: 1 }),
    answered("a", { kind: "missed", cause: "refused" }, { epoch: 2 }),
    answered("a", { kind: "scored", value: 1 }, { epoch: 3 }),
    failed("a", 4),
  ]);
  expect(samples).toMatchObject({
    id: ["a"],
    epochs: Uint32Array.of(3),
    mean: Float64Array.of(0.5),
    variance: Float64Array.of(0.25),
    answeredEpochs: Uint32Array.of(2),
    answeredMean: Float64Array.of(0.75),
  });
});

it("has no mean for a sample that was not judged, and no variance below two epochs", () => {
  const { samples } = foldOf([start, ...threeTrials]);
  expect(samples.id).toEqual(["a", "b", "c"]);
  expect(samples.mean).toEqual(Float64Array.of(1, 0, Number.NaN));
  expect(samples.variance).toBeUndefined();
  expect(samples.epochs).toEqual(Uint32Array.of(1, 1, 0));
  expect(samples.cluster).toEqual(["document 1", undefined, undefined]);
  expect(samples.weight).toBeUndefined();
});

it("lets the last trial of a sample and epoch count", () => {
  const record = foldOf([
    start,
    sample("a"),
    failed("a"),
    answered("a", right, { latencyMs: 30, outputTokens: 7 }),
  ]);
  expect(record.coverage).toMatchObject({ scored: 1, failed: 0, notRun: 2 });
  expect(record.latencyMs).toEqual({ p50: 30, p95: 30 });
  const again = foldOf([start, sample("a"), answered("a", right, { outputTokens: 7 }), failed("a")]);
  expect(again.coverage).toMatchObject({ scored: 0, failed: 1, notRun: 2 });
  expect(again.usage.reported).toBe(0);
  expect(again).not.toHaveProperty("latencyMs");
});

it("adds up tokens of the trials that reported them, and says how many did", () => {
  const { usage } = foldOf([
    start,
    ...["a", "b", "c"].map((id) => sample(id)),
    answered("a", right, { outputTokens: 7 }),
    answered("b", right),
    answered("c", wrong, { outputTokens: 5 }),
  ]);
  expect(usage).toEqual({
    reported: 2,
    inputTokens: 20,
    outputTokens: 12,
    cachedInputTokens: 0,
    reasoningTokens: 0,
  });
});

it("gives latency quantiles as R does: quantile(c(10, 20, 40, 80), c(.5, .95))", () => {
  const events = [80, 10, 40, 20].flatMap((latencyMs, index) => [
    sample(`${index}`),
    answered(`${index}`, right, { latencyMs }),
  ]);
  expect(foldOf([{ kind: "run-start", head: head(4) }, ...events]).latencyMs).toEqual({
    p50: 30,
    p95: expect.closeTo(74, 10),
  });
});

it("keeps no time of trials that do not say how long they took", () => {
  const trial = { sampleId: "a", epoch: 1, kind: "answered", scores: { number: right } } as const;
  const record = foldOf([
    start,
    sample("a"),
    {
      kind: "trial-end",
      trial: { ...trial, output: { kind: "absent", reason: "only scores were published" } },
    },
  ]);
  expect(record.coverage.scored).toBe(1);
  expect(record).not.toHaveProperty("latencyMs");
});

it("lists each snapshot and warning once, sorted", () => {
  const record = foldOf([
    start,
    sample("a"),
    sample("b"),
    answered("a", right, { respondedBy: "m-2", warnings: ["seed ignored", "b"] }),
    answered("b", right, { respondedBy: "m-1", warnings: ["seed ignored"] }),
  ]);
  expect(record.respondedBy).toEqual(["m-1", "m-2"]);
  expect(record.warnings).toEqual(["b", "seed ignored"]);
});

it("says how many of very many warnings it leaves to the log", () => {
  const warnings = Array.from({ length: 150 }, (_, index) => `warning ${String(index).padStart(3, "0")}`);
  const record = foldOf([start, sample("a"), answered("a", right, { warnings })]);
  expect(record.warnings).toHaveLength(101);
  expect(record.warnings.at(-1)).toBe("50 further warnings are in the log alone");
});

it("folds an aggregate to what was published", () => {
  const fold = createFold();
  for (const event of [start, { kind: "aggregate", mean: 0.7, n: 100 }, runEnd()] as const) fold.add(event);
  expect(fold.record()).toEqual({
    head: head(3),
    endedAt: "2026-01-02T04:00:00.000Z",
    backing: "aggregate",
    mean: 0.7,
    n: 100,
  });
});

it.each([
  ["a trial before its sample", [start, answered("a", right)], 'a trial of sample "a" comes before'],
  ["a sample with other keys", [start, sample("a"), sample("a", { form: "e-mail" })], "a different form"],
  ["a second start", [start, start], "starts twice"],
  ["no start", [sample("a")], '"run-start"'],
  [
    "samples and an aggregate",
    [start, sample("a"), { kind: "aggregate", mean: 1 }],
    "both samples and an aggregate",
  ],
] as const)("refuses %s", (_what, events, message) => {
  expect(() => foldOf(events)).toThrow(message);
});

it("refuses more trials than were planned", () => {
  const events = [1, 2, 3, 4].map((epoch) => answered("a", right, { epoch }));
  expect(() => foldOf([start, sample("a"), ...events])).toThrow("more trials than the 3 it planned");
});

const score: fc.Arbitrary<Score> = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map((value): Score => ({ kind: "scored", value })),
  fc.constantFrom("refused", "truncated", "unparsed").map((cause): Score => ({ kind: "missed", cause })),
  fc.constant<Score>({ kind: "unscored", reason: "no target" }),
);
const details = fc.record(
  {
    latencyMs: fc.double({ min: 0, max: 1e5, noNaN: true }),
    outputTokens: fc.nat(5000),
    respondedBy: fc.string(),
  },
  { requiredKeys: ["latencyMs"] },
);
/** Some trials of up to eight samples in three epochs, each at most once. */
const trials = fc
  .uniqueArray(fc.record({ id: fc.constantFrom(..."abcdefgh"), epoch: fc.integer({ min: 1, max: 3 }) }), {
    selector: ({ id, epoch }) => `${id}${epoch}`,
  })
  .chain((keys) =>
    fc.tuple(
      ...keys.map(({ id, epoch }) =>
        fc.oneof(
          fc.tuple(score, details).map(([value, rest]) => answered(id, value, { ...rest, epoch })),
          fc.constant(failed(id, epoch)),
        ),
      ),
    ),
  );
const planOf24: RunEvent = { kind: "run-start", head: head(24) };
const allSamples = [..."hgfedcba"].map((id) => sample(id, { stratum: id < "d" ? "low" : "high" }));

it("does not see the order in which trials ended", () => {
  const shuffled = trials.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  );
  fc.assert(
    fc.property(shuffled, fc.shuffledSubarray(allSamples, { minLength: 8 }), ([events, others], samples) => {
      const record = foldOf([planOf24, ...allSamples, ...events]);
      expect(foldOf([planOf24, ...samples, ...others])).toEqual(record);
    }),
  );
});

it("adds up epochs in one order, whichever ended first", () => {
  const events = [0.1, 0.2, 0.3].map((value, index) =>
    answered("a", { kind: "scored", value }, { epoch: index + 1 }),
  );
  const inOrder = foldOf([start, sample("a"), ...events]);
  expect(foldOf([start, sample("a"), ...events.toReversed()])).toEqual(inOrder);
});

it("gives a run that failed in part and was resumed the record of an undisturbed one", () => {
  fc.assert(
    fc.property(trials, fc.nat(24), (events, cut) => {
      const keys = events.map((event) =>
        event.kind === "trial-end" ? event.trial : { sampleId: "", epoch: 0 },
      );
      const failures = keys.slice(cut).map(({ sampleId, epoch }) => failed(sampleId, epoch));
      const undisturbed = foldOf([planOf24, ...allSamples, ...events, runEnd()]);
      const resumed = [
        planOf24,
        ...allSamples,
        ...events.slice(0, cut),
        ...failures,
        ...events.slice(cut),
        runEnd(),
      ];
      expect(foldOf(resumed)).toEqual(undisturbed);
    }),
  );
});

it("adds more events to what it folded before, looked at or not", () => {
  fc.assert(
    fc.property(trials, fc.nat(24), (events, cut) => {
      const fold = createFold();
      for (const event of [planOf24, ...allSamples, ...events.slice(0, cut)]) fold.add(event);
      fold.record();
      for (const event of events.slice(cut)) fold.add(event);
      expect(fold.record()).toEqual(foldOf([planOf24, ...allSamples, ...events]));
    }),
  );
});

it("ends with the record of what was added, and takes nothing after that", () => {
  fc.assert(
    fc.property(trials, (events) => {
      const fold = createFold();
      for (const event of [planOf24, ...allSamples, ...events]) fold.add(event);
      expect(fold.end()).toEqual(foldOf([planOf24, ...allSamples, ...events]));
      expect(() => fold.add(sample("another"))).toThrow("has ended");
      expect(fold.record()).toBe(fold.end());
    }),
  );
});

it("covers each planned trial once", () => {
  fc.assert(
    fc.property(trials, (events) => {
      const { coverage, samples } = foldOf([planOf24, ...allSamples, ...events]);
      const { planned, ...parts } = coverage;
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(planned);
      const { scored, refused, truncated, unparsed } = coverage;
      expect(samples.epochs.reduce((sum, part) => sum + part, 0)).toBe(
        scored + refused + truncated + unparsed,
      );
      expect(samples.answeredEpochs.reduce((sum, part) => sum + part, 0)).toBe(scored);
    }),
  );
});

function foldOf(events: readonly RunEvent[]): Extract<RunRecord, { backing: "samples" }> {
  const fold = createFold();
  for (const event of events) fold.add(event);
  const record = fold.record();
  if (record.backing !== "samples") throw new Error("expected a record of samples");
  return record;
}
