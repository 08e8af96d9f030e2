/** One thing that a function does to a list of whole numbers, in Python and here. */
export interface StageKind {
  readonly id: string;
  /** Of its number; absent where it has none. */
  readonly range?: readonly [low: number, high: number];
  /** What it is meant to do, as an order. */
  says(n: number): string;
  readonly right: Version;
  /** How it may be got wrong. */
  readonly wrong: readonly [Version, ...Version[]];
}

export interface Version {
  /** Lines of Python that turn `values` into the next `values`. */
  lines(n: number): readonly string[];
  run(values: readonly number[], n: number): readonly number[];
}

/** Where the Python is one expression. */
export const version = (
  expression: (n: number) => string,
  run: (values: readonly number[], n: number) => readonly number[],
): Version => ({ lines: (n) => [`values = ${expression(n)}`], run });
