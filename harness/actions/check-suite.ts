import { inputText } from "../core/sample.ts";
import type { Scorer } from "../core/scorer.ts";
import { evidenceGrades, type Suite } from "../core/suite.ts";
import { count } from "../reports/figures.ts";
import { quantileOfSorted } from "../stats/quantile.ts";
import { absentPackages } from "./absent-packages.ts";
import { createAnswerCheck } from "./check-suite-answers.ts";
import type { FindingList } from "./check-suite-findings.ts";
import { checkSample } from "./check-suite-sample.ts";
import { type Checking, readAgain, readFirst } from "./check-suite-samples.ts";
import { constantAnswerWarning, createLabels, type LabelBalance, type Labels } from "./label-balance.ts";
import { createOwnText, type OwnText } from "./own-text.ts";

/** What a check learns of a suite beside its mistakes. */
export interface SuiteFacts {
  readonly suite: string;
  /** Samples that could be read. */
  readonly samples: number;
  /** Lengths of what is asked and of the targets, in characters; absent without a sample. */
  readonly characters?: { readonly asked: Spread; readonly targets: Spread };
  readonly labels?: LabelBalance;
  readonly notChecked: readonly { readonly check: string; readonly reason: string }[];
}

/** Quantiles, linear between values. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

/**
 * Reads a suite twice, one sample at a time, and keeps counts, hashes and ids. Which samples are alike is left to the
 * corpus, which knows the other suites too.
 */
export async function checkSuite(checking: Checking): Promise<SuiteFacts> {
  const { suite, findings, mayQuote, corpus, place } = checking;
  checkCard(suite, findings);
  const learnt = await readThrough(checking);
  const { unjudged, constantScore } = await judgeThrough(checking, learnt);
  const { samples, asked, targets, labels } = learnt;
  const balance = labels.balance({ constantScore, chance: suite.chance, mayQuote });
  const warning = balance === undefined ? undefined : constantAnswerWarning(balance);
  if (warning !== undefined) findings.add("constant-answer", warning);
  return {
    suite: suite.id,
    samples,
    ...(asked.length === 0 || targets.length === 0
      ? {}
      : { characters: { asked: spread(asked), targets: spread(targets) } }),
    ...(balance === undefined ? {} : { labels: balance }),
    notChecked: notChecked({
      samples,
      short: corpus.short(place),
      unjudged,
      isCut: findings.has("unreadable") || findings.has("row"),
    }),
  };
}

interface Learnt {
  readonly samples: number;
  readonly asked: readonly number[];
  readonly targets: readonly number[];
  readonly labels: Labels;
  readonly ownText: OwnText;
}

async function readThrough(checking: Checking): Promise<Learnt> {
  const [labels, ownText] = [createLabels(), createOwnText()];
  const ids = new Set<string>();
  const asked: number[] = [];
  const targets: number[] = [];
  for await (const one of readFirst(checking)) {
    const { sample } = one;
    checkSample(one, checking);
    if (ids.has(sample.id)) checking.findings.add("equal-id", JSON.stringify(sample.id));
    ids.add(sample.id);
    ownText.observe(inputText(sample), one.asked);
    labels.add(sample.target[0]);
    asked.push(one.asked.length);
    for (const target of sample.target) targets.push(target.length);
  }
  return { samples: asked.length, asked, targets, labels, ownText };
}

/** What can be said only when all samples are known. */
async function judgeThrough(checking: Checking, { samples, labels, ownText }: Learnt) {
  const { suite, context, corpus, place } = checking;
  const [headline] = suite.scorers;
  const unjudged = whyUnjudged(headline);
  const answers = createAnswerCheck(headline, { ...checking, signal: context.signal });
  const constant = labels.mostFrequent();
  for await (const { sample, asked } of readAgain(checking, samples)) {
    corpus.add({ suite: place, sample, asked, own: ownText.of(inputText(sample), asked) });
    if (unjudged !== undefined) continue;
    await answers.checkTargets(sample);
    if (constant !== undefined) await answers.addConstant(sample, constant);
  }
  return { unjudged, constantScore: answers.constantScore };
}

function whyUnjudged(headline: Scorer): string | undefined {
  const { asks: judges = [] } = headline;
  return judges.length > 0
    ? `the headline scorer asks ${judges.join(", ")}, and a check calls no model`
    : absentPackages([headline]);
}

/** What a module in plain JavaScript can get wrong, and TypeScript cannot. */
function checkCard({ chance, setting, exposure, metric }: Suite, findings: FindingList): void {
  if (chance !== undefined && !(chance >= 0 && chance <= 1))
    findings.add("card", `chance is ${chance}; give the score of guessing, from 0 to 1`);
  const isKnownSetting =
    setting.kind === "benchmark" ||
    (setting.kind === "counterpart" && evidenceGrades.includes(setting.evidence));
  if (!isKnownSetting)
    findings.add(
      "card",
      `setting is ${JSON.stringify(setting)}; known evidence: ${evidenceGrades.join(", ")}`,
    );
  if (!["public", "held-out"].includes(exposure))
    findings.add("card", `exposure is ${JSON.stringify(exposure)}; known: public, held-out`);
  if (!["accuracy", "f1", "partial-credit"].includes(metric))
    findings.add("card", `metric is ${JSON.stringify(metric)}; known: accuracy, f1, partial-credit`);
}

function spread(lengths: readonly number[]): Spread {
  const sorted = Float64Array.from(lengths).sort();
  const at = (p: number) => Math.round(quantileOfSorted(sorted, p));
  return { least: at(0), median: at(0.5), p95: at(0.95), most: at(1) };
}

function notChecked(found: {
  readonly samples: number;
  readonly short: number;
  /** Why the headline scorer was not tried. */
  readonly unjudged: string | undefined;
  readonly isCut: boolean;
}): SuiteFacts["notChecked"] {
  const { samples, short, unjudged, isCut } = found;
  const rest = "what comes after the first mistake; mend it and check again";
  const few = `${count(short)} of ${count(samples)} have fewer than 13 words in Latin letters; of these only equal texts are found`;
  return [
    ...(isCut ? [{ check: "samples", reason: rest }] : []),
    ...(unjudged === undefined ? [] : [{ check: "targets", reason: unjudged }]),
    ...(short === 0 ? [] : [{ check: "near-copies", reason: few }]),
  ];
}
