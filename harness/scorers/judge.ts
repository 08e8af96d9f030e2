import { hash } from "node:crypto";
import { ModelError } from "../core/error.ts";
import type { Generation } from "../core/model.ts";
import { inputText } from "../core/sample.ts";
import { missed, type Score, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer, type Scorer } from "../core/scorer.ts";
import { humanScoreFrom } from "./judge-labels.ts";
import { checkJudgeOptions, type JudgeOptions, readJudgeOptions } from "./judge-options.ts";
import { compareQuestion, gradeQuestion, type JudgeQuestion } from "./judge-question.ts";
import { readBetter, readGrade } from "./judge-verdict.ts";
import { judgedText } from "./judged-text.ts";

/**
 * As right as another model says, by a rubric: a grade from 0 to the highest, or a comparison with the first target.
 * What is judged is fenced and declared as data; the verdict is JSON that carries the mark of its question, so that
 * nothing quoted from the answer passes for one. A comparison is asked in both orders and counts where they agree. What
 * is no verdict (a refusal, nonsense, a failed call) is unscored with the reason, never 0. An empty answer is unparsed.
 *
 * Judges favour length, the first place and their own line (Zheng et al. 2023, https://arxiv.org/abs/2306.05685);
 * the guards lessen that and do not end it: give `labels`, and read the corrected score.
 */
export const judge = defineScorer<JudgeOptions>({
  id: "judge",
  description: "another model's verdict by a rubric; needs a model to ask",
  readOptions: readJudgeOptions,
  create: createJudge,
});

function createJudge(given: JudgeOptions): Scorer {
  const options = checkJudgeOptions(given);
  const { model, against = "rubric", labels } = options;
  const score = against === "rubric" ? gradeAnswer : compareAnswer;
  return {
    id: `judge(${model}, ${digestOf(options)})`,
    asks: [model],
    async score(attempt) {
      if (judgedText(attempt.output).trim() === "") return missed("unparsed");
      try {
        return await score(attempt, options);
      } catch (error) {
        if (error instanceof ModelError)
          return unscored(`the judge ${model} failed (${error.kind}): ${error.message}`);
        throw error;
      }
    },
    ...(labels === undefined ? {} : { humanScore: humanScoreFrom(labels) }),
  };
}

async function gradeAnswer(attempt: Attempt, options: JudgeOptions): Promise<Score> {
  const { rubric, highest = 1, targets = "shown" } = options;
  const { sample, output } = attempt;
  const question = gradeQuestion({
    rubric,
    highest,
    task: inputText(sample),
    targets: targets === "shown" ? sample.target : [],
    answer: judgedText(output),
  });
  const verdict = readGrade(await put(question, attempt, options), { mark: question.mark, highest });
  return verdict.kind === "none" ? unscored(verdict.reason) : scored(verdict.value / highest);
}

async function compareAnswer(attempt: Attempt, options: JudgeOptions): Promise<Score> {
  const { rubric, torn = "unscored" } = options;
  const { sample, output } = attempt;
  const [reference] = sample.target;
  const [task, answer] = [inputText(sample), judgedText(output)];
  const ahead = compareQuestion({ rubric, task, first: answer, second: reference });
  const behind = compareQuestion({ rubric, task, first: reference, second: answer });
  const first = readBetter(await put(ahead, attempt, options), ahead);
  if (first.kind === "none") return unscored(first.reason);
  const second = readBetter(await put(behind, attempt, options), behind);
  if (second.kind === "none") return unscored(second.reason);
  const [one, two] = [worth(first.value, "A"), worth(second.value, "B")];
  if (one === two) return scored(one);
  if (torn === "half") return scored(0.5);
  return unscored(`the judge's preference turns with the order: ${first.value}, then ${second.value}`);
}

function worth(better: "A" | "B" | "equal", place: "A" | "B"): 0 | 0.5 | 1 {
  if (better === "equal") return 0.5;
  return better === place ? 1 : 0;
}

function put(question: JudgeQuestion, { ask, signal }: Attempt, options: JudgeOptions): Promise<Generation> {
  const { model, temperature } = options;
  return ask({
    model,
    messages: question.messages,
    ...(temperature === undefined ? {} : { settings: { temperature } }),
    signal,
  });
}

/** Over all that decides a verdict, our own words included: scores of equal ids were judged alike. Labels are not. */
function digestOf({ labels: _labels, ...options }: JudgeOptions): string {
  const { rubric, highest = 1, against = "rubric", targets = "shown", torn = "unscored" } = options;
  const words =
    against === "rubric"
      ? gradeQuestion({ rubric, highest, task: "", targets: [], answer: "" })
      : compareQuestion({ rubric, task: "", first: "", second: "" });
  const decided = [words, highest, against, targets, torn, options.temperature ?? "default"];
  return hash("sha256", JSON.stringify(decided)).slice(0, 8);
}
