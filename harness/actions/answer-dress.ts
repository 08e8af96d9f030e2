import { scorerKindOf } from "../core/scorer.ts";
import { readRunLog } from "../store/read-log.ts";

/** How the JSON answers of a run came: a program that takes bare JSON only would fail on the others. */
export interface AnswerDress {
  readonly bare: number;
  readonly fenced: number;
  readonly inProse: number;
  readonly offSchema: number;
}

/** Of the trials that `json-fields` scored; `undefined` for another headline, or where no answer was kept. */
export function countAnswerDress(path: string): AnswerDress | undefined {
  const dress = { bare: 0, fenced: 0, inProse: 0, offSchema: 0 };
  let headline = "";
  let seen = 0;
  for (const event of readRunLog(path)) {
    if (event.kind === "run-start") headline = event.head.suite.scorers[0];
    if (scorerKindOf(headline) !== "json-fields") return undefined;
    if (event.kind !== "trial-end" || event.trial.kind !== "answered") continue;
    const score = event.trial.scores[headline];
    if (score?.kind !== "scored" || score.answer === undefined) continue;
    seen += 1;
    const isOff = score.answer.startsWith("off schema (");
    if (isOff) dress.offSchema += 1;
    const written = isOff ? score.answer.slice(score.answer.indexOf("): ") + 3) : score.answer;
    if (written.startsWith("fenced: ")) dress.fenced += 1;
    else if (written.startsWith("in prose: ")) dress.inProse += 1;
    else dress.bare += 1;
  }
  return seen === 0 ? undefined : dress;
}
