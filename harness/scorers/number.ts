import { missed, type Score, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { plainAnswerText } from "./answer-text.ts";
import { type Mark, markedSegments } from "./marked-answer.ts";
import { invalidOption, requireKnownOptions } from "./options.ts";
import { firstQuantity, type Quantity, readQuantities, wholeNumberAlone } from "./quantity.ts";
import { isWithin, multiply, parseDecimal, type Rational, reciprocal } from "./rational.ts";

export interface NumberOptions {
  /** How far the answer may be from the target, in the target's own unit. Default: not at all. */
  readonly absolute?: number;
}

/**
 * Right when the answer is the target as a number: `18`, `$18.00` and `36/2` are one. The answer is what stands after
 * the last `#### `, else in the last `\boxed{}`, else after the last "answer is", else after the last `A:` or `Answer:`
 * at the start of a line, else the last number in the text, unless the output was cut short. `18 %` equals 18; where
 * the target is `18 %`, so does a bare 0.18. Where the target is `12.6 million`, values are compared with their scales:
 * `12,600 thousand` is right, a bare `12.6` wrong.
 */
export const number = defineScorer<NumberOptions>({
  id: "number",
  description: "the last marked number, or the last number, equals a target",
  readOptions: (options) => {
    requireKnownOptions("number", options, ["absolute"]);
    const { absolute } = options;
    if (absolute === undefined) return {};
    if (typeof absolute === "number" && absolute >= 0 && Number.isFinite(absolute)) return { absolute };
    throw invalidOption("number", "absolute", absolute, "give a number from 0 up");
  },
  create: ({ absolute = 0 }) => {
    const tolerance = parseDecimal(String(absolute));
    if (tolerance === undefined)
      throw invalidOption("number", "absolute", absolute, "give a number from 0 up");
    return {
      id: absolute === 0 ? "number" : `number(absolute=${absolute})`,
      score: (attempt) => scoreNumber(attempt, tolerance),
    };
  },
});

function scoreNumber({ sample, output }: Attempt, tolerance: Rational): Score {
  const targets: Quantity[] = [];
  for (const text of sample.target) {
    const target = soleQuantity(text);
    if (target === undefined) return unscored(`the target ${JSON.stringify(text.slice(0, 80))} is no number`);
    targets.push(target);
  }
  const text = plainAnswerText(output.text).trim();
  const answer = markedQuantity(text) ?? (output.finish.reason === "length" ? undefined : lastQuantity(text));
  if (answer === undefined) return missed("unparsed");
  const isRight = targets.some((target) => isEqual(answer, target, tolerance));
  return scored(isRight ? 1 : 0, /[{}\s]/.test(answer.text) ? tidy(answer.text) : answer.text);
}

function tidy(answer: string): string {
  return answer.replace(/[{}]/g, "").replace(/\s+/g, " ");
}

/** The number that a target is; `2\sqrt{3}` and `5\pi` hold one and are none. */
function soleQuantity(target: string): Quantity | undefined {
  const alone = wholeNumberAlone(target);
  if (alone !== undefined) return alone;
  const text = plainAnswerText(target).trim();
  const [first, ...others] = readQuantities(text);
  if (first === undefined || others.length > 0) return undefined;
  const around = text.slice(0, first.start) + text.slice(first.start + first.text.length);
  return /[\\^√π]/.test(around) ? undefined : first;
}

/** The strongest first. */
const marks: readonly Mark[] = ["hash", "boxed", "answer-is", "line-start"];

function markedQuantity(text: string): Quantity | undefined {
  for (const mark of marks) {
    for (const segment of markedSegments(text, mark)) {
      const quantity = leadingQuantity(segment);
      if (quantity !== undefined) return quantity;
    }
  }
  return undefined;
}

/** Words and signs that may stand between a mark and its number. */
const lead =
  /^(?:[\s*_`~:：=≈"'“‘([{.]|\\boxed|(?:approximately|approx|about|around|roughly|exactly|just|simply|therefore|equal to|a total of|[a-z](?= ?=))(?![A-Za-z]))*/i;
/** After a first number: `9 eggs * 2`, the beginning of a sum that ends in `= 18`. */
const sumBegins = /^[ )]{0,2}(?:\p{L}{1,20}[ )]{1,2})?[+*/×÷x·−-]/u;
const headingNumber = /^[.)]\s{1,4}\p{L}/u;

/** The number at the start of a marked segment; of a sum, what it comes to. */
function leadingQuantity(segment: string): Quantity | undefined {
  const first = firstQuantity(segment);
  if (first === undefined) return undefined;
  const rest = segment.slice(first.start + first.text.length);
  if (rest === "" && first.start === 0) return first;
  if (first.start > (lead.exec(segment)?.[0].length ?? 0)) return undefined;
  // `#### 2. Add the costs` is a heading.
  if (headingNumber.test(rest)) return undefined;
  const sentence = rest.split(/[.!?](?:\s|$)/, 1)[0] ?? "";
  const equals = sentence.lastIndexOf("=");
  if (equals === -1 || !sumBegins.test(sentence)) return first;
  return firstQuantity(sentence.slice(equals + 1)) ?? first;
}

/** Reads from the end in growing windows: the last number of a long text is seldom far from its end. */
function lastQuantity(text: string): Quantity | undefined {
  for (let size = 4096; ; size *= 16) {
    const [last] = [...readQuantities(text.slice(-size))].slice(-1);
    // At the very start of a window a number may be the rest of a longer one.
    if (size >= text.length || (last !== undefined && last.start > 1024)) return last;
  }
}

const hundred: Rational = { numerator: 100n, denominator: 1n };

/** Compares in the target's unit, so that a tolerance means what it says there. */
function isEqual(answer: Quantity, target: Quantity, tolerance: Rational): boolean {
  const { value, unit } = target;
  return readings(answer, unit.kind).some((reading) => {
    const given = unit.kind === "scale" ? multiply(reading, reciprocal(unit.factor)) : reading;
    return isWithin(given, value, tolerance);
  });
}

/** The numbers that an answer may mean where the target has this kind of unit. */
function readings(answer: Quantity, target: Quantity["unit"]["kind"]): readonly Rational[] {
  const { value, unit } = answer;
  switch (unit.kind) {
    case "none":
      return target === "percent" ? [value, multiply(value, hundred)] : [value];
    case "percent":
      return [value];
    case "scale":
      return [multiply(value, unit.factor)];
    case "abbreviated":
      return target === "scale" ? [multiply(value, unit.factor)] : [value, multiply(value, unit.factor)];
  }
}
