import type { Price } from "../core/price.ts";

interface PriceList {
  /** The page the figures are to be checked against. */
  readonly page: string;
  /** When they were last known to hold. */
  readonly asOf: string;
  readonly models: Readonly<Record<string, Omit<Price, "source">>>;
}

/**
 * List prices for common models, US dollars for a million tokens, standard tier, short prompts, no batch discount.
 * Makers change them: `prices` in the config wins, and a model that is not here is unpriced, not free.
 */
export const priceLists: readonly PriceList[] = [
  {
    page: "https://openai.com/api/pricing",
    asOf: "2026-06",
    models: {
      "openai/gpt-5.5": { input: 5, cachedInput: 0.5, output: 30 },
      "openai/gpt-5.4": { input: 2.5, cachedInput: 0.25, output: 15 },
      "openai/gpt-5.4-mini": { input: 0.75, cachedInput: 0.075, output: 4.5 },
      "openai/gpt-5.4-nano": { input: 0.2, cachedInput: 0.02, output: 1.25 },
    },
  },
  {
    page: "https://platform.openai.com/docs/pricing",
    asOf: "2025-12",
    models: {
      "openai/gpt-5.2": { input: 1.75, cachedInput: 0.175, output: 14 },
      "openai/gpt-5.1": { input: 1.25, cachedInput: 0.125, output: 10 },
      "openai/gpt-5": { input: 1.25, cachedInput: 0.125, output: 10 },
      "openai/gpt-5-mini": { input: 0.25, cachedInput: 0.025, output: 2 },
      "openai/gpt-5-nano": { input: 0.05, cachedInput: 0.005, output: 0.4 },
      "openai/gpt-4.1": { input: 2, cachedInput: 0.5, output: 8 },
      "openai/gpt-4.1-mini": { input: 0.4, cachedInput: 0.1, output: 1.6 },
      "openai/gpt-4.1-nano": { input: 0.1, cachedInput: 0.025, output: 0.4 },
      "openai/gpt-4o": { input: 2.5, cachedInput: 1.25, output: 10 },
      "openai/gpt-4o-mini": { input: 0.15, cachedInput: 0.075, output: 0.6 },
      "openai/o3": { input: 2, cachedInput: 0.5, output: 8 },
      "openai/o4-mini": { input: 1.1, cachedInput: 0.275, output: 4.4 },
    },
  },
  {
    page: "https://docs.anthropic.com/en/docs/about-claude/pricing",
    asOf: "2026-03",
    models: {
      "anthropic/claude-opus-4-6": { input: 5, cachedInput: 0.5, output: 25 },
      "anthropic/claude-opus-4-5": { input: 5, cachedInput: 0.5, output: 25 },
      "anthropic/claude-opus-4-1": { input: 15, cachedInput: 1.5, output: 75 },
      "anthropic/claude-sonnet-4-6": { input: 3, cachedInput: 0.3, output: 15 },
      "anthropic/claude-sonnet-4-5": { input: 3, cachedInput: 0.3, output: 15 },
      "anthropic/claude-haiku-4-5": { input: 1, cachedInput: 0.1, output: 5 },
      "anthropic/claude-3-5-haiku": { input: 0.8, cachedInput: 0.08, output: 4 },
    },
  },
  {
    page: "https://ai.google.dev/gemini-api/docs/pricing",
    asOf: "2025-10",
    models: {
      "google/gemini-2.5-pro": { input: 1.25, output: 10 },
      "google/gemini-2.5-flash": { input: 0.3, output: 2.5 },
      "google/gemini-2.5-flash-lite": { input: 0.1, output: 0.4 },
    },
  },
];
