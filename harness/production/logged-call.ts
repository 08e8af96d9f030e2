import type { Message, Tool } from "../core/model.ts";

/** One call of a model as a product's own log has it. */
export interface LoggedCall {
  /** The log's own name for it; absent where it has none. */
  readonly id?: string;
  readonly messages: readonly [Message, ...Message[]];
  readonly tools?: readonly Tool[];
  /** What the model said; a call of tools is told as its JSON. Absent where the log keeps none. */
  readonly answer?: string;
  readonly model?: string;
  /** Calls of one conversation, trace or user are not independent. */
  readonly session?: string;
  /** What the log groups calls of one request under; people label traces as well as calls. */
  readonly trace?: string;
  /** What the product calls this kind of call: the prompt's name, the function's id, a tag. */
  readonly purpose?: string;
  /** Where a span of another span logs the same call again. */
  readonly span?: SpanPlace;
}

export interface SpanPlace {
  readonly id: string;
  readonly parent?: string;
  /** Told again by the spans within it, where there are any. */
  readonly isOuter: boolean;
}

/** What a person gave an answer, by the log's name of the call, of its trace or of its session. */
export interface LoggedLabel {
  readonly of: string;
  readonly name: string;
  readonly value: string;
}

/** What one entry of a log holds. */
export type LogEntry =
  | { readonly kind: "call"; readonly call: LoggedCall }
  | { readonly kind: "label"; readonly label: LoggedLabel }
  /** Nothing to ask a model again; counted by its reason. */
  | { readonly kind: "left-out"; readonly reason: string };

export function leftOut(reason: string): LogEntry {
  return { kind: "left-out", reason };
}
