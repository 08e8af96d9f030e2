import type { Message } from "./model.ts";
import type { Absent, Coverage, RunHead, Trial, Withheld } from "./run.ts";
import type { SampleMetadata } from "./sample.ts";

/** A sample as the log keeps it: keys and metadata always, its text unless the suite is held out. */
export interface LoggedSample {
  readonly id: string;
  readonly input: { readonly kind: "kept"; readonly input: string | readonly Message[] } | Withheld | Absent;
  readonly target:
    | { readonly kind: "kept"; readonly target: readonly [string, ...string[]] }
    | Withheld
    | Absent;
  readonly problemId?: string;
  readonly form?: string;
  readonly template?: string;
  readonly stratum?: string;
  readonly cluster?: string;
  readonly weight?: number;
  readonly metadata?: SampleMetadata;
}

/** The run log is the event stream: one line each. */
export type RunEvent =
  | { readonly kind: "run-start"; readonly head: RunHead }
  /** Once, before the sample's first trial. */
  | { readonly kind: "sample"; readonly sample: LoggedSample }
  | { readonly kind: "trial-end"; readonly trial: Trial }
  /** Instead of trials: all that somebody published. */
  | { readonly kind: "aggregate"; readonly mean: number; readonly n?: number }
  | { readonly kind: "run-end"; readonly endedAt: string; readonly counts: Coverage };

/** Events of one run that are written at once: its start, or finished trials with their samples and its end. */
export interface RunBatch {
  readonly runId: string;
  readonly events: readonly RunEvent[];
}

/** An event of one of several runs in a stream: what importers give and `onMessage` is told. */
export interface RunMessage {
  readonly runId: string;
  readonly event: RunEvent;
}
