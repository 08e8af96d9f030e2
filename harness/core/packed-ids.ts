import type { SampleColumns } from "./run.ts";

/** As much of a list of texts as it takes to go through them. */
export type TextList = Pick<readonly string[], "length" | "at">;

/** Texts that lie together in bytes. */
interface PackedList extends TextList {
  /** A list of them, made once. */
  all(): readonly string[];
}

const packedIds = new WeakMap<SampleColumns, TextList>();

/**
 * Columns whose list of ids is made when somebody first asks for it: a run of a million samples is written and
 * reported on without one.
 */
export function withPackedIds(columns: Omit<SampleColumns, "id">, ids: PackedList): SampleColumns {
  const samples: SampleColumns = {
    get id() {
      return ids.all();
    },
    ...columns,
  };
  packedIds.set(samples, ids);
  return samples;
}

/** The ids, one at a time where no list of them was made. */
export function idsOf(samples: SampleColumns): TextList {
  return packedIds.get(samples) ?? samples.id;
}
