import type { JsonObject } from "./json.ts";
import type { GenerateSettings, Generation, Message, ModelId } from "./model.ts";
import type { PackageUse } from "./package-use.ts";
import type { Sample } from "./sample.ts";
import type { Score, UnitInterval } from "./score.ts";

/** What a scorer wants to know of another model. */
export interface Question {
  /** One that the scorer names in `asks`. */
  readonly model: ModelId;
  readonly messages: readonly Message[];
  /** The judge's own; those of the run are not applied to it. */
  readonly settings?: GenerateSettings;
  readonly signal: AbortSignal;
}

/**
 * Calls another model under the runner's limits, logged and counted: for judges.
 *
 * @throws ModelError when the last try failed too.
 */
export type Ask = (question: Question) => Promise<Generation>;

/** The part of a generation that is judged. */
export type KnownAnswer = Pick<Generation, "text" | "toolCalls">;

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
  /** Models it asks for its judgement: opened before the first call. Absent: none. */
  readonly asks?: readonly ModelId[];
  /** What it takes of packages that may not be installed: looked for before the first call. Absent: nothing. */
  readonly uses?: readonly PackageUse[];
  score(attempt: Attempt): Score | Promise<Score>;
  /** What a model says that means this target, where that is not its bare text; `undefined`: nobody can say. */
  answerFor?(target: string, sample: Sample): KnownAnswer | undefined;
  /** What a person gave this very output; `undefined` where nobody judged it. */
  humanScore?(judged: Pick<Attempt, "sample" | "output">): UnitInterval | undefined;
}

/** A scorer that can be made by name from a flag or a file. */
export interface ScorerKind {
  readonly id: string;
  readonly description: string;
  /** The option that a bare text after the name fills, where there is one: `pattern:'(\d+)'`. */
  readonly mainOption?: string;
  /** @throws HarnessError `usage` for an option the scorer does not have. */
  fromOptions(options: JsonObject): Scorer;
}

/** One scorer kind: call it with typed options in code, or `fromOptions` with what a file holds. */
export function defineScorer<Options>(definition: {
  readonly id: string;
  readonly description: string;
  readonly mainOption?: string;
  readonly readOptions: (options: JsonObject) => Options;
  readonly create: (options: Options) => Scorer;
}): ((options?: Options) => Scorer) & ScorerKind {
  const { id, description, mainOption, readOptions, create } = definition;
  return Object.assign((options: Options = readOptions({})) => create(options), {
    id,
    description,
    ...(mainOption === undefined ? {} : { mainOption }),
    fromOptions: (options: JsonObject) => create(readOptions(options)),
  });
}

/** The kind of a scorer, without its options: suites whose headline is of one kind are comparable. */
export function scorerKindOf(scorerId: string): string {
  const bracket = scorerId.indexOf("(");
  return bracket === -1 ? scorerId : scorerId.slice(0, bracket);
}
