import { existsSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { Suite } from "../../core/suite.ts";
import { resolveSuites } from "../resolve-suites.ts";
import { isSuitePath } from "../user-path.ts";
import { corpusFiles } from "./corpus-files.ts";
import type { SearchOptions } from "./search-corpus.ts";

/** Something in which samples are looked for. */
export type CorpusSource =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "suite"; readonly suite: Suite }
  | { readonly kind: "passed-over"; readonly path: string; readonly reason: string };

/**
 * What stands behind `--against`: files and folders that are there are read as they lie; what is a suite only for us
 * (a registered id, a sealed or generated suite, a module) is read as a suite.
 */
export async function* findSources(options: SearchOptions): AsyncGenerator<CorpusSource, void, undefined> {
  const own = options.suites.filter(isSuitePath).map((suite) => resolve(options.folder, suite));
  for (const named of options.against) {
    const path = resolve(options.folder, named);
    const isOfSuite = /\.(sealed|generated\.yaml|[cm]?[jt]s)$/.test(named) && isFile(path);
    if (isOfSuite || (!existsSync(path) && !isSuitePath(named))) {
      const { fileSuite: _fileSuite, ...reading } = options;
      for (const suite of await resolveSuites([named], reading)) yield { kind: "suite", suite };
      continue;
    }
    for (const file of corpusFiles(path)) {
      const isOwn = own.some((suite) => file === suite || file.startsWith(`${suite}${sep}`));
      const shown = relative(options.folder, file);
      yield isOwn ? { kind: "passed-over", path: shown, reason: "is of the suite itself" } : toFile(file);
    }
  }
}

function toFile(path: string): CorpusSource {
  return { kind: "file", path };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
