import type { JsonObject } from "../core/json.ts";
import { missed, type Score, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { plainAnswerText } from "./answer-text.ts";
import { type Mark, markedSegments } from "./marked-answer.ts";
import { invalidOption, requireKnownOptions } from "./options.ts";

export interface LabelOptions {
  /** All labels there are. With them, a text that names exactly one is read, and one that names none is unparsed. */
  readonly labels?: readonly string[];
}

/**
 * Right when the label named is a target. Case does not matter, nor do quotes, emphasis and a final stop around it, nor
 * whether its words are joined by spaces, hyphens or underscores. The label is what stands after the last `#### `, in
 * the last `\boxed{}`, after the last "answer is" or `Label:`, else the whole text, else, where all labels are given,
 * the only one that the text names, unless it was cut short; of labels within each other the longest counts.
 */
export const label = defineScorer<LabelOptions>({
  id: "label",
  description: "the label that is named is a target",
  mainOption: "labels",
  readOptions,
  create: ({ labels = [] }) => {
    const known = new Map(labels.map((name) => [normalise(name), name]));
    return {
      id: labels.length === 0 ? "label" : `label(${labels.join("|")})`,
      score: (attempt) => scoreLabel(attempt, known),
    };
  },
});

/** A list, or text with `|` between the labels. */
function readOptions(options: JsonObject): LabelOptions {
  requireKnownOptions("label", options, ["labels"]);
  const { labels } = options;
  if (labels === undefined) return {};
  const listed = typeof labels === "string" ? labels.split("|").map((name) => name.trim()) : labels;
  const isList = Array.isArray(listed) && listed.length > 1;
  const names = isList
    ? listed.filter((name): name is string => typeof name === "string" && normalise(name) !== "")
    : [];
  const distinct = new Set(names.map(normalise));
  if (isList && names.length === listed.length && distinct.size === names.length) return { labels: names };
  throw invalidOption("label", "labels", labels, "give two or more different names");
}

type Labels = ReadonlyMap<string, string>;

function scoreLabel({ sample, output }: Attempt, known: Labels): Score {
  const targets = sample.target.map(normalise);
  const stray = known.size === 0 ? -1 : targets.findIndex((target) => !known.has(target));
  if (stray !== -1)
    return unscored(`the target ${JSON.stringify(sample.target[stray]?.slice(0, 80))} is none of the labels`);
  const text = plainAnswerText(output.text);
  const isCutShort = output.finish.reason === "length";
  const answer =
    markedLabel(text, known) ?? wholeLabel(text, known) ?? (isCutShort ? undefined : onlyLabel(text, known));
  if (answer === undefined || answer === "") return missed("unparsed");
  const isRight = targets.includes(answer);
  if (!isRight && isCutShort && known.size === 0) return missed("unparsed");
  return scored(isRight ? 1 : 0, known.get(answer) ?? answer.slice(0, 200));
}

/** The strongest first. */
const marks: readonly Mark[] = ["hash", "boxed", "named"];

function markedLabel(text: string, known: Labels): string | undefined {
  for (const mark of marks) {
    for (const segment of markedSegments(text, mark)) {
      const [sentence = ""] = segment.split(/[.!?;](?:\s|$)/, 1);
      const answer =
        known.size === 0 ? normalise(sentence) : (wholeLabel(sentence, known) ?? onlyLabel(sentence, known));
      if (answer !== undefined && answer !== "") return answer;
    }
  }
  return undefined;
}

function wholeLabel(text: string, known: Labels): string | undefined {
  const answer = normalise(text);
  return known.size === 0 || known.has(answer) ? answer : undefined;
}

/** The only label that stands in the text as words of its own. */
function onlyLabel(text: string, known: Labels): string | undefined {
  let rest = ` ${normalise(text)} `;
  const found: string[] = [];
  for (const name of [...known.keys()].sort((left, right) => right.length - left.length)) {
    const parts = rest.split(
      new RegExp(`(?<![\\p{L}\\p{N}])${escapeExpression(name)}(?![\\p{L}\\p{N}])`, "u"),
    );
    if (parts.length > 1) found.push(name);
    rest = parts.join(" | ");
  }
  return found.length === 1 ? found[0] : undefined;
}

function escapeExpression(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

const wrapping = new Set("\"'“”‘’«»`*_~()[]{}<>:=.!,;#-");

function normalise(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isWrapping(text.charAt(start))) start += 1;
  while (end > start && isWrapping(text.charAt(end - 1))) end -= 1;
  return text
    .slice(start, end)
    .normalize("NFC")
    .replace(/[\s_-]+/g, " ")
    .toLowerCase();
}

function isWrapping(character: string): boolean {
  return wrapping.has(character) || character.trim() === "";
}
