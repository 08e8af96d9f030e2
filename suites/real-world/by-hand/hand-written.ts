import type { Label } from "../generated/message-classification/problem.ts";

/** One sample that a person thought up: a text as it turns up at work, and how its answer comes about. */
export interface HandWritten {
  /** Stable: pairing and history key on it. */
  readonly id: string;
  readonly input: string;
  /** The working, as a sum of figures that stand in the text or are said after it. */
  readonly working: string;
  readonly answer: number;
}

/** One request, the rules beside it, and the decision they lead to. */
export interface HandWrittenRuling {
  readonly id: string;
  readonly input: string;
  /** Which rule decides, and why the others do not. */
  readonly why: string;
  readonly answer: "grant" | "halve" | "refer" | "refuse";
}

/** One message, the order of precedence below it, and the label it gets. */
export interface HandWrittenMessage {
  readonly id: string;
  readonly input: string;
  /** What is wanted now, and what is not. */
  readonly why: string;
  readonly answer: Label;
}
