import { missed, scored } from "../core/score.ts";
import { defineScorer } from "../core/scorer.ts";
import { requireKnownOptions } from "./options.ts";

/**
 * Right when the text is a target, character for character: only white space around it, the form of line ends and the
 * composition of Unicode characters (NFC) do not matter. Case and punctuation do. An empty text is unparsed; one that
 * was cut short and is no target is unparsed too.
 */
export const exact = defineScorer<Readonly<Record<never, never>>>({
  id: "exact",
  description: "the whole text, without white space around it, is a target",
  readOptions: (options) => {
    requireKnownOptions("exact", options, []);
    return {};
  },
  create: () => ({
    id: "exact",
    score: ({ sample, output }) => {
      const answer = normalise(output.text);
      if (answer === "") return missed("unparsed");
      const isRight = sample.target.some((target) => normalise(target) === answer);
      if (!isRight && output.finish.reason === "length") return missed("unparsed");
      return scored(isRight ? 1 : 0, answer);
    },
  }),
});

function normalise(text: string): string {
  return text.trim().replace(/\r\n?/g, "\n").normalize("NFC");
}
