import { compareText } from "../../gap/compare-text.ts";
import type { Findings } from "../../gap/findings.ts";
import { shortNames } from "../short-names.ts";
import { visibleText } from "../visible-text.ts";

/** The models of a page: their place in one list, and what they are called. */
export interface ModelList {
  readonly models: readonly string[];
  placeOf(model: string): number;
  /** The place of a model by its name as the document writes it. */
  placeOfVisible(name: string): number | undefined;
  /** For a chart: without its provider where no other name ends alike, and shortened in the middle. */
  shortName(model: string): string;
  /** For a table or a sentence: whole, unless it is longer than any table is wide. */
  longName(model: string): string;
  /** Names that `longName` shortens, whole. */
  readonly inFull: readonly { readonly short: string; readonly full: string }[];
}

const longestInChart = 24;
const longestInTable = 64;

export function listModels({ gaps, unpaired, trends }: Findings): ModelList {
  return modelList([...gaps, ...unpaired, ...trends].map(({ model }) => model));
}

export function modelList(names: readonly string[]): ModelList {
  const models = [...new Set(names)].sort(compareText);
  const places = new Map(models.map((model, place) => [model, place]));
  const tails = Map.groupBy(models, (model) => model.slice(model.indexOf("/") + 1));
  const bare = models.map((model) => {
    const tail = model.slice(model.indexOf("/") + 1);
    return visibleText(tails.get(tail)?.length === 1 && tail !== "" ? tail : model);
  });
  const whole = models.map(visibleText);
  const byVisible = new Map(whole.map((name, place) => [name, place]));
  const inChart = shortNames([...new Set(bare)], longestInChart);
  const inTable = shortNames([...new Set(whole)], longestInTable);
  const named = (model: string, names: readonly string[], short: ReadonlyMap<string, string>) => {
    const name = names[places.get(model) ?? -1];
    return name === undefined ? visibleText(model) : (short.get(name) ?? name);
  };
  return {
    models,
    placeOf: (model) => places.get(model) ?? -1,
    placeOfVisible: (name) => byVisible.get(name),
    shortName: (model) => named(model, bare, inChart),
    longName: (model) => named(model, whole, inTable),
    inFull: [...inTable].flatMap(([full, short]) => (full === short ? [] : [{ short, full }])),
  };
}
