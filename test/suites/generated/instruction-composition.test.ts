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

/** Every word, number, order and change of every routine, and which routine is asked for; all changes stand below. */
function changedOnce(problem: RoutineProblem): readonly RoutineProblem[] {
  const { routines, ask } = problem;
  const changed = (at: number, routine: Routine) => ({ ...problem, routines: routines.with(at, routine) });
  const other = routines.find(({ name }) => name !== ask)?.name ?? "none";
  return [
    { ...problem, ask: other },
    ...routines.flatMap((routine, at) => [
      changed(at, { ...routine, told: routine.told === "forward" ? "backward" : "forward" }),
      changed(at, {
        ...routine,
        change: changes[(changes.indexOf(routine.change) + 1) % changes.length] ?? "none",
      }),
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

test.each(Object.entries({ ...voices, ...furtherVoices }))(
  "%s tells every order and change apart",
  (_, voice) => {
    const told = changes.flatMap((change) =>
      (["forward", "backward"] as const).map((order) => bodyOf({ ...dune, told: order, change }, voice)),
    );
    expect(new Set(told).size).toBe(2 * changes.length);
  },
);

const signedLast: Routine = {
  name: "fjord",
  parts: [part("action", "sign"), part("routine", "dune", 2), part("action", "scan")],
  told: "backward",
  change: "without-first",
};
test.each([
  [
    furtherVoices.stepwise,
    "step 3 is sign; step 2 is the steps of dune, and that two times; step 1 is scan; the row of single actions that all steps together give loses the one at its start",
  ],
  [
    furtherVoices.waiting,
    "sign, which has to wait for all of dune ×2, which has to wait for scan … of all this, leave the very first single action undone",
  ],
  [
    furtherVoices.timed,
    "finally sign, before that the full dune two times over, to begin with scan [as a whole: without its opening single action]",
  ],
  [
    furtherVoices.passive,
    "sign, prior to which the course of action dune on two consecutive occasions, prior to which scan; of the whole, the opening single action is dispensed with",
  ],
  [furtherVoices.sums, "(sign + 2·{dune} + scan, right to left) less its first single action"],
])("what is told first is done last where a voice tells backwards", (voice, body) => {
  expect(bodyOf(signedLast, voice)).toBe(body);
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
