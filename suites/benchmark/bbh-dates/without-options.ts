import { HarnessError } from "#harness/core/error.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";

/** The question alone; the target is the date that stands at the letter. Its options are no help, and no choice is scored. */
export function withoutOptions({ id, target, cluster: _part, stratum: _alike, ...sample }: Sample): Sample {
  const [question = "", options = ""] = inputText({ id, target, ...sample }).split(/\nOptions:\n/);
  const lines = options.split("\n").map((line) => /^(\([A-Z]\)) (\S+)$/.exec(line));
  const date = lines.find((match) => match?.[1] === target[0])?.[2];
  if (date === undefined)
    throw new HarnessError(
      "data",
      `sample "${id}" has no option ${target[0]}; download the official file again`,
    );
  const wanted = question.replace(/ in MM\/DD\/YYYY\?$/, "?");
  return { id, input: wanted, target: [date] };
}
