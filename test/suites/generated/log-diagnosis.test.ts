import { expect, test } from "vitest";
import { generateProblems } from "#suites/real-world/generated/generate.ts";
import { logDiagnosis } from "#suites/real-world/generated/log-diagnosis/log-diagnosis.ts";
import { eventsOf, type LogProblem, originOf } from "#suites/real-world/generated/log-diagnosis/problem.ts";
import { describeFamily } from "./conformance.ts";

describeFamily<LogProblem>({
  family: logDiagnosis,
  templates: 30,
  variations: changedOnce,
  brought: ({ fault, strays }) => [fault, ...strays.map((stray) => stray.fault)],
});

/** Who failed and why, of the request and of what stands beside it. */
function changedOnce(problem: LogProblem): readonly LogProblem[] {
  const { chain, strays } = problem;
  return [
    { ...problem, request: "zzzzzz" },
    { ...problem, fault: "reason is unknown" },
    ...chain.map((_, index) => ({ ...problem, chain: chain.with(index, "elsewhere") })),
    ...strays.flatMap((stray, index) =>
      [
        { ...stray, service: "elsewhere" },
        { ...stray, request: "zzzzzz" },
        { ...stray, fault: "reason is unknown" },
        { ...stray, kind: stray.kind === "other" ? ("recovered" as const) : ("other" as const) },
      ].map((changed) => ({ ...problem, strays: strays.with(index, changed) })),
    ),
  ];
}

test("the origin is found from what was logged alone: the only fault of the request that was not put right", () => {
  for (const { problem } of generateProblems(logDiagnosis, { seed: "origin", count: 500 })) {
    const faults = eventsOf(problem).filter(
      ({ kind, request }) => kind === "fault" && request === problem.request,
    );
    expect(faults.map(({ service }) => service)).toEqual([originOf(problem)]);
  }
});

test("no service is named twice in one problem, as origin and as stray", () => {
  for (const { problem } of generateProblems(logDiagnosis, { seed: "names", count: 500 })) {
    const names = [...problem.chain, ...problem.strays.map(({ service }) => service)];
    expect(new Set(names).size).toBe(names.length);
  }
});

test("the origin stands on no line more often than 40 times in a hundred", () => {
  const lines = [...generateProblems(logDiagnosis, { seed: "lines", count: 1000 })].map(({ problem }) =>
    eventsOf(problem).findIndex(({ service }) => service === originOf(problem)),
  );
  const counts = [...Map.groupBy(lines, (line) => line).values()].map(({ length }) => length);
  expect(Math.max(...counts) / lines.length).toBeLessThan(0.4);
});
