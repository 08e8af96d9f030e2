import { expect, test } from "vitest";
import { codeRepair } from "#suites/real-world/generated/code-repair/code-repair.ts";
import {
  kindOf,
  type RepairProblem,
  type Stage,
  stageKinds,
} from "#suites/real-world/generated/code-repair/problem.ts";
import {
  codeOf,
  listed,
  run,
  solutionOf,
  specificationOf,
} from "#suites/real-world/generated/code-repair/solve.ts";
import { generateProblems, generateSamples } from "#suites/real-world/generated/generate.ts";
import { describeFamily } from "./conformance.ts";

describeFamily<RepairProblem>({
  family: codeRepair,
  templates: 30,
  draws: 4000,
  judged: 5,
  variations: changedOnce,
  reply: (target) => `Here you are:\n\`\`\`python\n${target}\n\`\`\``,
  brought: (problem) => [
    codeOf(problem),
    ...specificationOf(problem),
    ...[" ", " then ", " and then "].map((link) => specificationOf(problem).join(link)),
    specificationOf(problem)
      .map((step, index) => `${index + 1} ${step}`)
      .join(" "),
    `${problem.name} ${listed(problem.shown)}`,
    listed(problem.shown),
  ],
});

/** The number of each stage, which version of it stands there, and the call that fails. */
function changedOnce(problem: RepairProblem): readonly RepairProblem[] {
  const { stages, shown } = problem;
  const changed = (at: number, stage: Stage) => ({ ...problem, stages: stages.with(at, stage) });
  return [
    { ...problem, name: "another_name" },
    { ...problem, shown: [...shown, 77] },
    ...stages.flatMap((stage, at) => [
      ...(kindOf(stage).range === undefined ? [] : [changed(at, { ...stage, n: stage.n === 2 ? 3 : 2 })]),
      changed(at, { ...stage, bug: stage.bug === 0 ? 1 : 0 }),
    ]),
  ];
}

test("every version of every stage does in Python what it does here", async () => {
  const lists = [[], [7], [4, -3, 4, 12, 25, 9, 60, 25, 8, 33, 41]];
  const versions = stageKinds.flatMap((kind) =>
    [undefined, ...kind.wrong.keys()].map(
      (bug): Stage => ({ kind: kind.id, n: kind.range?.[0] ?? 0, ...(bug === undefined ? {} : { bug }) }),
    ),
  );
  const code = versions
    .map((stage, index) => codeOf({ name: `version_${index}`, stages: [stage] }))
    .join("\n\n");
  const program = lists
    .flatMap((values) =>
      versions.map(
        (stage, index) => `assert version_${index}(${listed(values)}) == ${listed(run([stage], values))}`,
      ),
    )
    .join("\n");

  expect(await judge(`${code}\n`, program)).toMatchObject({ kind: "scored", value: 1 });
});

test("moving numbers to the end says what becomes of shorter lists", () => {
  const stage: Stage = { kind: "rotate", n: 4 };
  expect(kindOf(stage).says(4)).toBe("move the first 4 numbers to the end, or all where there are fewer");
  expect(run([stage], [3, 1, 2])).toEqual([3, 1, 2]);
});

test("the function as it stands fails, and so does one with any bug left in it", async () => {
  const [, , , , drawn] = [...generateProblems(codeRepair, { seed: "left", count: 5 })];
  const [sample] = [
    ...generateSamples(codeRepair, { seed: "left", count: 5, forms: ["exam-question"] }),
  ].slice(4);
  if (drawn === undefined || sample === undefined) throw new Error("nothing drawn");
  const { problem } = drawn;
  const test = String(sample.metadata?.["test"]);
  const half = problem.stages.findIndex(({ bug }) => bug !== undefined);
  const { bug: _, ...right } = problem.stages[half] ?? { kind: "none", n: 0 };

  expect(await judge(solutionOf(problem), test)).toMatchObject({ value: 1 });
  expect(await judge(codeOf(problem), test)).toMatchObject({ value: 0 });
  expect(await judge(codeOf({ ...problem, stages: problem.stages.with(half, right) }), test)).toMatchObject({
    value: 0,
  });
});

function judge(code: string, program: string) {
  const [scorer] = codeRepair.judging.scorers;
  return scorer.score({
    sample: { id: "s", input: "?", target: ["none"], metadata: { test: program } },
    output: { text: `\`\`\`python\n${code}\n\`\`\``, finish: { reason: "stop" } },
    signal: AbortSignal.timeout(60_000),
    ask: () => Promise.reject(new Error("asks nobody")),
  });
}
