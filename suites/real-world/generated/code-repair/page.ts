import type { Desk } from "../family.ts";
import { createScene, type Scene } from "../scene.ts";
import { templatesOn } from "../templates.ts";
import { mended, type RepairProblem } from "./problem.ts";
import { codeOf, listed, run, specificationOf } from "./solve.ts";

/** What a template writes with. */
export interface Page extends Scene {
  readonly name: string;
  /** The function as it stands. */
  readonly code: string;
  /** What it should do, step by step, as orders. */
  steps(write: (step: string, number: number) => string): readonly string[];
  /** "tidy_counts([3, 9])", and what stands in it: "[3, 9]". */
  readonly call: string;
  readonly argument: string;
  readonly expected: string;
  readonly got: string;
}

export const repairTemplates = templatesOn(openPage);

function openPage(problem: RepairProblem, desk: Desk): Page {
  const { name, stages, shown } = problem;
  return {
    ...createScene(desk),
    name,
    code: codeOf(problem),
    steps: (write) => specificationOf(problem).map((step, index) => write(step, index + 1)),
    call: `${name}(${listed(shown)})`,
    argument: listed(shown),
    expected: listed(run(stages.map(mended), shown)),
    got: listed(run(stages, shown)),
  };
}
