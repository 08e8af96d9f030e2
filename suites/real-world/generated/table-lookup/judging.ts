import { number } from "#harness/scorers/number.ts";
import { valueInstructions } from "../answer-instructions.ts";
import type { Judging } from "../family.ts";

export const judging: Judging = {
  scorers: [number()],
  metric: "accuracy",
  instructions: valueInstructions({
    what: "Work out the figure that is asked for from the figures above. Rows count where all conditions hold; a number that is exactly the limit is not above it. Write a whole number without unit or thousands separator.",
    sign: "<number>",
  }),
};
