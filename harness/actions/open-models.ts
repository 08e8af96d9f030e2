import { HarnessError } from "../core/error.ts";
import {
  isModelId,
  type Model,
  type ModelAdapter,
  nameOf,
  type OpenContext,
  providerOf,
} from "../core/model.ts";
import type { Registry } from "../core/registry.ts";
import type { Config } from "./config.ts";
import type { ControlLookup } from "./control-lookup.ts";
import { adapterRegistry } from "./registries.ts";
import { isModelPath } from "./user-path.ts";
import { withoutKeys } from "./without-keys.ts";

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
  requireOneServer(specifications, context);
  const registry = await adapterRegistry(known);
  const models: Model[] = [];
  for (const specification of specifications) {
    if (isModelPath(specification)) {
      const { openUserModule } = await import("#adapters/user-module.ts");
      models.push(...(await openUserModule(specification, context)));
    } else if (isModelId(specification)) {
      const adapter = await findAdapter(providerOf(specification), registry, context);
      models.push(...(await adapter.open(nameOf(specification), context)));
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
  return models.map((model) => withoutKeys(model, context));
}

/** A registered adapter, else any AI SDK provider whose package is installed. */
async function findAdapter(
  provider: string,
  registry: Registry<ModelAdapter>,
  context: OpenContext,
): Promise<ModelAdapter> {
  if (registry.has(provider)) return registry.get(provider);
  const { findInstalledProvider } = await import("#adapters/ai-sdk-provider.ts");
  return findInstalledProvider(provider, context) ?? registry.get(provider);
}

const withoutServer: ReadonlySet<string> = new Set(["command", "control", "replay"]);

/** One address for two providers would send the key of one to the server of the other. */
function requireOneServer(specifications: readonly string[], { baseUrl }: OpenContext): void {
  if (baseUrl === undefined) return;
  const asked = specifications
    .filter((each) => !isModelPath(each) && isModelId(each))
    .map((each) => each.split("/")[0] ?? "");
  const providers = [...new Set(asked)].filter((provider) => !withoutServer.has(provider));
  if (providers.length <= 1) return;
  throw new HarnessError(
    "usage",
    `--base-url is the address of one server, and ${providers.join(" and ")} are several; name servers under "providers" in the config`,
  );
}
