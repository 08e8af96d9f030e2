import { HarnessError } from "../core/error.ts";
import type { Model } from "../core/model.ts";
import type { Sample } from "../core/sample.ts";
import type { Suite, SuiteContext } from "../core/suite.ts";
import { type PlanOptions, planSuite, type SuitePlan } from "../runner/plan-suite.ts";
import { holdOutKey } from "../store/hold-out-key.ts";
import { sampleKey } from "../store/sample-keys.ts";
import { exposedSamples } from "./exposed-samples.ts";
import { providerTerms } from "./provider-terms.ts";
import type { RunOptions } from "./run-options.ts";

/**
 * What each model is asked of each suite: the same of all models, unless each is asked only what its provider has not
 * been sent. Models nest suites.
 * @throws HarnessError `usage` for options that exclude each other, and what `planSuite` throws.
 */
export async function planSuites(
  suites: readonly Suite[],
  models: readonly Model[],
  context: SuiteContext,
  options: RunOptions,
): Promise<readonly { readonly model: Model; readonly plan: SuitePlan }[]> {
  requireOneWish(options);
  const { limit, shard, epochs = 1, seed = 1, unexposedOnly = false, final = false } = options;
  const plan = async (suite: Suite, keeps?: PlanOptions["keeps"]): Promise<SuitePlan> =>
    planSuite(suite, context, {
      epochs,
      seed,
      ...(limit === undefined ? {} : { limit }),
      ...(shard === undefined ? {} : { shard }),
      ...(final ? { slice: "final" } : {}),
      ...(keeps === undefined ? {} : { keeps }),
    });
  const planned = new Map<string, readonly SuitePlan[]>();
  const plansFor = async (group: string, keepsOf: (suite: Suite) => PlanOptions["keeps"]) => {
    const known = planned.get(group);
    if (known !== undefined) return known;
    const plans: SuitePlan[] = [];
    for (const suite of suites) plans.push(await plan(suite, keepsOf(suite)));
    planned.set(group, plans);
    return plans;
  };
  const found: { readonly model: Model; readonly plan: SuitePlan }[] = [];
  for (const model of models) {
    const group = unexposedOnly ? providerTerms(model, options.terms).provider : "all";
    const keepsOf = unexposedOnly ? unexposedTo(group, options.resultsFolder) : () => undefined;
    for (const each of await plansFor(group, keepsOf)) found.push({ model, plan: each });
  }
  return found;
}

function unexposedTo(provider: string, resultsFolder: string): (suite: Suite) => (sample: Sample) => boolean {
  const exposed = exposedSamples(resultsFolder, provider);
  const folderKey = holdOutKey(resultsFolder);
  return (suite) => (sample) => !exposed.has(sampleKey(folderKey, suite.id, sample.id));
}

function requireOneWish({ unexposedOnly, final, resume, limit }: RunOptions): void {
  if (unexposedOnly === true && resume === true)
    throw new HarnessError(
      "usage",
      "--unexposed-only begins a new run of what is left, and --resume goes on with an old one; drop one of them",
    );
  if (final === true && limit !== undefined)
    throw new HarnessError("usage", "--final opens the whole reserved slice; drop --limit");
}
