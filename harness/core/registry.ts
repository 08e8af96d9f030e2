import { HarnessError } from "./error.ts";

/** A closed set of plug-ins, looked up by id. */
export interface Registry<Item extends { readonly id: string }> {
  /** @throws HarnessError `usage` that lists the known ids. */
  get(id: string): Item;
  has(id: string): boolean;
  /** Sorted by id. */
  list(): readonly Item[];
}

export function createRegistry<Item extends { readonly id: string }>(
  noun: string,
  items: readonly Item[],
): Registry<Item> {
  const byId = new Map<string, Item>();
  for (const item of items) {
    if (byId.has(item.id))
      throw new HarnessError("usage", `two ${noun}s are called "${item.id}"; rename one`);
    byId.set(item.id, item);
  }
  const sorted = [...byId.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
  return {
    get(id) {
      const item = byId.get(id);
      if (item !== undefined) return item;
      throw new HarnessError(
        "usage",
        `unknown ${noun} "${id}"; known: ${sorted.map((known) => known.id).join(", ")}`,
      );
    },
    has: (id) => byId.has(id),
    list: () => sorted,
  };
}
