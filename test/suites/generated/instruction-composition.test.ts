import { expect, test } from "vitest";
import { generateProblems } from "#suites/real-world/generated/generate.ts";
import * as furtherVoices from "#suites/real-world/generated/instruction-composition/further-voices.ts";
import { instructionComposition } from "#suites/real-world/generated/instruction-composition/instruction-composition.ts";
import { bodyOf } from "#suites/real-world/generated/instruction-composition/page.ts";
import {
  changes,
  type Part,
  type Routine,
  type RoutineProblem,
} from "#suites/real-world/generated/instruction-composition/problem.ts";
import { actionsOf, depthOf } from "#suites/real-world/generated/instruction-composition/solve.ts";
import * as voices from "#suites/real-world/generated/instruction-composition/voices.ts";
import { describeFamily } from "./conformance.ts";

describeFamily<RoutineProblem>({
  family: instructionComposition,
  templates: 30,
  draws: 6000,
  variations: changedOnce,
  brought: ({ routines }) =>
    [...Object.values(voices), ...Object.values(furtherVoices)].flatMap((voice) =>
      routines.map((routine) => bodyOf(routine, voice)),
    ),
});

/** Every word, number, order and change of every routine, and which routine is asked for. */
function changedOnce(problem: RoutineProblem): readonly RoutineProblem[] {
  const { routines, ask } = problem;
  const changed = (at: number, routine: Routine) => ({ ...problem, routines: routines.with(at, routine) });
  const other = routines.find(({ name }) => name !== ask)?.name ?? "none";
  return [
    { ...problem, ask: other },
    ...routines.flatMap((routine, at) => [
      changed(at, { ...routine, told: routine.told === "forward" ? "backward" : "forward" }),
      ...changes.filter((one) => one !== routine.change).map((change) => changed(at, { ...routine, change })),
      ...routine.parts.flatMap((part, place) =>
        [{ ...part, word: "elsewhere" }, { ...part, times: part.times === 3 ? 1 : 3 } satisfies Part].map(
          (moved) => changed(at, { ...routine, parts: routine.parts.with(place, moved) }),
        ),
      ),
    ]),
  ];
}

const part = (kind: Part["kind"], word: string, times: Part["times"] = 1): Part => ({ kind, word, times });
const dune: Routine = {
  name: "dune",
  parts: [part("action", "stamp", 2), part("action", "sign")],
  told: "forward",
  change: "none",
};
const doing = (routine: Partial<Routine>) =>
  actionsOf({ ask: "dune", routines: [{ ...dune, ...routine }] }).join(" ");

test("parts are done in the order told, as often as told, or the other way round", () => {
  expect(doing({})).toBe("stamp stamp sign");
  expect(doing({ told: "backward" })).toBe("sign stamp stamp");
});

test.each([
  ["reversed", "sign stamp stamp"],
  ["without-first", "stamp sign"],
  ["without-last", "stamp stamp"],
  ["doubled", "stamp stamp sign stamp stamp sign"],
] as const)("a change acts on the single actions of the whole: %s", (change, actions) => {
  expect(doing({ change })).toBe(actions);
});

test("a routine within a routine is done whole at its place, and its depth counts", () => {
  const outer: Routine = {
    name: "fjord",
    parts: [part("action", "scan"), part("routine", "dune", 2)],
    told: "backward",
    change: "without-last",
  };
  const problem: RoutineProblem = { ask: "fjord", routines: [outer, dune] };
  expect(actionsOf(problem).join(" ")).toBe("stamp stamp sign stamp stamp sign");
  expect([depthOf(problem), depthOf({ ...problem, ask: "dune" })]).toEqual([2, 1]);
});

test("the difficulty is the depth of composition, and no answer is longer than forty actions", () => {
  for (const { problem, difficulty } of generateProblems(instructionComposition, {
    seed: "depth",
    count: 300,
  })) {
    expect(depthOf(problem)).toBe(difficulty);
    expect(actionsOf(problem).length).toBeLessThanOrEqual(40);
  }
});
