import type { Message, Tool } from "./model.ts";

/** One member of a suite. */
export interface Sample {
  /** Unique in its suite, stable across versions: pairing and history key on it. */
  readonly id: string;
  readonly input: string | readonly Message[];
  /** The answers that count as right. */
  readonly target: readonly [string, ...string[]];
  readonly tools?: readonly Tool[];
  /** Samples that share it are one latent problem in several forms. */
  readonly problemId?: string;
  /** How the problem is dressed: exam question, e-mail thread, receipt. */
  readonly form?: string;
  /** One wording of a form. Samples of one template are not independent. */
  readonly template?: string;
  readonly stratum?: string;
  /** Samples that share it are not independent: one document, one repository. */
  readonly cluster?: string;
  readonly weight?: number;
  readonly metadata?: SampleMetadata;
}

export type SampleMetadata = Readonly<Record<string, string | number | boolean>>;

/** The sample's own text: what recorded outputs are matched by. */
export function inputText(sample: Sample): string {
  if (typeof sample.input === "string") return sample.input;
  return sample.input.map((message) => message.content).join("\n\n");
}
