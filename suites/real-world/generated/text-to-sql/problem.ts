/**
 * Two tables of a product that grew, and one question. The meaning is fixed here, and every template says it: rows marked
 * as void never count where the notes say so; where the notes say that a column was typed by hand, case and blanks around
 * its values mean nothing; "above" and "before" do not include the value, "at most" and "on or after" do.
 */
export interface SqlProblem {
  /** `id` of a schema. */
  readonly schema: string;
  /** What is wrong in the rows, and told. */
  readonly mess: { readonly isVoided: boolean; readonly isTyped: boolean };
  readonly want: { readonly find: "count" | "total" | "largest"; readonly measure: number };
  readonly where: readonly Condition[];
  /** One row for each of these instead of one in all. */
  readonly per?: "group" | "name";
  /** Only those with so many rows that count, or more. */
  readonly fewest?: number;
  /** The rows are drawn from it; a reader never sees them. */
  readonly rowsSeed: number;
}

export type Condition =
  | { readonly kind: "above" | "at-most"; readonly measure: number; readonly value: number }
  | { readonly kind: "type"; readonly value: string }
  | { readonly kind: "since" | "before"; readonly value: string }
  /** Of the other table. */
  | { readonly kind: "group"; readonly value: string };

/** One for each condition, for what is worked out, for the other table, and for each thing to be minded beside. */
export function stepsOf(problem: SqlProblem): number {
  const { where, per, fewest, mess } = problem;
  const parts = [needsOther(problem), per !== undefined, fewest !== undefined, mess.isVoided, mess.isTyped];
  return 1 + where.length + parts.filter((is) => is).length;
}

export function needsOther({ where, per }: SqlProblem): boolean {
  return per !== undefined || where.some(({ kind }) => kind === "group");
}
