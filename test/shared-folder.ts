import { existsSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Official data files, recorded outputs and a model server that are not part of this project lie in a folder beside
 * it, where somebody has them. Tests that need them say so in their title and are skipped elsewhere.
 */
const sharedFolder = resolve(import.meta.dirname, "../../shared");

export const isSharedAbsent = !existsSync(sharedFolder);

export function shared(path: string): string {
  return resolve(sharedFolder, path);
}
