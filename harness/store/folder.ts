import { closeSync, fsyncSync, mkdirSync, openSync, rmdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { errnoOf } from "./disk.ts";

/** Makes a rename last through a power cut, where the system lets a folder be synced. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {}
}

/** From the folder up to the last one given, as far as nobody else put something there. */
export function removeEmpty(folder: string, last: string): void {
  try {
    for (let current = folder; current.length >= last.length; current = dirname(current)) rmdirSync(current);
  } catch {}
}

/**
 * Makes a folder and those above it; gives the first one made, `undefined` when all were there. Node's own recursive
 * way never ends on file systems that answer "no such folder" under a folder that is there, such as /proc.
 */
export function makeFolder(path: string): string | undefined {
  if (isFolder(path)) return undefined;
  const above = dirname(path);
  const firstMade = above === path ? undefined : makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // another process was quicker
    if (errnoOf(error) !== "EEXIST" || !isFolder(path)) throw error;
  }
  return firstMade ?? path;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
