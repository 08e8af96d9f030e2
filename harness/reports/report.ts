import type { Findings } from "../gap/findings.ts";

export interface RenderOptions {
  /** Columns a line may fill, where lines are for a terminal. */
  readonly width: number;
  /** Bars and emphasis, for a terminal that can show them. */
  readonly decorate: boolean;
}

/** A way to write findings down. Pure: the same findings give the same text, which ends in a line break. */
export interface Report {
  readonly id: string;
  readonly description: string;
  render(findings: Findings, options: RenderOptions): string;
}
