import { describe, expect, test } from "vitest";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { findTrends, type TrendOptions } from "#harness/gap/trend/find-trends.ts";
import { counterpartCard, type RunChange, type SampleRow, sampleRecord } from "../build-record.ts";
import { day, night, nights } from "./series.ts";

const options: TrendOptions = { partial: false, pool: false, level: 0.95 };
const rows = (right: number): readonly SampleRow[] =>
  Array.from({ length: 20 }, (_, index) => ({ id: `s${index}`, scores: [index < right ? 1 : 0] }));
const plain = { exam: rows(18), work: rows(12) };

function onlyTrend(records: Parameters<typeof findTrends>[0], change: Partial<TrendOptions> = {}) {
  const { trends } = findTrends(records, { ...options, ...change });
  const [trend] = trends;
  if (trend === undefined || trends.length > 1) throw new Error(`${trends.length} trends`);
  return trend;
}

describe("points in time: they", () => {
  test("are one an occasion, as the gap report of that day", () => {
    const records = [0, 1, 2].flatMap((count) => night(count, plain));
    const trend = onlyTrend(records);
    expect(trend.points.map(({ at }) => at.slice(0, 10))).toEqual(["2026-01-01", "2026-01-02", "2026-01-03"]);
    const [row] = findGaps(records, { ...options, seed: 1 }).gaps;
    expect(trend.points[2]?.difference).toEqual(row?.difference);
  });

  test("are in findings where a gap was measured twice, and not where it was measured once", () => {
    const twice = [0, 1].flatMap((count) => night(count, plain));
    const found = findGaps(twice, { ...options, seed: 1 });
    expect(found.trends).toEqual(findTrends(twice, options).trends);
    expect(found.notComputed).toEqual([]);
    expect(findGaps(night(0, plain), { ...options, seed: 1 }).trends).toEqual([]);
  });

  test("take over the newest benchmark run where the counterpart alone was run again", () => {
    const again = [3, 4].map((count) =>
      sampleRecord(rows(10), { startedAt: day(count), suite: counterpartCard() }),
    );
    const { points } = onlyTrend([...night(0, plain), ...again]);
    expect(points.map(({ carried }) => carried)).toEqual([undefined, "benchmark", "benchmark"]);
    expect(new Set(points.map(({ runIds: [benchmark] }) => benchmark)).size).toBe(1);
  });

  test("join neighbours in time, also where one night began in the other order", () => {
    const exam = (at: string, runId: string) => sampleRecord(rows(18), { startedAt: at, runId });
    const work = (at: string, runId: string) =>
      sampleRecord(rows(12), { startedAt: at, runId, suite: counterpartCard() });
    const records = [
      exam("2026-01-01T01:00:00.000Z", "b1"),
      work("2026-01-01T02:00:00.000Z", "c1"),
      work("2026-01-02T01:00:00.000Z", "c2"),
      exam("2026-01-02T02:00:00.000Z", "b2"),
      work("2026-01-03T01:00:00.000Z", "c3"),
      work("2026-01-04T01:00:00.000Z", "c4"),
      exam("2026-01-04T01:30:00.000Z", "b4"),
    ];
    const { points } = onlyTrend(records);
    expect(points.map(({ runIds }) => runIds.join())).toEqual(["b1,c1", "b2,c2", "b2,c3", "b4,c4"]);
  });

  test("keep conditions apart: a label that comes again is a line of its own, one used once names its point", () => {
    const labelled = (count: number, label: string) => night(count, plain, { head: { label } });
    const records = [
      ...night(0, plain),
      ...labelled(1, "may"),
      ...labelled(2, "june"),
      ...labelled(3, "tools"),
      ...labelled(4, "tools"),
    ];
    const { trends } = findTrends(records, options);
    expect(trends.map(({ label, points }) => [label, points.map((point) => point.label)])).toEqual([
      [undefined, [undefined, "may", "june"]],
      ["tools", ["tools", "tools"]],
    ]);
  });

  test("are the same whatever order the records come in", () => {
    const records = nights(6, () => 0.6);
    expect(findTrends([...records].reverse(), options)).toEqual(findTrends(records, options));
  });

  test("name runs that nothing was compared with", () => {
    const { trends, leftOut } = findTrends([sampleRecord(rows(3), { runId: "lonely" })], options);
    expect(trends).toEqual([]);
    expect(leftOut).toMatchObject([
      { runId: "lonely", reason: expect.stringContaining("no run of the other") },
    ]);
  });

  test("join the runs of one day with --pool, as epochs", () => {
    const twice = [0, 0.25].flatMap((hour) => night(hour, plain, { head: { runId: `x${hour}` } }));
    const [first, , third, fourth] = twice;
    if (first === undefined || third === undefined || fourth === undefined) throw new Error("no runs");
    const named = twice.map((record, index) => ({ ...record, head: { ...record.head, runId: `r${index}` } }));
    expect(onlyTrend(named).points).toHaveLength(2);
    const { points } = onlyTrend(named, { pool: true });
    expect(points.map(({ runIds }) => runIds)).toEqual([["r0", "r2", "r1", "r3"]]);
  });
});

describe("breaks: a line is cut where", () => {
  const changes: readonly (readonly [string, RunChange & { readonly work?: RunChange }])[] = [
    ["suite digest", { work: { suite: counterpartCard({ digest: "other" }) } }],
    ["suite version", { work: { suite: counterpartCard({ version: 2 }) } }],
    ["scorer", { fingerprint: { scorers: ["exact"] } }],
    ["settings", { fingerprint: { settings: { temperature: 1 } } }],
    ["shots", { fingerprint: { parameters: { shots: 5 } } }],
    ["adapter", { fingerprint: { adapter: "other" } }],
    ["base URL", { fingerprint: { baseUrl: "http://127.0.0.1:1" } }],
    ["snapshot", { respondedBy: ["one-may"] }],
  ];
  test.each(changes)("%s changed", (what, change) => {
    const { points, segments } = onlyTrend([
      ...night(0, plain),
      ...night(1, plain, change),
      ...night(2, plain, change),
    ]);
    expect(points.map(({ breakBefore }) => breakBefore)).toEqual([undefined, [what], undefined]);
    expect(segments.map(({ points: count }) => count)).toEqual([1, 2]);
    expect(points[1]?.linked?.kind).toBe("not linked");
  });

  test("the samples are others, as with another --limit", () => {
    const { points } = onlyTrend([
      ...night(0, plain),
      ...night(1, { exam: plain.exam, work: rows(9).slice(0, 15) }),
    ]);
    expect(points[1]).toMatchObject({
      breakBefore: ["samples"],
      changes: [{ before: "20", after: "15, 15 of them in both" }],
    });
  });

  test("nothing but the version of this tool changed is none: it is noted", () => {
    const { points } = onlyTrend([
      ...night(0, plain),
      ...night(1, plain, { fingerprint: { harness: "0.2.0" } }),
    ]);
    expect(points[1]).not.toHaveProperty("breakBefore");
    expect(points[1]?.changes).toMatchObject([
      { what: "harness", kind: "noted", side: "benchmark", before: "0.1.0", after: "0.2.0" },
      { side: "counterpart" },
    ]);
  });
});

describe("who answered: it", () => {
  test("names a name that moved, with dates and runs, and a name that stands for another", () => {
    const records = [
      ...[0, 1].flatMap((count) => night(count, plain, { respondedBy: ["one-april"] })),
      ...night(2, plain, { respondedBy: ["one-may"] }),
      ...night(0, plain, { model: "acme/pinned", respondedBy: ["pinned"] }),
      ...night(0, plain, { model: "acme/silent" }),
      ...night(0, plain, { model: "acme/two-latest", respondedBy: ["two-1"] }),
    ];
    expect(findTrends(records, options).snapshots).toEqual([
      {
        model: "acme/one",
        answeredBy: [
          {
            snapshot: "one-april",
            from: "2026-01-01T03:01:00.000Z",
            to: "2026-01-02T03:01:00.000Z",
            runs: 4,
          },
          { snapshot: "one-may", from: "2026-01-03T03:01:00.000Z", to: "2026-01-03T03:01:00.000Z", runs: 2 },
        ],
      },
      {
        model: "acme/two-latest",
        answeredBy: [
          { snapshot: "two-1", from: "2026-01-01T03:01:00.000Z", to: "2026-01-01T03:01:00.000Z", runs: 2 },
        ],
      },
    ]);
  });
});

describe("linking on anchors: it", () => {
  /** The new version is harder by a fifth of the scale: so for every model that did not change itself. */
  const old = counterpartCard();
  const fresh = counterpartCard({ digest: "second edition", version: 2 });
  const anchor = (name: string, right: number) => [
    ...night(0, { exam: rows(right), work: rows(right) }, { model: `acme/${name}` }),
    ...night(
      9,
      { exam: rows(right), work: rows(right - 4) },
      { model: `acme/${name}`, work: { suite: fresh } },
    ),
  ];
  const anchors = [8, 10, 13, 16, 18].flatMap((right, index) => anchor(`anchor-${index}`, right));
  const own = [
    ...night(1, { exam: rows(16), work: rows(15) }),
    ...night(8, { exam: rows(16), work: rows(11) }, { work: { suite: fresh } }),
  ];
  const trendOf = (records: Parameters<typeof findTrends>[0]) =>
    findTrends(records, options).trends.find(({ model }) => model === "acme/one");

  test("puts the points after a break on the scale before it, and says on how many", () => {
    expect(old.digest).not.toBe(fresh.digest);
    const [before, after] = trendOf([...anchors, ...own])?.points ?? [];
    expect(before?.difference).toMatchObject({ value: expect.closeTo(0.05, 12) });
    expect(after?.difference).toMatchObject({ value: expect.closeTo(0.25, 12) });
    expect(after?.linked).toMatchObject({
      kind: "linked",
      anchors: [0, 1, 2, 3, 4].map((index) => `acme/anchor-${index}`),
      difference: {
        value: expect.closeTo(0.05, 12),
        interval: {
          method: "linked on 5 anchors (mean/sigma, jackknife)",
          covers: "models and samples like these",
        },
      },
    });
  });

  test("makes the interval wider by the error of the link", () => {
    const unlike = [
      ...anchors,
      ...night(0, { exam: rows(12), work: rows(12) }, { model: "acme/odd" }),
      ...night(9, { exam: rows(12), work: rows(12) }, { model: "acme/odd", work: { suite: fresh } }),
      ...own,
    ];
    const { difference, linked } = trendOf(unlike)?.points[1] ?? {};
    const width = (estimate: unknown) => {
      const { low, high } = Object(Object(estimate).interval);
      return high - low;
    };
    expect(width(Object(linked).difference)).toBeGreaterThan(width(difference) * 1.05);
  });

  test.each([
    ["too few of them", anchors.slice(0, 12), own, /a link needs 4 anchor models .* there are 3/],
    [
      "controls, which answer by rule",
      anchors.map((record) => ({
        ...record,
        head: { ...record.head, model: `control/${record.head.model.slice(5)}` as const },
      })),
      own,
      /there are 0/,
    ],
    [
      "another snapshot, which is the model and not the suite",
      anchors,
      [
        ...own.slice(0, 2),
        ...night(8, { exam: rows(16), work: rows(11) }, { respondedBy: ["x"], work: { suite: fresh } }),
      ],
      /what answered is another \(snapshot\)/,
    ],
    [
      "a score outside their range",
      anchors,
      [...own.slice(0, 2), ...night(8, { exam: rows(16), work: rows(19) }, { work: { suite: fresh } })],
      /counterpart is outside the range/,
    ],
    [
      "anchors that changed themselves",
      anchors.map((record) =>
        record.head.suite.digest === fresh.digest && record.backing === "samples"
          ? { ...record, respondedBy: ["new"] }
          : record,
      ),
      own,
      /there are 0/,
    ],
  ])("links nothing on %s", (_, others, mine, reason) => {
    const linked = trendOf([...others, ...mine])?.points[1]?.linked;
    expect(linked).toMatchObject({ kind: "not linked", reason: expect.stringMatching(reason) });
  });
});
