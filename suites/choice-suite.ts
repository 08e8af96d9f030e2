import { hash } from "node:crypto";
import type { Message } from "#harness/core/model.ts";
import { inputText, type Sample } from "#harness/core/sample.ts";
import type { Suite, SuiteContext } from "#harness/core/suite.ts";
import { choice } from "#harness/scorers/choice.ts";
import { readShots, type Shots } from "./choice-shots.ts";

/** A question with options of which one is right. */
export interface ChoiceQuestion extends Pick<Sample, "id" | "stratum" | "cluster" | "problemId" | "weight"> {
  readonly question: string;
  readonly options: readonly string[];
  /** Which of the options is right, from 0. */
  readonly answer: number;
  /** How the answer is found, before a solved question's answer. */
  readonly solution?: string;
}

type Card = Omit<Suite, "version" | "exposure" | "scorers" | "metric" | "samples" | "prompt">;

/**
 * Multiple choice in generative form: the options stand under the question with letters, and the model is asked for the
 * letter. Chat APIs give no probabilities of the options, so that scores are not those of harnesses which compare them.
 */
export function choiceSuite({
  letters = "ABCD",
  questions,
  shots,
  ...card
}: Card & {
  /** All that are in use. */
  readonly letters?: string;
  readonly questions: (context: SuiteContext) => AsyncIterable<ChoiceQuestion>;
  /** Solved questions: the parameter `shots` says how many of the same cluster or stratum stand before each. */
  readonly shots?: (context: SuiteContext) => AsyncIterable<ChoiceQuestion>;
}): Suite {
  const toSample = ({ question, options, answer, solution: _, ...others }: ChoiceQuestion): Sample => ({
    ...others,
    input: written(question, options),
    target: [letters[answer] ?? ""],
  });
  const solved = new WeakMap<SuiteContext, Shots>();
  return {
    ...card,
    version: 1,
    exposure: "public",
    scorers: [choice({ letters })],
    metric: "accuracy",
    async *samples(context) {
      // Prompts are made without waiting, so that shots are read with the samples.
      if (shots !== undefined) solved.set(context, await readShots(card.id, context, shots));
      for await (const question of questions(context)) yield toSample(question);
    },
    prompt(sample, context) {
      const before = shots === undefined ? [] : (solved.get(context)?.(sample) ?? notRead(card.id));
      const turns = before.flatMap((question): readonly Message[] => {
        const { input, target } = toSample(question);
        const answer = `Answer: ${target[0]}`;
        const { solution } = question;
        const content = solution === undefined ? answer : `${solution}\n\n${answer}`;
        return [ask(String(input)), { role: "assistant", content }];
      });
      return [...turns, ask(inputText(sample))];
    },
  };

  function written(question: string, options: readonly string[]): string {
    return [question, "", ...options.map((option, index) => `${letters[index]}. ${option}`)].join("\n");
  }
}

function notRead(suiteId: string): never {
  throw new Error(`the samples of "${suiteId}" were not read before its prompts`);
}

function ask(question: string): Message {
  const content = `${question}\n\nThink step by step if that helps. End with a line that holds nothing but the letter of the right option, in this form:\nAnswer: <letter>`;
  return { role: "user", content };
}

/** The options in an order that a source does not give away which is right, the same in every run. */
export function mixed(
  id: string,
  right: string,
  wrong: readonly string[],
): Pick<ChoiceQuestion, "options" | "answer"> {
  const key = (option: string) => hash("sha256", `${id} ${option}`);
  const options = [right, ...wrong].sort((left, other) => (key(left) < key(other) ? -1 : 1));
  return { options, answer: options.indexOf(right) };
}
