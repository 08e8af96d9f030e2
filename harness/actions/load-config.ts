import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { HarnessError } from "../core/error.ts";
import type { Config } from "./config.ts";

/** JSON is YAML, and is read as that. */
const usualNames = ["yaml", "yml", "json", "ts", "mts", "js", "mjs"].map(
  (ending) => `reality-gap.config.${ending}`,
);

/**
 * The config of a folder, or the file named; empty when there is none.
 *
 * @throws HarnessError `usage` for a named file that is not there or for two configs side by side, `data` naming line
 *   and column of what does not fit.
 */
export async function loadConfig({
  folder,
  named,
}: {
  readonly folder: string;
  readonly named?: string | undefined;
}): Promise<Config> {
  const path = named === undefined ? findConfig(folder) : resolve(folder, named);
  if (path === undefined) return {};
  if (!existsSync(path)) throw new HarnessError("usage", `no config at ${path}; check --config`);
  const { configSchema, toConfig } = await import("./config-schema.ts");
  if (!/\.[cm]?[jt]s$/.test(path)) {
    const { readYaml } = await import("../datasets/yaml.ts");
    return toConfig(await readYaml(path, configSchema));
  }
  const result = configSchema.safeParse(await importConfig(path, folder));
  if (result.success) return toConfig(result.data);
  const [issue] = result.error.issues;
  throw new HarnessError("data", `${path}: ${issue?.path.join(".")}: ${issue?.message}`, {
    cause: result.error,
  });
}

function findConfig(folder: string): string | undefined {
  const found = usualNames.map((name) => resolve(folder, name)).filter((path) => existsSync(path));
  if (found.length <= 1) return found[0];
  throw new HarnessError("usage", `two configs, ${found.join(" and ")}; keep one, or name it with --config`);
}

/** The default export of a module, else the one called `config`. */
async function importConfig(path: string, folder: string): Promise<unknown> {
  const { importUserModule } = await import("#adapters/import-user-module.ts");
  const module = await importUserModule(path, folder);
  return module["default"] ?? module["config"];
}
