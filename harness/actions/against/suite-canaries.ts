import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { openSeal } from "../../datasets/sealed/sealed-file.ts";
import { keysForOpening } from "../seal-key.ts";
import { isSuitePath } from "../user-path.ts";
import { corpusFiles, corpusTexts } from "./corpus-files.ts";
import { canariesIn } from "./find-canaries.ts";
import type { SearchOptions } from "./search-corpus.ts";

/** The canaries in the files of a suite, as it is named after `--suite`. */
export async function canariesOf(named: string, options: SearchOptions): Promise<ReadonlySet<string>> {
  const path = resolve(options.folder, named);
  const found = new Set<string>();
  if (isSuitePath(named) && existsSync(path))
    for await (const text of textsOf(path, options)) for (const guid of canariesIn(text)) found.add(guid);
  return found;
}

async function* textsOf(path: string, options: SearchOptions): AsyncGenerator<string, void, undefined> {
  if (path.endsWith(".sealed")) {
    const seal = await openSeal(path, await keysForOpening(path, options.protection));
    for (const { name } of seal.files) {
      let rest = "";
      for await (const chunk of seal.bytesOf(name)) {
        const lines = `${rest}${chunk.toString("latin1")}`.split("\n");
        rest = lines.pop() ?? "";
        yield* lines;
      }
      yield rest;
    }
    return;
  }
  const { signal = new AbortController().signal } = options;
  for (const file of corpusFiles(path))
    for await (const { text } of corpusTexts(file, { signal, onBytes: ignore, onBinary: ignore })) yield text;
}

function ignore(): void {}
