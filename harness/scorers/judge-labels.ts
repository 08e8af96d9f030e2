import { HarnessError } from "../core/error.ts";
import type { SampleMetadata } from "../core/sample.ts";
import type { UnitInterval } from "../core/score.ts";
import type { Scorer } from "../core/scorer.ts";
import { isList, type JudgeLabels } from "./judge-options.ts";
import { judgedText } from "./judged-text.ts";

type HumanScore = NonNullable<Scorer["humanScore"]>;

/** What people gave an output, by its sample and its text; white space around it and the form of line ends aside. */
export function humanScoreFrom(labels: JudgeLabels): HumanScore {
  if (!isList(labels)) return ({ sample, output }) => fromMetadata(sample, judgedText(output), labels);
  const bySample = Map.groupBy(labels, (label) => label.sample);
  return ({ sample, output }) => {
    const text = normalise(judgedText(output));
    const scores = (bySample.get(sample.id) ?? []).filter((label) => normalise(label.output) === text);
    if (scores.length === 0) return undefined;
    return scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
  };
}

function fromMetadata(
  { id, metadata = {} }: { readonly id: string; readonly metadata?: SampleMetadata },
  text: string,
  keys: { readonly score: string; readonly output: string },
): UnitInterval | undefined {
  const label = metadata[keys.score];
  if (label === undefined || label === "") return undefined;
  const labelled = metadata[keys.output];
  if (labelled === undefined)
    throw new HarnessError(
      "data",
      `sample "${id}" has a label under "${keys.score}" and no output under "${keys.output}"; a label is of one output, add it`,
    );
  const score = toScore(label);
  if (score === undefined)
    throw new HarnessError(
      "data",
      `sample "${id}": the label under "${keys.score}" is ${JSON.stringify(label)}; give a number from 0 to 1`,
    );
  return normalise(String(labelled)) === normalise(text) ? score : undefined;
}

/** CSV files hold numbers as text. */
function toScore(label: string | number | boolean): UnitInterval | undefined {
  if (typeof label === "boolean") return label ? 1 : 0;
  const score = typeof label === "number" ? label : label.trim() === "" ? Number.NaN : Number(label);
  return score >= 0 && score <= 1 ? score : undefined;
}

function normalise(text: string): string {
  return text.trim().replace(/\r\n?/g, "\n").normalize("NFC");
}
