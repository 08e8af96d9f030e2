import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import type { ChoiceQuestion } from "../../choice-suite.ts";
import { malformed, type OfficialRow, readOfficialRows, textIn, textsIn } from "../../official-rows.ts";

/**
 * All subjects from the hub's one file; or, where only they are there, from a CSV for each subject with the columns
 * `question`, `choice0` to `choice3` and `answer`. Ids are the same from both: `<subject>/<row in the subject>`.
 */
export async function* readSubjects(
  { split, file }: { readonly split: "test" | "dev"; readonly file: DataFile },
  context: SuiteContext,
): AsyncGenerator<ChoiceQuestion, void, undefined> {
  const copy = join(context.dataFolder, "benchmark", "mmlu", split);
  const ending = `_${split}.csv`;
  const isCopied = !existsSync(`${context.dataFolder}/${file.path}`) && existsSync(copy);
  const names = isCopied
    ? readdirSync(copy)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];
  if (names.length === 0) {
    const counts = new Map<string, number>();
    for await (const official of readOfficialRows({ suiteId: "mmlu", file }, context)) {
      const subject = textIn(official, "subject");
      const index = counts.get(subject) ?? 0;
      counts.set(subject, index + 1);
      yield toQuestion(official, { subject, index, options: textsIn(official, "choices") });
    }
    return;
  }
  for (const name of names) {
    const one = { path: `benchmark/mmlu/${split}/${name}`, url: file.url };
    const subject = name.slice(0, -ending.length);
    for await (const official of readOfficialRows({ suiteId: "mmlu", file: one }, context)) {
      const options = [0, 1, 2, 3].map((number) => textIn(official, `choice${number}`));
      yield toQuestion(official, { subject, index: official.index, options });
    }
  }
}

function toQuestion(
  official: OfficialRow,
  {
    subject,
    index,
    options,
  }: { readonly subject: string; readonly index: number; readonly options: readonly string[] },
): ChoiceQuestion {
  const answer = Number(official.row["answer"] ?? Number.NaN);
  if (!Number.isInteger(answer) || options[answer] === undefined)
    throw malformed(official.where, "has no index of its answer");
  const question = textIn(official, "question");
  return { id: `${subject}/${index}`, question, options, answer, cluster: subject };
}
