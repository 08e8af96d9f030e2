import type { PackedKeys } from "../core/packed-columns.ts";
import type { KeyColumn } from "../core/run.ts";

/** Keys of so many rows, and how each is found. */
export function packedKeys(length: number, at: (row: number) => string | undefined): PackedKeys {
  let list: KeyColumn | undefined;
  return {
    length,
    at,
    all() {
      list ??= Array.from({ length }, (_, row) => at(row));
      return list;
    },
  };
}
