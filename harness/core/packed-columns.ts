import type { KeyColumn, SampleColumns } from "./run.ts";

export const keyNames = ["problemId", "form", "template", "stratum", "cluster"] as const;
export type KeyName = (typeof keyNames)[number];

/** As much of a list as it takes to go through it. */
export type TextList = Pick<readonly string[], "length" | "at">;
export type KeyList = Pick<KeyColumn, "length" | "at">;

/** Each id is looked up when it is asked for; `all` makes a list of them, once. */
export interface PackedIds extends TextList {
  all(): readonly string[];
}

/** Each key is looked up when it is asked for; `all` makes a list of them, once. */
export interface PackedKeys extends KeyList {
  all(): KeyColumn;
}

export interface PackedColumns {
  readonly ids: PackedIds;
  /** `undefined` for a key that no sample has. */
  readonly keys: Readonly<Record<KeyName, PackedKeys | undefined>>;
}

const packedColumns = new WeakMap<SampleColumns, PackedColumns>();

/**
 * Columns whose lists of texts are made when somebody first asks for them: a run of a million samples is written and
 * reported on without any.
 */
export function withPackedTexts(
  columns: Omit<SampleColumns, "id" | KeyName>,
  packed: PackedColumns,
): SampleColumns {
  const { ids, keys } = packed;
  const samples: SampleColumns = {
    get id() {
      return ids.all();
    },
    get problemId() {
      return keys.problemId?.all();
    },
    get form() {
      return keys.form?.all();
    },
    get template() {
      return keys.template?.all();
    },
    get stratum() {
      return keys.stratum?.all();
    },
    get cluster() {
      return keys.cluster?.all();
    },
    ...columns,
  };
  packedColumns.set(samples, packed);
  return samples;
}

/** The ids, one at a time where no list of them was made. */
export function idsOf(samples: SampleColumns): TextList {
  return packedColumns.get(samples)?.ids ?? samples.id;
}

/** What the samples say of one key, one at a time where no list of it was made. */
export function keysOf(samples: SampleColumns, name: KeyName): KeyList | undefined {
  const packed = packedColumns.get(samples);
  return packed === undefined ? samples[name] : packed.keys[name];
}
