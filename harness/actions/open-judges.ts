import { HarnessError } from "../core/error.ts";
import { familyOf, type Model, type ModelId, type OpenContext, providerOf } from "../core/model.ts";
import type { Suite } from "../core/suite.ts";
import type { Config } from "./config.ts";
import type { ControlLookup } from "./control-lookup.ts";
import { openModels } from "./open-models.ts";

export type Judges = ReadonlyMap<ModelId, Model>;

interface Known {
  readonly lookup: ControlLookup;
  readonly providers?: Config["providers"];
}

/**
 * The models that the scorers of these suites ask, by the name the scorers give them. One that is judged as well is
 * not opened again. A base URL given for the judged models goes to judges of the same provider only.
 *
 * @throws HarnessError when one cannot be opened, naming the suite and the scorer that ask it.
 */
export async function openJudges(
  suites: readonly Suite[],
  models: readonly Model[],
  context: OpenContext,
  known: Known,
): Promise<Judges> {
  const judges = new Map<ModelId, Model>();
  for (const suite of suites) {
    for (const scorer of suite.scorers) {
      for (const name of scorer.asks ?? []) {
        if (judges.has(name)) continue;
        try {
          judges.set(name, await openJudge(name, models, context, known));
        } catch (error) {
          if (!(error instanceof HarnessError)) throw error;
          const who = `suite ${suite.id} is judged by ${name} (${scorer.id})`;
          throw new HarnessError(error.code, `${who}: ${error.message}`, { cause: error });
        }
      }
    }
  }
  return judges;
}

async function openJudge(
  name: ModelId,
  models: readonly Model[],
  { baseUrl, ...context }: OpenContext,
  known: Known,
): Promise<Model> {
  const judged = models.find(({ id }) => id === name);
  if (judged !== undefined) return judged;
  const isOfProvider = models.some(({ id }) => providerOf(id) === providerOf(name));
  const own = baseUrl !== undefined && isOfProvider ? { ...context, baseUrl } : context;
  const [first, ...others] = await openModels([name], own, known);
  if (first !== undefined && others.length === 0) return first;
  throw new HarnessError("usage", `it opens ${others.length + 1} models; name one of them`);
}

/** Who is judged by a model of its own line: such a judge is known to favour it. */
export function judgeWarnings(
  models: readonly Model[],
  judges: Judges,
): readonly { readonly model: ModelId; readonly text: string }[] {
  return [...judges.values()].flatMap((judge) =>
    models
      .filter((model) => familyOf(model.id) === familyOf(judge.id))
      .map((model) => ({
        model: model.id,
        text: `its judge ${judge.id} is of the same family, ${familyOf(judge.id)}, and models favour their own; take a judge of another maker`,
      })),
  );
}
