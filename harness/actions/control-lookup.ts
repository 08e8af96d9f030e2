import { HarnessError } from "../core/error.ts";
import type { Sample } from "../core/sample.ts";
import type { KnownAnswer } from "../core/scorer.ts";
import type { Setting, Suite, SuiteContext } from "../core/suite.ts";
import { answerOfTarget } from "./answer-of-target.ts";

/** What a control model may know of a trial and no other model ever does. */
export interface KnownSample {
  readonly sample: Sample;
  readonly setting: Setting;
  /** The first target of every sample, in the suite's order: what a guess is drawn from. */
  readonly targets: readonly string[];
  /** What a model says that means this target. @throws ModelError where nobody can say. */
  readonly toAnswer: (target: string) => KnownAnswer;
}

export type ControlLookup = (trial: {
  readonly suiteId: string;
  readonly sampleId: string;
}) => Promise<KnownSample>;

interface KnownSuite {
  readonly samples: ReadonlyMap<string, Sample>;
  readonly targets: readonly string[];
}

/** Reads a suite whole the first time a control is asked about it. */
export function createControlLookup(
  sources: readonly { readonly suite: Suite; readonly context: SuiteContext }[],
): ControlLookup {
  const known = new Map<string, Promise<KnownSuite>>();
  return async ({ suiteId, sampleId }) => {
    const source = sources.find(({ suite }) => suite.id === suiteId);
    if (source === undefined)
      throw new HarnessError("usage", `the controls were not given suite "${suiteId}"`);
    let suite = known.get(suiteId);
    if (suite === undefined) {
      suite = readWhole(source.suite, source.context);
      known.set(suiteId, suite);
    }
    const { samples, targets } = await suite;
    const sample = samples.get(sampleId);
    if (sample === undefined) throw new HarnessError("data", `suite ${suiteId} has no sample "${sampleId}"`);
    const toAnswer = (target: string) => answerOfTarget(target, { suite: source.suite, sample });
    return { sample, setting: source.suite.setting, targets, toAnswer };
  };
}

async function readWhole(suite: Suite, context: SuiteContext): Promise<KnownSuite> {
  const samples = new Map<string, Sample>();
  for await (const sample of suite.samples(context)) samples.set(sample.id, sample);
  return { samples, targets: [...samples.values()].map((sample) => sample.target[0]) };
}
