import { closeSync, fsyncSync, openSync, rmdirSync } from "node:fs";
import { dirname } from "node:path";

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
