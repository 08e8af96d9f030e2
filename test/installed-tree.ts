import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

export interface InstalledTree {
  /** Folders of a package and of all that it depends on, each once. */
  readonly folders: readonly string[];
  /** Of their files, as `du --apparent-size` counts them. */
  readonly bytes: number;
}

/** What npm puts beside a package for it to run, found as Node finds it: optional peers are not part of it. */
export function installedTree(packageFolder: string): InstalledTree {
  const folders = new Set<string>();
  const visit = (folder: string) => {
    if (folders.has(folder)) return;
    folders.add(folder);
    for (const name of requiredBy(folder)) visit(find(name, folder));
  };
  visit(packageFolder);
  return { folders: [...folders], bytes: [...folders].reduce((sum, folder) => sum + bytesIn(folder), 0) };
}

function requiredBy(folder: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
  const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
  return [...Object.keys(dependencies), ...peers];
}

function find(name: string, from: string): string {
  const folder = join(from, "node_modules", name);
  if (existsSync(folder)) return realpathSync(folder);
  if (dirname(from) === from) throw new Error(`${name} is not installed`);
  return find(name, dirname(from));
}

function bytesIn(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    bytes += entry.isDirectory() ? bytesIn(path) : statSync(path).size;
  }
  return bytes;
}
