/**
 * A small table and one question about it. The meaning is fixed here, and every template says it: "above" does not
 * include the number, "at most" does; every row is of another name; a row counts when all conditions hold.
 */
export interface TableProblem {
  /** `id` of a subject. */
  readonly subject: string;
  readonly rows: readonly Row[];
  readonly query: Query;
}

export interface Row {
  readonly name: string;
  /** A value for each of the two columns of words. */
  readonly words: readonly [string, string];
  readonly measures: readonly number[];
}

export interface Query {
  readonly first: Part;
  /** What is taken from the first, or added to it. */
  readonly second?: Part;
  readonly combine?: "minus" | "plus";
}

export interface Part {
  readonly find: "value" | "total" | "largest" | "smallest" | "count";
  /** An index into the measures of the subject. */
  readonly measure: number;
  readonly where: readonly Condition[];
}

export type Condition =
  | { readonly kind: "name"; readonly name: string }
  /** `column`: which of the two columns of words. */
  | { readonly kind: "is" | "is-not"; readonly column: 0 | 1; readonly word: string }
  | { readonly kind: "above" | "at-most"; readonly measure: number; readonly threshold: number };
