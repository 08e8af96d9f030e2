import type { ReadChoice } from "./read-choice.ts";
import type { SuiteMap } from "./suite-map.ts";

/** A task of other tools that we know by its names. */
export interface KnownSuite extends SuiteMap {
  /** In lower case with `_`, without what leads to it (`inspect_evals/`); `*` is any text. */
  readonly names: readonly string[];
  /** What the tools' own tables show as the score, by format; absent: the first there is. */
  readonly read?: Readonly<Record<string, ReadChoice>>;
}

const choiceOfFour = { setting: "benchmark", chance: 0.25 } as const;
const choiceOfTwo = { setting: "benchmark", chance: 0.5 } as const;
const benchmark = { setting: "benchmark" } as const;
const perturbed = { setting: "counterpart", evidence: "fresh-or-perturbed" } as const;
const work = { setting: "counterpart", evidence: "labelled-work" } as const;
const realForm = { setting: "counterpart", evidence: "real-form" } as const;
const normalised = { "lm-eval": { metric: "acc_norm" } } as const;
const exact = { helm: { metric: "exact_match" } } as const;
const quasiExact = { helm: { metric: "quasi_exact_match" } } as const;
const f1 = { "lm-eval": { metric: "f1" }, helm: { metric: "f1_score" } } as const;

/**
 * Tasks of lm-evaluation-harness, Inspect, HELM and the like, with what they claim to measure. A counterpart here is
 * other people's set: how real it is stands beside it. A user's map goes before.
 */
export const knownSuites: readonly KnownSuite[] = [
  {
    ...benchmark,
    ...{ suite: "gsm8k", capability: "arithmetic", title: "GSM8K" },
    names: ["gsm8k", "gsm8k_cot*", "gsm"],
    read: {
      "lm-eval": { metric: "exact_match", filter: "strict-match" },
      helm: { metric: "final_number_exact_match" },
    },
  },
  {
    ...perturbed,
    ...{ suite: "gsm-plus", capability: "arithmetic", title: "GSM-Plus" },
    names: ["gsm_plus", "gsm_plus_mini"],
  },
  { ...perturbed, ...{ suite: "gsm1k", capability: "arithmetic", title: "GSM1k" }, names: ["gsm1k"] },
  {
    ...benchmark,
    ...{ suite: "math", capability: "mathematics", title: "MATH" },
    names: ["math", "minerva_math*", "hendrycks_math*", "math_hard", "leaderboard_math_hard", "math_level_5"],
    read: { helm: { metric: "math_equiv_chain_of_thought" } },
  },
  {
    ...perturbed,
    ...{ suite: "math-perturbed", capability: "mathematics", title: "MATH, perturbed" },
    names: ["math_perturbed*"],
  },
  {
    ...perturbed,
    ...{ suite: "math-rephrased", capability: "mathematics", title: "MATH, rephrased" },
    names: ["math_rephrased*"],
  },
  { ...benchmark, ...{ suite: "aime", capability: "mathematics", title: "AIME" }, names: ["aime*"] },
  {
    ...choiceOfFour,
    ...{ suite: "mmlu", capability: "knowledge", title: "MMLU" },
    names: ["mmlu", "mmlu_0_shot", "mmlu_5_shot", "hendryckstest*", "mmlu:*"],
    read: exact,
  },
  {
    ...benchmark,
    ...{ suite: "mmlu-pro", capability: "knowledge", title: "MMLU-Pro", chance: 0.1 },
    names: ["mmlu_pro", "leaderboard_mmlu_pro"],
  },
  {
    ...perturbed,
    ...{ suite: "mmlu-cf", capability: "knowledge", title: "MMLU-CF", chance: 0.25 },
    names: ["mmlu_cf"],
  },
  {
    ...choiceOfFour,
    ...{ suite: "gpqa", capability: "science", title: "GPQA" },
    names: ["gpqa", "gpqa_diamond*", "leaderboard_gpqa", "gpqa_main*"],
  },
  {
    ...choiceOfFour,
    ...{ suite: "arc-challenge", capability: "science", title: "ARC, challenge set" },
    names: ["arc_challenge", "ai2_arc_challenge"],
    read: normalised,
  },
  {
    ...choiceOfFour,
    ...{ suite: "arc-easy", capability: "science", title: "ARC, easy set" },
    names: ["arc_easy", "ai2_arc_easy"],
    read: normalised,
  },
  {
    ...choiceOfFour,
    ...{ suite: "openbookqa", capability: "science", title: "OpenBookQA" },
    names: ["openbookqa"],
    read: { ...normalised, ...exact },
  },
  {
    ...choiceOfFour,
    ...{ suite: "hellaswag", capability: "common-sense", title: "HellaSwag" },
    names: ["hellaswag"],
    read: { ...normalised, ...exact },
  },
  {
    ...choiceOfTwo,
    ...{ suite: "winogrande", capability: "common-sense", title: "WinoGrande" },
    names: ["winogrande"],
  },
  {
    ...choiceOfTwo,
    ...{ suite: "piqa", capability: "common-sense", title: "PIQA" },
    names: ["piqa"],
    read: normalised,
  },
  {
    ...choiceOfTwo,
    ...{ suite: "boolq", capability: "yes-no-reading", title: "BoolQ" },
    names: ["boolq"],
    read: quasiExact,
  },
  {
    ...realForm,
    ...{ suite: "legalbench", capability: "yes-no-reading", title: "LegalBench" },
    names: ["legalbench*"],
    read: quasiExact,
  },
  {
    ...benchmark,
    ...{ suite: "drop", capability: "reading", title: "DROP", metric: "f1" },
    names: ["drop"],
    read: f1,
  },
  {
    ...benchmark,
    ...{ suite: "narrative-qa", capability: "reading", title: "NarrativeQA", metric: "f1" },
    names: ["narrative_qa", "narrativeqa"],
    read: f1,
  },
  {
    ...benchmark,
    ...{ suite: "natural-questions", capability: "facts", title: "Natural Questions" },
    names: ["natural_qa", "nq_open"],
  },
  { ...benchmark, ...{ suite: "triviaqa", capability: "facts", title: "TriviaQA" }, names: ["triviaqa"] },
  {
    ...benchmark,
    ...{ suite: "simpleqa", capability: "facts", title: "SimpleQA" },
    names: ["simpleqa", "simpleqa_verified"],
  },
  {
    ...benchmark,
    ...{ suite: "ifeval", capability: "instruction-following", title: "IFEval" },
    names: ["ifeval", "leaderboard_ifeval"],
    read: { "lm-eval": { metric: "prompt_level_strict_acc" } },
  },
  {
    ...realForm,
    ...{ suite: "ifbench", capability: "instruction-following", title: "IFBench" },
    names: ["ifbench"],
  },
  {
    ...benchmark,
    ...{ suite: "bbh", capability: "reasoning", title: "BIG-Bench Hard" },
    names: ["bbh", "leaderboard_bbh"],
  },
  { ...benchmark, ...{ suite: "humaneval", capability: "code", title: "HumanEval" }, names: ["humaneval*"] },
  { ...benchmark, ...{ suite: "mbpp", capability: "code", title: "MBPP" }, names: ["mbpp*"] },
  {
    ...work,
    ...{ suite: "swe-bench", capability: "code", title: "SWE-bench" },
    names: ["swe_bench*", "swebench*"],
  },
];
