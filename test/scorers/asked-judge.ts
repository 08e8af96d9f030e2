import type { Scorer } from "#harness/core/scorer.ts";
import { judge } from "#harness/scorers/judge.ts";
import { judgeModel, type ReadQuestion, readQuestion, says, scoreBy, verdict } from "./scripted-judge.ts";

export const plain = { rubric: "The answer is right.", model: judgeModel } as const;
export const graded = judge(plain);
export const compared = judge({ ...plain, against: "reference" });

export async function questionsOf(
  scorer: Scorer,
  output: {
    readonly text: string;
    readonly target?: readonly [string, ...string[]];
    readonly changes?: object;
  },
  reply: (question: ReadQuestion) => string = ({ mark }) => verdict(mark, { grade: 0 }),
): Promise<readonly ReadQuestion[]> {
  const questions: ReadQuestion[] = [];
  const { text, target = ["18"], changes = {} } = output;
  await scoreBy(
    scorer,
    async (question) => {
      questions.push(readQuestion(question));
      return says(reply(readQuestion(question)));
    },
    { text, changes, sample: { target } },
  );
  return questions;
}

export async function questionOf(...options: Parameters<typeof questionsOf>): Promise<ReadQuestion> {
  const [question] = await questionsOf(...options);
  if (question === undefined) throw new Error("the judge was not asked");
  return question;
}
