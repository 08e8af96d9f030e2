import type { RunMessage } from "../core/event.ts";
import type { JsonObject } from "../core/json.ts";
import type { GenerateSettings } from "../core/model.ts";
import type { Plan } from "../core/run.ts";
import type { BudgetAccount } from "../runner/budget.ts";
import type { Clock } from "../runner/clock.ts";
import type { NoticeListener } from "../runner/notice.ts";
import type { Slice } from "../runner/reserved-slice.ts";
import type { Config } from "./config.ts";
import type { FileSuiteOptions } from "./resolve-suites.ts";
import type { SuiteProtection } from "./suite-protection.ts";

/** What a run needs to be told. Everything from outside (time, environment, folders) is in here. */
export interface RunOptions {
  /** `provider/name`, or a path to a user's module. */
  readonly models: readonly [string, ...string[]];
  /** A registered id, `all`, or a path to a user's file or module. */
  readonly suites: readonly [string, ...string[]];
  readonly resultsFolder: string;
  readonly dataFolder: string;
  /** The user's folder: relative paths start here. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly baseUrl?: string;
  /** Servers by name, beside the built-in ones. */
  readonly providers?: Config["providers"];
  /** What providers are declared to do with what they are sent; stands in the ledger with every run. */
  readonly terms?: Config["terms"];
  /** US dollars for a million tokens by model id; wins over the list prices. */
  readonly prices?: Config["prices"];
  readonly settings?: GenerateSettings;
  /** Suite parameters (shots, split…), recorded in the fingerprint. */
  readonly parameters?: JsonObject;
  /** Put before every prompt. */
  readonly systemMessage?: string;
  /** For suites given as a file. */
  readonly fileSuite?: FileSuiteOptions;
  readonly limit?: number;
  readonly epochs?: number;
  /** One part of the problems, counted from 1: several machines share a run, and `mergeRuns` joins their logs. */
  readonly shard?: NonNullable<Plan["shard"]>;
  readonly concurrency?: number;
  /** Calls and tokens a minute, for each provider. */
  readonly callsPerMinute?: number;
  readonly tokensPerMinute?: number;
  /** Where answers of earlier calls lie and new ones are put. Absolute; absent: every call is made. */
  readonly cacheFolder?: string;
  /** US dollars that this run may spend, judges included. Every model must have a price. */
  readonly budgetUsd?: number;
  readonly timeoutMs?: number;
  readonly trialTimeoutMs?: number;
  readonly retries?: number;
  /** Our own randomness only. */
  readonly seed?: number;
  readonly label?: string;
  readonly resume?: boolean;
  /** Of each suite only samples that were never sent to the model's provider under terms that let it train on them. */
  readonly unexposedOnly?: boolean;
  /** What opens suites drawn from a private seed. */
  readonly protection?: SuiteProtection;
  /** Asks the reserved slice of held-out suites, and nothing else of them. Once for each suite. */
  readonly final?: boolean;
  /** Keeps the text of held-out suites in the log. */
  readonly keepText?: boolean;
  readonly clock?: Clock;
  /** Ends everything at once. */
  readonly signal?: AbortSignal;
  /** Starts nothing new; what is in flight is finished and saved. */
  readonly drain?: AbortSignal;
  /** Told what is about to happen, before the first call. */
  readonly onPlan?: (plan: RunPlanSummary) => void;
  /** Told each event after it was written. */
  readonly onMessage?: (message: RunMessage) => void;
  readonly onNotice?: NoticeListener;
  /** Told what is spent whenever a call has ended; only with a budget. */
  readonly onSpent?: (account: BudgetAccount) => void;
}

export interface RunPlanSummary {
  /** Trials this run still has to make, and those found finished in earlier logs. */
  readonly trials: number;
  readonly alreadyDone: number;
  readonly models: readonly string[];
  readonly suites: readonly string[];
  /** Held-out suites with a reserved slice, and how many problems it has. */
  readonly reserved: readonly { readonly suite: string; readonly problems: number; readonly slice: Slice }[];
}
