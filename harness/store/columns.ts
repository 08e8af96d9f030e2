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
  const [weight, epochs, mean, variance, answeredEpochs, answeredMean, ...labels] = numbers;
  return {
    id,
    problemId: keyOf("problemId"),
    form: keyOf("form"),
    template: keyOf("template"),
    stratum: keyOf("stratum"),
    cluster: keyOf("cluster"),
    weight: weight ?? none,
    epochs: new Uint32Array(epochs ?? none),
    mean: mean ?? none,
    variance: variance ?? none,
    answeredEpochs: new Uint32Array(answeredEpochs ?? none),
    answeredMean: answeredMean ?? none,
    ...decodeLabels(labels),
  };
}

function decodeLabels(labels: readonly Float64Array[]): Pick<SampleColumns, "labelled"> {
  const [epochs, human, judgedEpochs, judged, unjudgedEpochs] = labels;
  if (epochs === undefined || human === undefined || judged === undefined) return {};
  return {
    labelled: {
      epochs: Uint32Array.from(epochs),
      human,
      judgedEpochs: Uint32Array.from(judgedEpochs ?? []),
      judged,
      unjudgedEpochs: Uint32Array.from(unjudgedEpochs ?? []),
    },
  };
}

/** Labels last and only where there are any: what was written before there were labels reads as before. */
const none = new Float64Array(0);

function numbersOf(samples: SampleColumns): readonly Float64Array[] {
  const { weight, epochs, mean, variance, answeredEpochs, answeredMean, labelled } = samples;
  const scores = [
    weight,
    Float64Array.from(epochs),
    mean,
    variance,
    Float64Array.from(answeredEpochs),
    answeredMean,
  ];
  if (labelled === undefined) return scores;
  return [
    ...scores,
    Float64Array.from(labelled.epochs),
    labelled.human,
    Float64Array.from(labelled.judgedEpochs),
    labelled.judged,
    Float64Array.from(labelled.unjudgedEpochs),
  ];
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
  const texts = [undefined, ...decodeTexts(layout.texts, take)];
  const index = decodeNumbers(layout.index, rows, take);
  const keys = new Array<string | undefined>(rows);
  for (let row = 0; row < rows; row += 1) keys[row] = texts[index[row] ?? 0];
  return keys;
}
