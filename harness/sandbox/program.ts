/** Code that a model wrote, and the suite's test of it. */
export interface Program {
  /** The model's; nothing of it is trusted. */
  readonly code: string;
  /** The suite's own; runs where the test runs, before it: imports and functions that the test calls. */
  readonly setup?: string;
  /** The suite's own; it passes when it runs to its end without an error. */
  readonly test: string;
  /** What the test takes from the model's code. Default: the names it uses and neither it nor the language defines. */
  readonly entryPoints?: readonly string[];
  /** Where no entry points are named: names that the language has too, and that are the code's own in this test. */
  readonly ownNames?: readonly string[];
}

/** Why a program failed. All of them are the model's doing. */
export type FailureCause =
  | "wrong"
  | "raised"
  | "syntax"
  | "exit"
  | "timeout"
  | "memory"
  | "output"
  | "killed";

/** `broken` is ours: nothing was found out about the program. */
export type Verdict =
  | { readonly kind: "passed" }
  | { readonly kind: "failed"; readonly cause: FailureCause; readonly detail: string }
  | { readonly kind: "broken"; readonly reason: string };

export function failed(cause: FailureCause, detail: string): Verdict {
  return { kind: "failed", cause, detail };
}

export function broken(reason: string): Verdict {
  return { kind: "broken", reason };
}
