import type { Exporter } from "../core/exporter.ts";
import type { Importer } from "../core/importer.ts";
import type { ModelAdapter } from "../core/model.ts";
import { createRegistry, type Registry } from "../core/registry.ts";
import type { ScorerKind } from "../core/scorer.ts";
import type { Suite } from "../core/suite.ts";
import type { Report } from "../reports/report.ts";
import type { Config } from "./config.ts";
import type { ControlLookup } from "./control-lookup.ts";

/** The only place that knows every plug-in. Each is loaded when asked for, so that a command pays for its own. */

/** The control panel is made here, from what it may know of a trial; no other adapter ever sees a target. */
export async function adapterRegistry({
  lookup,
  providers = {},
}: {
  readonly lookup: ControlLookup;
  /** Servers of the user's config. */
  readonly providers?: Config["providers"];
}): Promise<Registry<ModelAdapter>> {
  const { createControls } = await import("#adapters/controls.ts");
  const { createOpenAICompatibleAdapter } = await import("#adapters/openai-compatible.ts");
  const configured = Object.entries(providers).map(([id, server]) =>
    createOpenAICompatibleAdapter({ id, description: `${server.baseUrl}, from the config`, ...server }),
  );
  const registered = Object.values(await import("#adapters"));
  return createRegistry("provider", [...registered, createControls({ lookup }), ...configured]);
}

export async function suiteRegistry(): Promise<Registry<Suite>> {
  return createRegistry("suite", Object.values(await import("#suites")));
}

export async function scorerRegistry(): Promise<Registry<ScorerKind>> {
  return createRegistry<ScorerKind>("scorer", Object.values(await import("../scorers/index.ts")));
}

export async function importerRegistry(): Promise<Registry<Importer>> {
  return createRegistry("importer", Object.values(await import("../importers/index.ts")));
}

export async function exporterRegistry(): Promise<Registry<Exporter>> {
  return createRegistry("exporter", Object.values(await import("../exporters/index.ts")));
}

export async function reportRegistry(): Promise<Registry<Report>> {
  return createRegistry("format", Object.values(await import("../reports/index.ts")));
}
