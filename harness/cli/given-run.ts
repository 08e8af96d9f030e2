import type { Config, ConfiguredLimits } from "../actions/config.ts";
import { readProviderOptions, readSystemMessage } from "../actions/run-files.ts";
import type { RunOptions } from "../actions/run-options.ts";
import type { JsonObject } from "../core/json.ts";
import type { EvidenceGrade, Exposure } from "../core/suite.ts";
import { toFileSuite } from "./given-options.ts";
import type { Io } from "./io.ts";
import { cacheFolder, dataFolder, resultsFolder } from "./shared-options.ts";
import { someOf } from "./some-of.ts";
import { toProtection, withoutPassphrase } from "./to-protection.ts";

/** What `run` was given. */
export interface GivenRun {
  readonly model?: readonly string[] | undefined;
  readonly suite?: readonly string[] | undefined;
  readonly config?: string | undefined;
  readonly results?: string | undefined;
  readonly data?: string | undefined;
  readonly setting?: "benchmark" | "real-world" | undefined;
  readonly evidence?: EvidenceGrade | undefined;
  readonly capability?: string | undefined;
  readonly scorer?: string | undefined;
  readonly exposure?: Exposure | undefined;
  readonly cache?: string | false | undefined;
  readonly parameter?: JsonObject | undefined;
  readonly label?: string | undefined;
  readonly seedFile?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly keepText: boolean;
  readonly unexposedOnly: boolean;
  readonly final: boolean;
  readonly format: string;
  readonly temperature?: number | undefined;
  readonly maxOutputTokens?: number | undefined;
  readonly reasoningEffort?: string | undefined;
  readonly modelSeed?: number | undefined;
  readonly providerOptions?: string | undefined;
  readonly system?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly limit?: number | undefined;
  readonly epochs?: number | undefined;
  readonly shard?: RunOptions["shard"];
  readonly concurrency?: number | undefined;
  readonly rpm?: number | undefined;
  readonly tpm?: number | undefined;
  readonly budgetUsd?: number | undefined;
  readonly timeout?: number | undefined;
  readonly trialTimeout?: number | undefined;
  readonly retries?: number | undefined;
  readonly seed: number;
  readonly resume: boolean;
  readonly dryRun: boolean;
}

/** Flags win over the config. */
export function toRunOptions(given: GivenRun, io: Io, config: Config): RunOptions {
  const limits = { ...config.limits, ...givenLimits(given) };
  const cache = cacheFolder(given, io, config);
  return {
    models: someOf("model", given.model ?? config.models, wayOut("model")),
    suites: someOf("suite", given.suite ?? config.suites, wayOut("suite")),
    resultsFolder: resultsFolder(given, io, config),
    dataFolder: dataFolder(given, io, config),
    folder: io.folder,
    environment: withoutPassphrase(io.environment),
    settings: { ...config.settings, ...toSettings(given) },
    fileSuite: toFileSuite(given),
    protection: toProtection(given, io),
    seed: given.seed,
    resume: given.resume,
    keepText: given.keepText,
    unexposedOnly: given.unexposedOnly,
    final: given.final,
    ...(config.parameters === undefined && given.parameter === undefined
      ? {}
      : { parameters: { ...config.parameters, ...given.parameter } }),
    ...(config.prices === undefined ? {} : { prices: config.prices }),
    ...(config.providers === undefined ? {} : { providers: config.providers }),
    ...(config.terms === undefined ? {} : { terms: config.terms }),
    ...(given.baseUrl === undefined ? {} : { baseUrl: given.baseUrl }),
    ...(given.system === undefined ? {} : { systemMessage: readSystemMessage(given.system, io.folder) }),
    ...(cache === undefined ? {} : { cacheFolder: cache }),
    ...(given.label === undefined ? {} : { label: given.label }),
    ...(given.shard === undefined ? {} : { shard: given.shard }),
    ...(limits.limit === undefined ? {} : { limit: limits.limit }),
    ...(limits.epochs === undefined ? {} : { epochs: limits.epochs }),
    ...(limits.concurrency === undefined ? {} : { concurrency: limits.concurrency }),
    ...(limits.rpm === undefined ? {} : { callsPerMinute: limits.rpm }),
    ...(limits.tpm === undefined ? {} : { tokensPerMinute: limits.tpm }),
    ...(limits.budgetUsd === undefined ? {} : { budgetUsd: limits.budgetUsd }),
    ...(limits.timeout === undefined ? {} : { timeoutMs: limits.timeout * 1000 }),
    ...(limits.trialTimeout === undefined ? {} : { trialTimeoutMs: limits.trialTimeout * 1000 }),
    ...(limits.retries === undefined ? {} : { retries: limits.retries }),
  };
}

function wayOut(flag: string): string {
  return `the config names no ${flag}s either; "list ${flag}s" shows what there is`;
}

function givenLimits(given: GivenRun): ConfiguredLimits {
  const { limit, epochs, concurrency, rpm, tpm, budgetUsd, timeout, trialTimeout, retries } = given;
  return {
    ...(limit === undefined ? {} : { limit }),
    ...(epochs === undefined ? {} : { epochs }),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(rpm === undefined ? {} : { rpm }),
    ...(tpm === undefined ? {} : { tpm }),
    ...(budgetUsd === undefined ? {} : { budgetUsd }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(trialTimeout === undefined ? {} : { trialTimeout }),
    ...(retries === undefined ? {} : { retries }),
  };
}

function toSettings(given: GivenRun): NonNullable<RunOptions["settings"]> {
  const { temperature, maxOutputTokens, modelSeed, reasoningEffort, providerOptions } = given;
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    ...(modelSeed === undefined ? {} : { modelSeed }),
    ...(reasoningEffort === undefined ? {} : { reasoningEffort }),
    ...(providerOptions === undefined ? {} : { providerOptions: readProviderOptions(providerOptions) }),
  };
}
