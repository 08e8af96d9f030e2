import type { JsonObject } from "../../core/json.ts";
import type { FigureTable } from "../document.ts";

/** What stands in a page for a drawing of the document. */
export type Picture = Chart | HeatMap;

/** A table that is its own picture: how strong a cell's colour is says how large its figure. */
export interface HeatMap {
  readonly kind: "heat map";
  readonly title: string;
  readonly summary: string;
  readonly columns: readonly { readonly group?: string; readonly name: string }[];
  readonly rows: readonly {
    readonly model: number;
    readonly name: string;
    readonly cells: readonly HeatCell[];
  }[];
}

export interface HeatCell {
  /** `score-0` to `score-6`, `gap-0` to `gap-8`; absent where there is no figure. */
  readonly shade?: string;
  readonly value: string;
  readonly aside?: string;
}

/** A picture before it is drawn, with the words and the table that stand for it where it cannot be seen. */
export interface Chart {
  readonly kind: "chart";
  readonly title: string;
  /** What it shows, in a sentence or two. */
  readonly summary: string;
  readonly keys: readonly ChartKey[];
  readonly plot: Plot;
  /** All of its figures; absent where a table of the document has them. */
  readonly table?: FigureTable;
}

/** A sample of ink, and what it stands for. */
export interface ChartKey {
  readonly ink: Ink;
  readonly mark: "dot" | "ring" | "line" | "dashes" | "area";
  readonly text: string;
}

/** A drawing for Vega-Lite that holds no text from outside: names and descriptions are put in after it is drawn. */
export interface Plot {
  /** Vega-Lite. */
  readonly spec: JsonObject;
  readonly width: number;
  readonly height: number;
  /** Shown where the drawing says `textMark(index)`. */
  readonly texts: readonly string[];
  /** Of marks described by `pointMark(index)` or `besideMark(index)`. */
  readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
  /** Place of the model in the page's list; absent where the mark is of no model. */
  readonly model?: number;
  readonly text: string;
}

/** All charts have one width, so that letters have one size. */
export const chartWidth = 460;

export function textMark(index: number): string {
  return `@t${index}@`;
}

/** A mark to look at: hover and focus say its text. */
export function pointMark(index: number): string {
  return `@p${index}@`;
}

/** A mark that belongs to a point, and is dimmed with it. */
export function besideMark(index: number): string {
  return `@b${index}@`;
}

/** Colours are named here and chosen in the style sheet, so that one drawing serves light, dark and print. */
export const inks = ["ink", "soft", "rule", "grid", "paper", "lower", "higher", "unclear", "line"] as const;

export type Ink = (typeof inks)[number];

/** The colour that stands for an ink while a chart is drawn. */
export function inkColour(ink: Ink): string {
  return `#fe${inks.indexOf(ink).toString(16).padStart(4, "0")}`;
}
