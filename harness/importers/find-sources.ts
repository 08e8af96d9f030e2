import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { HarnessError } from "../core/error.ts";

/** What a path led to. */
export interface FoundSource {
  readonly path: string;
  /** Met in a folder or by a pattern: what is another format is passed over there, and wrong where it was named. */
  readonly how: "named" | "searched";
}

/**
 * The files behind paths, each once, in order: a file is itself, a folder is searched with all in it, `*` and the like
 * match names.
 *
 * @throws HarnessError `disk` for a path that leads nowhere, `data` for a folder without any such file.
 */
export async function findSources(
  paths: readonly string[],
  { isWanted, what }: { readonly isWanted: (name: string) => boolean; readonly what: string },
): Promise<readonly FoundSource[]> {
  const found = new Map<string, FoundSource>();
  for (const path of paths) {
    const before = found.size;
    let hits = 0;
    for await (const source of sourcesOf(path, isWanted)) {
      hits += 1;
      const real = await realpath(source.path);
      if (found.get(real)?.how !== "named") found.set(real, source);
    }
    if (hits === 0 && before === found.size)
      throw new HarnessError("data", `${path}: holds no ${what}; name the folder or file that does`);
  }
  return [...found.values()];
}

async function* sourcesOf(
  path: string,
  isWanted: (name: string) => boolean,
): AsyncGenerator<FoundSource, void, undefined> {
  const kind = await kindOf(path);
  if (kind === "file") yield { path, how: "named" };
  else if (kind === "folder") yield* searched(path, isWanted);
  else if (/[*?[{]/.test(path)) {
    const { glob } = await import("node:fs/promises");
    for (const match of (await Array.fromAsync(glob(path))).sort()) {
      if ((await kindOf(match)) === "folder") yield* searched(match, isWanted);
      else if (isWanted(basename(match))) yield { path: match, how: "searched" };
    }
  } else throw new HarnessError("disk", `${path}: no such file or folder; check the path`);
}

async function* searched(
  folder: string,
  isWanted: (name: string) => boolean,
): AsyncGenerator<FoundSource, void, undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory() && isWanted(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) yield { path, how: "searched" };
}

async function kindOf(path: string): Promise<"file" | "folder" | "nothing"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return "nothing";
  }
}

/** The last folder and the name, by which a person knows a file again. */
export function shortPath(path: string): string {
  return join(basename(dirname(path)), basename(path));
}
