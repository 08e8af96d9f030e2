import type { SampleColumns } from "../core/run.ts";
import { decodeNumbers, encodeNumbers, type NumberLayout } from "./number-column.ts";
import { type KeyName, keyNames } from "./sample-table.ts";
import { decodeTexts, encodeTexts, type TextLayout } from "./text-column.ts";

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
  readonly parts: readonly Buffer[];
} {
  const id = encodeTexts(samples.id);
  const keys = keyNames.map((name) => encodeKeys(samples[name]));
  const numbers = numbersOf(samples).map(encodeNumbers);
  return {
    layout: {
      rows: samples.id.length,
      id: id.layout,
      keys: keys.map((key) => key.layout),
      numbers: numbers.map((column) => column.layout),
    },
    parts: [...id.parts, ...keys.flatMap((key) => key.parts), ...numbers.map((column) => column.bytes)],
  };
}

export function decodeColumns(layout: ColumnLayout, bytes: Buffer): SampleColumns {
  let start = 0;
  const take = (length: number): Buffer => {
    start += length;
    return bytes.subarray(start - length, start);
  };
  const id = decodeTexts(layout.id, take);
  const keys = layout.keys.map((key) => decodeKeys(key, layout.rows, take));
  const numbers = layout.numbers.map((column) => decodeNumbers(column, layout.rows, take));
  const keyOf = (name: KeyName): readonly (string | undefined)[] => keys[keyNames.indexOf(name)] ?? [];
  const [weight, epochs, mean, variance, answeredEpochs, answeredMean] = numbers;
  return {
    id,
    problemId: keyOf("problemId"),
    form: keyOf("form"),
    template: keyOf("template"),
    stratum: keyOf("stratum"),
    cluster: keyOf("cluster"),
    weight: weight ?? new Float64Array(0),
    epochs: Uint32Array.from(epochs ?? []),
    mean: mean ?? new Float64Array(0),
    variance: variance ?? new Float64Array(0),
    answeredEpochs: Uint32Array.from(answeredEpochs ?? []),
    answeredMean: answeredMean ?? new Float64Array(0),
  };
}

function numbersOf(samples: SampleColumns): readonly Float64Array[] {
  const { weight, epochs, mean, variance, answeredEpochs, answeredMean } = samples;
  return [weight, Float64Array.from(epochs), mean, variance, Float64Array.from(answeredEpochs), answeredMean];
}

function encodeKeys(keys: readonly (string | undefined)[]): {
  readonly layout: KeyLayout;
  readonly parts: readonly Buffer[];
} {
  const places = new Map<string, number>();
  const index = Float64Array.from(keys, (key) => {
    if (key === undefined) return 0;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, places.size + 1);
    return places.size;
  });
  const texts = encodeTexts([...places.keys()]);
  const numbers = encodeNumbers(index);
  return { layout: { texts: texts.layout, index: numbers.layout }, parts: [...texts.parts, numbers.bytes] };
}

function decodeKeys(
  layout: KeyLayout,
  rows: number,
  take: (length: number) => Buffer,
): readonly (string | undefined)[] {
  const texts = decodeTexts(layout.texts, take);
  const index = decodeNumbers(layout.index, rows, take);
  return Array.from(index, (place) => (place === 0 ? undefined : texts[place - 1]));
}
