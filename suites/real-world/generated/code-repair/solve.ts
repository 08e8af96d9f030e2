import { kindOf, mended, type RepairProblem, type Stage, versionOf } from "./problem.ts";

/** What the stages make of a list, worked out without Python. */
export function run(stages: readonly Stage[], values: readonly number[]): readonly number[] {
  return stages.reduce<readonly number[]>((list, stage) => versionOf(stage).run(list, stage.n), values);
}

/** The function as it stands, or as it should. */
export function codeOf({ name, stages }: Pick<RepairProblem, "name" | "stages">): string {
  const body = stages.flatMap((stage) => versionOf(stage).lines(stage.n));
  return [`def ${name}(values):`, ...body.map((line) => `    ${line}`), "    return values"].join("\n");
}

/** The target: the function mended. */
export function solutionOf({ name, stages }: RepairProblem): string {
  return codeOf({ name, stages: stages.map(mended) });
}

/** The program that judges a function. */
export function testOf({ name, stages, shown, hidden }: RepairProblem): string {
  const right = stages.map(mended);
  return [shown, ...hidden]
    .map((values) => `assert ${name}(${listed(values)}) == ${listed(run(right, values))}`)
    .join("\n");
}

export function specificationOf({ stages }: RepairProblem): readonly string[] {
  return stages.map((stage) => kindOf(stage).says(stage.n));
}

/** One for each thing the function does, and one for each that it does wrong. */
export function stepsOf({ stages }: RepairProblem): number {
  return stages.length + stages.filter(({ bug }) => bug !== undefined).length;
}

/** As Python writes a list. */
export function listed(values: readonly number[]): string {
  return `[${values.join(", ")}]`;
}
