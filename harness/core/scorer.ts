import type { JsonObject } from "./json.ts";
import type { Generation, Message, ModelId } from "./model.ts";
import type { Sample } from "./sample.ts";
import type { Score } from "./score.ts";

/** Calls another model under the runner's limits, logged and priced: for judges. */
export type Ask = (question: {
  readonly model: ModelId;
  readonly messages: readonly Message[];
  readonly signal: AbortSignal;
}) => Promise<Generation>;

export interface Attempt {
  readonly sample: Sample;
  readonly output: Generation;
  readonly signal: AbortSignal;
  readonly ask: Ask;
}

/** Judges one trial. Returns `scored`, `missed: unparsed` or `unscored`; the runner does the rest. */
export interface Scorer {
  /** The kind, with its options in brackets where they differ from the default: `number(absolute=0.005)`. */
  readonly id: string;
  score(attempt: Attempt): Score | Promise<Score>;
}

/** A scorer that can be made by name from a flag or a file. */
export interface ScorerKind {
  readonly id: string;
  readonly description: string;
  /** @throws HarnessError `usage` for an option the scorer does not have. */
  fromOptions(options: JsonObject): Scorer;
}

/** One scorer kind: call it with typed options in code, or `fromOptions` with what a file holds. */
export function defineScorer<Options>(definition: {
  readonly id: string;
  readonly description: string;
  readonly readOptions: (options: JsonObject) => Options;
  readonly create: (options: Options) => Scorer;
}): ((options?: Options) => Scorer) & ScorerKind {
  const { id, description, readOptions, create } = definition;
  return Object.assign((options: Options = readOptions({})) => create(options), {
    id,
    description,
    fromOptions: (options: JsonObject) => create(readOptions(options)),
  });
}

/** The kind of a scorer, without its options: suites whose headline is of one kind are comparable. */
export function scorerKindOf(scorerId: string): string {
  const bracket = scorerId.indexOf("(");
  return bracket === -1 ? scorerId : scorerId.slice(0, bracket);
}
