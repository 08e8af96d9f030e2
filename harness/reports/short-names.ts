import { displayWidth } from "./display-width.ts";
import { shorten } from "./layout.ts";

/**
 * Names that fit a width, still different from each other; those that fit stay as they are. Of a model's name its
 * provider goes first, where no other name ends like it.
 */
export function shortNames(names: readonly string[], width: number): ReadonlyMap<string, string> {
  const taken = new Set(names.filter((name) => displayWidth(name) <= width));
  const short = new Map<string, string>();
  for (const name of names) {
    if (taken.has(name) || short.has(name)) {
      if (!short.has(name)) short.set(name, name);
      continue;
    }
    const tail = tailOf(name);
    const isOwn = names.filter((other) => tailOf(other) === tail).length === 1;
    let candidate = shorten(isOwn ? tail : name, width);
    for (let number = 2; taken.has(candidate); number += 1)
      candidate = `${shorten(isOwn ? tail : name, width - String(number).length - 1)}~${number}`;
    taken.add(candidate);
    short.set(name, candidate);
  }
  return short;
}

function tailOf(name: string): string {
  return name.slice(name.indexOf("/") + 1);
}
