import type { EvidenceGrade } from "../core/suite.ts";
import type { MeanGap } from "../gap/across-findings.ts";
import type { Interval } from "../stats/estimate.ts";
import { count, counted, directionOf, intervalOf, pointsInterval, signedPoints } from "./figures.ts";
import { visibleText } from "./visible-text.ts";
import { onTheOther } from "./wording.ts";

interface MeanSentence {
  readonly models: number;
  /** How many of them score lower on the counterpart. */
  readonly lower: number;
  readonly evidence: EvidenceGrade;
  readonly mean: MeanGap | undefined;
}

/** `41 of 44 models score lower on the counterpart; the average gap is …` */
export function meanSentence({ models, lower, evidence, mean }: MeanSentence): string {
  const verb = lower === 1 ? "scores" : "score";
  return `${count(lower)} of ${counted(models, "model")} ${verb} lower ${onTheOther(evidence)}; ${onAverage(mean)}`;
}

function onAverage(mean: MeanGap | undefined): string {
  if (mean === undefined) return "the average gap was not computed.";
  const { difference } = mean;
  if (difference.kind === "undetermined") return `their average gap is undetermined: ${difference.reason}.`;
  const interval = intervalOf(difference);
  const size = `n = ${counted(mean.modelCount, "model")}`;
  const value = `the average gap is ${signedPoints(difference.value)} points`;
  if (interval === undefined) return `${value} (${size}; no interval).`;
  const doubt = directionOf(difference) === "unclear" ? ", which holds zero: cannot tell" : "";
  return `${value} ${pointsInterval(interval)} (${size}; ${described(interval)})${doubt}.`;
}

/** Method and what the interval covers, for a sentence. */
export function described({ method, covers, warning }: Interval): string {
  return `${visibleText(method)}; covers ${covers}${warning === undefined ? "" : `; warning: ${warning}`}`;
}
