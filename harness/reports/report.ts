import type { Findings } from "../gap/findings.ts";
import type { ShownTrials } from "./html/shown-trials.ts";

export interface RenderOptions {
  /** Columns a line may fill, where lines are for a terminal. */
  readonly width: number;
  /** Bars and emphasis, for a terminal that can show them. */
  readonly decorate: boolean;
  /** For reports that show trials; those that do not pass them over. */
  readonly trials?: ShownTrials;
  /** Why plots cannot be drawn, with the way out: words and tables then stand for them. Absent: they are drawn. */
  readonly noPlots?: string;
}

/**
 * A way to write findings down. The same findings give the same text, which ends in a line break. What it takes to
 * render is loaded when it is asked to, so that a list of reports costs nothing.
 */
export interface Report {
  readonly id: string;
  readonly description: string;
  /** Whoever asks for it reads the logs first, and passes trials on. */
  readonly showsTrials?: true;
  /** Whoever asks for it looks first whether they can be drawn, and passes `noPlots` on where not. */
  readonly drawsPlots?: true;
  render(findings: Findings, options: RenderOptions): Promise<string>;
}
