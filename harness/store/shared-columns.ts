import { hash } from "node:crypto";

/**
 * Columns that records have in common, kept once: runs of one suite have the same ids and keys, and most columns say
 * the same in every row. Who reads many records together gives them one of these.
 */
export interface SharedColumns {
  /** The column that these bytes were made into before, else what `make` makes of them. */
  share<Column>(layout: string, bytes: Buffer, make: () => Column): Column;
}

export function createSharedColumns(): SharedColumns {
  // what a key was made into is of one kind: the layout says how
  const known = new Map<string, unknown>();
  return {
    share<Column>(layout: string, bytes: Buffer, make: () => Column): Column {
      const key = bytes.length === 0 ? layout : `${layout} ${hash("sha256", bytes, "base64")}`;
      const found = known.get(key);
      if (found !== undefined) return found as Column;
      const made = make();
      known.set(key, made);
      return made;
    },
  };
}
