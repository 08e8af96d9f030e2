import { HarnessError } from "../core/error.ts";
import { isModelId, type Model, nameOf, type OpenContext, providerOf } from "../core/model.ts";
import type { Config } from "./config.ts";
import type { ControlLookup } from "./control-lookup.ts";
import { adapterRegistry } from "./registries.ts";
import { isModelPath } from "./user-path.ts";

/**
 * Models for what a person wrote after `--model`.
 *
 * @throws HarnessError `usage` for an unknown provider, a missing key, or one model asked for twice.
 */
export async function openModels(
  specifications: readonly string[],
  context: OpenContext,
  known: { readonly lookup: ControlLookup; readonly providers?: Config["providers"] },
): Promise<readonly Model[]> {
  const registry = await adapterRegistry(known);
  const models: Model[] = [];
  for (const specification of specifications) {
    if (isModelPath(specification)) {
      const { openUserModule } = await import("#adapters/user-module.ts");
      models.push(...(await openUserModule(specification, context)));
    } else if (isModelId(specification)) {
      models.push(...(await registry.get(providerOf(specification)).open(nameOf(specification), context)));
    } else {
      const ids = registry.list().map((adapter) => `${adapter.id}/…`);
      throw new HarnessError(
        "usage",
        `model "${specification}" is not provider/name or a path such as ./my-model.ts; known providers: ${ids.join(", ")}`,
      );
    }
  }
  const twice = models.find((model, index) => models.findIndex(({ id }) => id === model.id) !== index);
  if (twice !== undefined)
    throw new HarnessError("usage", `model "${twice.id}" is given twice; name it once`);
  return models;
}
