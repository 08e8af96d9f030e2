import type { KeyList } from "../core/packed-columns.ts";
import type { KeyColumn } from "../core/run.ts";

/** Keys of samples, each looked up when it is asked for. */
export interface PackedKeys extends KeyList {
  /** A list of them all, made once. */
  all(): KeyColumn;
}

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
