import type { Usage } from "./model.ts";

/** US dollars for a million tokens, as they were when the run was made. */
export interface Price {
  readonly input: number;
  readonly output: number;
  /** For input the provider had cached; absent: as `input`. */
  readonly cachedInput?: number;
  /** Where the figure is from: `config`, or the table of a date. */
  readonly source: string;
}

/** What these tokens cost, in US dollars. */
export function tokensCost(usage: Omit<Usage, "reasoningTokens">, price: Price): number {
  const { inputTokens, outputTokens, cachedInputTokens = 0 } = usage;
  const fresh = (inputTokens - cachedInputTokens) * price.input;
  const cached = cachedInputTokens * (price.cachedInput ?? price.input);
  return (fresh + cached + outputTokens * price.output) / 1_000_000;
}
