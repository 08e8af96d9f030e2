import {
  idsOf,
  type KeyList,
  type KeyName,
  keyNames,
  keysOf,
  type PackedKeys,
  withPackedTexts,
} from "../core/packed-columns.ts";
import type { SampleColumns } from "../core/run.ts";
import {
  allNaN,
  decodeCells,
  decodeCounts,
  decodeNumbers,
  encodeNumbers,
  type NumberLayout,
  numberBytes,
} from "./number-column.ts";
import { packedKeys } from "./packed-keys.ts";
import type { SharedColumns } from "./shared-columns.ts";
import { decodePacked, decodeTexts, encodeTexts, joined, type TextLayout, textBytes } from "./text-column.ts";

/** Each different text once, and which of them stands in each row; 0 is none. */
interface KeyLayout {
  readonly texts: TextLayout;
  readonly index: NumberLayout;
}

/** What the bytes of `encodeColumns` mean; they follow each other in this order. */
export interface ColumnLayout {
  readonly rows: number;
  readonly id: TextLayout;
  readonly keys: readonly KeyLayout[];
  readonly numbers: readonly NumberLayout[];
}

/** The columns of a record as bytes: without keys about 10 bytes a sample besides its id. */
export function encodeColumns(samples: SampleColumns): {
  readonly layout: ColumnLayout;
  /** Each until the next is asked for. */
  readonly parts: Iterable<Buffer>;
} {
  const ids = idsOf(samples);
  const id = encodeTexts(ids);
  const keys = keyNames.map((name) => encodeKeys(keysOf(samples, name)));
  const numbers = numbersOf(samples).map((column) => (column === undefined ? allNaN : encodeNumbers(column)));
  return {
    layout: {
      rows: ids.length,
      id: id.layout,
      keys: keys.map((key) => key.layout),
      numbers: numbers.map((column) => column.layout),
    },
    parts: joined([id.parts, ...keys.map((key) => key.parts), numbers.map((column) => column.bytes)]),
  };
}

export function decodeColumns(layout: ColumnLayout, bytes: Buffer, shared: SharedColumns): SampleColumns {
  const { rows } = layout;
  let start = 0;
  /** A column that lies next, decoded or taken from another record that has the same. */
  const next = <Column>(
    how: string,
    of: object,
    length: number,
    decode: (take: (length: number) => Buffer) => Column,
  ): Column => {
    const own = bytes.subarray(start, start + length);
    start += length;
    return shared.share(`${how} ${rows} ${JSON.stringify(of)}`, own, () => {
      let taken = 0;
      return decode((count) => {
        taken += count;
        return own.subarray(taken - count, taken);
      });
    });
  };
  const ids = next("texts", layout.id, textBytes(layout.id), (take) => decodePacked(layout.id, take));
  const keys = layout.keys.map((key) => {
    if (key.index.kind === "constant" && key.index.value === 0) return undefined;
    const length = textBytes(key.texts) + numberBytes(key.index, rows);
    return next("keys", key, length, (take) => decodeKeys(key, rows, take));
  });
  const numbers = layout.numbers.map((column, index) => {
    if (optionalColumns.has(index) && (rows === 0 || column.kind === "all-nan")) return undefined;
    const length = numberBytes(column, rows);
    return countColumns.has(index)
      ? next("counts", column, length, (take) => decodeCounts(column, rows, take))
      : next("numbers", column, length, (take) => decodeNumbers(column, rows, take));
  });
  const [weight, epochs, mean, variance, answeredEpochs, answeredMean, ...labels] = numbers;
  const keyOf = (name: KeyName): PackedKeys | undefined => keys[keyNames.indexOf(name)];
  const columns = {
    weight: weight && measuresOf(weight),
    epochs: countsOf(epochs),
    mean: measuresOf(mean),
    variance: variance && measuresOf(variance),
    answeredEpochs: countsOf(answeredEpochs),
    answeredMean: measuresOf(answeredMean),
    ...decodeLabels(labels),
  };
  return withPackedTexts(columns, {
    ids,
    keys: {
      problemId: keyOf("problemId"),
      form: keyOf("form"),
      template: keyOf("template"),
      stratum: keyOf("stratum"),
      cluster: keyOf("cluster"),
    },
  });
}

type NumberColumn = Float64Array | Uint32Array;

/** Which of the columns of numbers, in their order, count epochs. */
const countColumns: ReadonlySet<number> = new Set([1, 4, 6, 8, 10]);

/** Which of them need not be there: weights and variances. */
const optionalColumns: ReadonlySet<number> = new Set([0, 3]);

function countsOf(column: NumberColumn | undefined): Uint32Array {
  return column instanceof Uint32Array ? column : new Uint32Array(0);
}

function measuresOf(column: NumberColumn | undefined): Float64Array {
  return column instanceof Float64Array ? column : new Float64Array(0);
}

function decodeLabels(labels: readonly (NumberColumn | undefined)[]): Pick<SampleColumns, "labelled"> {
  const [epochs, human, judgedEpochs, judged, unjudgedEpochs] = labels;
  if (epochs === undefined) return {};
  return {
    labelled: {
      epochs: countsOf(epochs),
      human: measuresOf(human),
      judgedEpochs: countsOf(judgedEpochs),
      judged: measuresOf(judged),
      unjudgedEpochs: countsOf(unjudgedEpochs),
    },
  };
}

/** Labels last and only where there are any: what was written before there were labels reads as before. */
function numbersOf(samples: SampleColumns): readonly (NumberColumn | undefined)[] {
  const { weight, epochs, mean, variance, answeredEpochs, answeredMean, labelled } = samples;
  const scores = [weight, epochs, mean, variance, answeredEpochs, answeredMean];
  if (labelled === undefined) return scores;
  return [
    ...scores,
    labelled.epochs,
    labelled.human,
    labelled.judgedEpochs,
    labelled.judged,
    labelled.unjudgedEpochs,
  ];
}

function encodeKeys(keys: KeyList | undefined): {
  readonly layout: KeyLayout;
  readonly parts: Iterable<Buffer>;
} {
  const places = new Map<string, number>();
  const placeOf = (key: string | undefined): number => {
    if (key === undefined) return 0;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, places.size + 1);
    return places.size;
  };
  // a key that no sample has takes no more than any column whose numbers are all the same
  const index = new Uint32Array(keys?.length ?? 1);
  if (keys !== undefined) for (let row = 0; row < keys.length; row += 1) index[row] = placeOf(keys.at(row));
  const texts = encodeTexts([...places.keys()]);
  const numbers = encodeNumbers(index);
  return {
    layout: { texts: texts.layout, index: numbers.layout },
    parts: joined([texts.parts, [numbers.bytes]]),
  };
}

function decodeKeys(layout: KeyLayout, rows: number, take: (length: number) => Buffer): PackedKeys {
  const texts = [undefined, ...decodeTexts(layout.texts, take)];
  if (layout.index.kind === "constant") {
    const text = texts[layout.index.value];
    return packedKeys(rows, () => text);
  }
  const index = decodeCells(layout.index, rows, take);
  return packedKeys(rows, (row) => texts[index[row] ?? 0]);
}
