import { markedExact } from "#harness/scorers/marked-exact.ts";
import { valueInstructions } from "../answer-instructions.ts";
import type { Judging } from "../family.ts";

export const judging: Judging = {
  scorers: [markedExact()],
  metric: "accuracy",
  instructions: valueInstructions({
    what: "List the single actions in the order in which they are done when the routine asked for is carried out once. A routine that is called for within another is done whole at that place. Write the bare words of the actions, each as often as it is done, with one space between them: no names of routines, numbers or commas.",
    sign: '"<action action action ...>"',
  }),
};
