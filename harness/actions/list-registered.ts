import type { Suite } from "../core/suite.ts";
import {
  adapterRegistry,
  exporterRegistry,
  importerRegistry,
  reportRegistry,
  scorerRegistry,
  suiteRegistry,
} from "./registries.ts";

export interface Listed {
  readonly noun: string;
  readonly items: readonly { readonly id: string; readonly description: string }[];
}

const listers = {
  models: async () =>
    (await adapterRegistry({ lookup: neverLooked }))
      .list()
      .map(({ id, description }) => ({ id: `${id}/…`, description })),
  suites: async () =>
    (await suiteRegistry()).list().map((suite) => ({ id: suite.id, description: describe(suite) })),
  scorers: async () => (await scorerRegistry()).list().map(named),
  importers: async () => (await importerRegistry()).list().map(named),
  exporters: async () => (await exporterRegistry()).list().map(named),
  formats: async () => (await reportRegistry()).list().map(named),
} as const satisfies Record<string, () => Promise<Listed["items"]>>;

/** What is registered under each noun, sorted by id. */
export async function listRegistered(nouns: readonly (keyof typeof listers)[]): Promise<readonly Listed[]> {
  return Promise.all(nouns.map(async (noun) => ({ noun, items: await listers[noun]() })));
}

function describe(suite: Suite): string {
  const setting = suite.setting.kind === "benchmark" ? "benchmark" : `counterpart, ${suite.setting.evidence}`;
  return `${suite.title} (${suite.capability}; ${setting}; ${suite.exposure})`;
}

function named({ id, description }: { readonly id: string; readonly description: string }) {
  return { id, description };
}

async function neverLooked(): Promise<never> {
  throw new Error("a listed control was asked to answer");
}
