import type { Instructions } from "./instructions.ts";

/** The instructions of families whose answer is one short value; `what` names it and how it is written. */
export function valueInstructions({
  what,
  sign,
}: {
  /** A sentence or two: "A time is four digits on the 24-hour clock (0905)." */
  readonly what: string;
  /** Stands for the value: "<number>". */
  readonly sign: string;
}): Instructions {
  return {
    marked: `${what} You may think first. Then end with one line that holds four hash marks and the answer alone.\n#### ${sign}`,
    bare: `${what} Reply with the answer alone: no words, no working.`,
    json: `${what} Reply with one JSON object and nothing else: {"answer": ${sign}}`,
  };
}
