import type { Message, Tool } from "../core/model.ts";
import type { SuiteCard } from "../core/run.ts";
import type { Sample, SampleMetadata } from "../core/sample.ts";
import { promptOf, type Suite, type SuiteContext } from "../core/suite.ts";
import { planSuite } from "../runner/plan-suite.ts";
import { resolveSuites } from "./resolve-suites.ts";
import { type SuiteReading, toSuiteContext } from "./suite-reading.ts";
import { withholdingCrash } from "./withhold-crash.ts";

/** A suite as it would be asked today. */
export interface SuiteView {
  readonly card: SuiteCard;
  readonly samples: number;
  /** Different problems; absent when no sample names its problem. */
  readonly problems?: number;
  /** Samples of each form, the most frequent first; so are templates and strata. */
  readonly forms: readonly KeyCount[];
  readonly templates: readonly KeyCount[];
  readonly strata: readonly KeyCount[];
  /** Different clusters; absent when no sample names its cluster. */
  readonly clusters?: number;
  /** Samples with a weight of their own. */
  readonly weighted: number;
  readonly shown: readonly SampleView[];
}

export interface KeyCount {
  readonly key: string;
  readonly samples: number;
}

export type SampleView = Pick<Sample, (typeof sampleKeys)[number]> & {
  readonly metadata?: SampleMetadata;
} & (
    | {
        readonly kind: "kept";
        readonly messages: readonly Message[];
        readonly target: readonly string[];
        readonly tools?: readonly Tool[];
      }
    /** A held-out text stays where it is: what stands on a screen is copied. */
    | { readonly kind: "withheld"; readonly characters: number; readonly targets: number }
  );

export interface ShowSuiteOptions extends SuiteReading {
  /** How many samples to show: the first of each form, then the first. */
  readonly samples?: number;
  /** Shows the text of held-out suites too. */
  readonly revealText?: boolean;
}

/** @throws HarnessError for a suite that is not there or cannot be read. */
export async function showSuites(options: ShowSuiteOptions): Promise<readonly SuiteView[]> {
  const suites = await resolveSuites(options.suites, options);
  const context = toSuiteContext(options);
  const views: SuiteView[] = [];
  for (const suite of suites) {
    const isHeldOut = suite.exposure === "held-out" && options.revealText !== true;
    views.push(await withholdingCrash(isHeldOut, () => viewSuite(suite, context, options)));
  }
  return views;
}

async function viewSuite(
  suite: Suite,
  context: SuiteContext,
  { samples: wanted = 3, revealText = false }: ShowSuiteOptions,
): Promise<SuiteView> {
  const { card, plan } = await planSuite(suite, context, { epochs: 1, seed: 1 });
  const isWithheld = card.exposure === "held-out" && !revealText;
  const [problems, clusters] = [new Set<string>(), new Set<string>()];
  const counts = { form: new Map(), template: new Map(), stratum: new Map() } as const;
  const first: Sample[] = [];
  const firstOfForm = new Map<string, Sample>();
  let weighted = 0;
  for await (const sample of suite.samples(context)) {
    if (sample.problemId !== undefined) problems.add(sample.problemId);
    if (sample.cluster !== undefined) clusters.add(sample.cluster);
    if (sample.weight !== undefined) weighted += 1;
    for (const key of ["form", "template", "stratum"] as const) count(counts[key], sample[key]);
    if (first.length < wanted) first.push(sample);
    const form = sample.form ?? "";
    if (firstOfForm.size < wanted && !firstOfForm.has(form)) firstOfForm.set(form, sample);
  }
  const keysOf = (key: keyof typeof counts): readonly KeyCount[] =>
    isReadable(key, suite, isWithheld) ? byFrequency(counts[key]) : withoutNames(byFrequency(counts[key]));
  const chosen = [...new Set([...firstOfForm.values(), ...first])].slice(0, wanted);
  return {
    card,
    samples: plan.samples,
    ...(problems.size === 0 ? {} : { problems: problems.size }),
    forms: keysOf("form"),
    templates: keysOf("template"),
    strata: keysOf("stratum"),
    ...(clusters.size === 0 ? {} : { clusters: clusters.size }),
    weighted,
    shown: chosen.map((sample) => viewSample(sample, suite, context, isWithheld)),
  };
}

function count(counts: Map<string, number>, key: string | undefined): void {
  if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
}

function byFrequency(counts: ReadonlyMap<string, number>): readonly KeyCount[] {
  return [...counts]
    .map(([key, samples]) => ({ key, samples }))
    .sort((left, right) => right.samples - left.samples || (left.key < right.key ? -1 : 1));
}

/** As in its logs: words of the user's own that tie samples together are text too. */
function isReadable(key: string, { keepMetadata = [] }: Suite, isWithheld: boolean): boolean {
  return !isWithheld || key === "id" || key === "weight" || keepMetadata.includes(key);
}

function withoutNames(counts: readonly KeyCount[]): readonly KeyCount[] {
  return counts.map(({ samples }, index) => ({ key: `withheld-${index + 1}`, samples }));
}

const sampleKeys = ["id", "problemId", "form", "template", "stratum", "cluster", "weight"] as const;

function viewSample(sample: Sample, suite: Suite, context: SuiteContext, isWithheld: boolean): SampleView {
  const { input: _input, target, tools, metadata = {}, id, ...ties } = sample;
  const kept = Object.entries(ties).filter(([key]) => isReadable(key, suite, isWithheld));
  const keys = { id, ...Object.fromEntries(kept) };
  const messages = promptOf(suite, sample, context);
  const notes = Object.entries(metadata).filter(
    ([name]) => !isWithheld || suite.keepMetadata?.includes(name) === true,
  );
  const view = { ...keys, ...(notes.length === 0 ? {} : { metadata: Object.fromEntries(notes) }) };
  if (!isWithheld)
    return { ...view, kind: "kept", messages, target, ...(tools === undefined ? {} : { tools }) };
  const characters = messages.reduce((sum, { content }) => sum + content.length, 0);
  return { ...view, kind: "withheld", characters, targets: target.length };
}
