import type { DeclaredTerms } from "../core/data-terms.ts";
import type { JsonObject } from "../core/json.ts";
import type { GenerateSettings } from "../core/model.ts";

/** `reality-gap.config.yaml` or `.ts` in the user's folder. Flags win over it. */
export interface Config {
  /** As after `--model`. */
  readonly models?: readonly string[];
  /** As after `--suite`. */
  readonly suites?: readonly string[];
  /** Folder of run logs. */
  readonly results?: string;
  /** Folder of data files. */
  readonly data?: string;
  /** Folder of the response cache. */
  readonly cache?: string;
  readonly settings?: GenerateSettings;
  /** Suite parameters: shots, split, form. */
  readonly parameters?: JsonObject;
  /** OpenAI-compatible servers by name: `lab` gives models `lab/<name>`. */
  readonly providers?: Readonly<Record<string, ConfiguredProvider>>;
  /** What a provider does with what it is sent, by provider: the user's word, kept in the ledger. */
  readonly terms?: Readonly<Record<string, ConfiguredTerms>>;
  /** US dollars for a million tokens, by model id; wins over the built-in table. */
  readonly prices?: Readonly<Record<string, ConfiguredPrice>>;
  readonly limits?: ConfiguredLimits;
  /** Which suites are compared; absent: every benchmark with every counterpart of its capability. */
  readonly pairs?: readonly { readonly benchmark: string; readonly counterpart: string }[];
  /** Points out of 100: gaps are tested for being smaller, and a cheaper model may be so much worse than the best. */
  readonly margin?: number;
  /** Models that are not independent, by family: ids, with `*` for any text. */
  readonly families?: Readonly<Record<string, readonly string[]>>;
}

export interface ConfiguredProvider {
  readonly baseUrl: string;
  /** Environment variable that holds the key. */
  readonly keyVariable?: string;
}

export interface ConfiguredTerms {
  readonly declared: DeclaredTerms;
  /** Which agreement, since when. */
  readonly note?: string;
}

export interface ConfiguredPrice {
  readonly input: number;
  readonly output: number;
  readonly cachedInput?: number;
}

export interface ConfiguredLimits {
  /** Problems of each suite. */
  readonly limit?: number;
  readonly epochs?: number;
  /** Calls in flight, for each provider. */
  readonly concurrency?: number;
  /** Calls a minute, for each provider. */
  readonly rpm?: number;
  /** Tokens a minute, for each provider. */
  readonly tpm?: number;
  /** US dollars that a run may spend. */
  readonly budgetUsd?: number;
  /** Seconds for one call. */
  readonly timeout?: number;
  /** Seconds for all tries of a trial together. */
  readonly trialTimeout?: number;
  readonly retries?: number;
}
