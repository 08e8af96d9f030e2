import type { Trend } from "../gap/trend/trend-findings.ts";
import type { Span } from "./interval-bar.ts";
import type { PairSection } from "./pair-sections.ts";

/** A report before it has a format: what is said, in which order. Text is plain and already safe for a line. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** What a reader in a hurry should read. */
  | { readonly kind: "verdict"; readonly sentences: readonly string[] }
  | { readonly kind: "bullets"; readonly items: readonly string[] }
  /** Lines to copy into a shell. */
  | { readonly kind: "commands"; readonly lines: readonly string[] }
  /** Small print under what it explains. */
  | { readonly kind: "note"; readonly text: string }
  /** A picture that stands for no table of the document; formats that cannot draw pass it over. */
  | { readonly kind: "drawing"; readonly drawing: Drawing }
  | FigureTable;

/** What a format that can draw shows, and of which pair. */
export type Drawing =
  | {
      readonly of: "gaps" | "scores" | "influence" | "order" | "choice" | "breakdowns" | "overview";
      readonly sections: readonly PairSection[];
    }
  | { readonly of: "trends"; readonly trends: readonly Trend[] };

export interface FigureTable {
  readonly kind: "table";
  /** Title of the first column, then of each figure. */
  readonly title: string;
  readonly figures: readonly string[];
  readonly rows: readonly FigureRow[];
  /** The picture of these figures: where there is one, the table stands behind it. */
  readonly drawing?: Drawing;
}

/** A row has figures, or the reason why there are none. */
export type FigureRow =
  | {
      readonly kind: "figures";
      readonly name: string;
      readonly cells: readonly Figure[];
      /** Drawn where the format has room for bars. */
      readonly bar?: Span;
    }
  | { readonly kind: "reason"; readonly name: string; readonly reason: string };

export interface Figure {
  readonly value: string;
  /** What stands beside the value: its interval. */
  readonly aside?: string;
}
