import type { Sample } from "../core/sample.ts";
import type { Score } from "../core/score.ts";
import type { KnownAnswer, Scorer } from "../core/scorer.ts";
import type { FindingList } from "./check-suite-findings.ts";

/** What the headline scorer makes of answers that a suite itself supplies. */
export interface AnswerCheck {
  /** Each target, given as the answer, scores 1. */
  checkTargets(sample: Sample): Promise<void>;
  /** What the answer for this target scores, given whatever is asked. */
  addConstant(sample: Sample, target: string): Promise<void>;
  /** Mean over the samples it could be judged on; absent when there is none. */
  readonly constantScore: number | undefined;
}

export function createAnswerCheck(
  scorer: Scorer,
  {
    signal,
    findings,
    mayQuote,
  }: {
    readonly signal: AbortSignal;
    readonly findings: FindingList;
    readonly mayQuote: boolean;
  },
): AnswerCheck {
  let [sum, judged] = [0, 0];
  const scoreOf = async (sample: Sample, answer: KnownAnswer): Promise<Score> =>
    scorer.score({ sample, output: { ...answer, finish: { reason: "stop" } }, signal, ask: neverAsked });
  const answerFor = (target: string, sample: Sample) =>
    scorer.answerFor === undefined ? { text: target } : scorer.answerFor(target, sample);
  return {
    async checkTargets(sample) {
      for (const target of sample.target) {
        if (target.trim() === "") continue;
        const answer = answerFor(target, sample);
        const fault = answer && (await scoreOf(sample, answer).then(faultOf, thrown));
        if (fault === undefined) continue;
        findings.add("target-fails", mayQuote ? `${sample.id}: ${quote(target)} ${fault}` : sample.id);
      }
    },
    async addConstant(sample, target) {
      const answer = answerFor(target, sample);
      const score = answer && (await scoreOf(sample, answer).catch(() => undefined));
      if (score === undefined || score.kind === "unscored") return;
      judged += 1;
      sum += score.kind === "scored" ? score.value : 0;
    },
    get constantScore() {
      return judged === 0 ? undefined : sum / judged;
    },
  };
}

function faultOf(score: Score): string | undefined {
  switch (score.kind) {
    case "scored":
      return score.value === 1 ? undefined : `scores ${score.value}`;
    case "missed":
      return `is ${score.cause}`;
    case "unscored":
      return `is unscored: ${score.reason}`;
  }
}

/** A user's own scorer may throw anything; which target made it do so is what they want to know. */
function thrown(error: unknown): string {
  return `makes the scorer throw: ${error instanceof Error ? error.message : String(error)}`;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

async function neverAsked(): Promise<never> {
  throw new Error("a scorer asks a model that it does not name");
}
