import { number } from "#harness/scorers/number.ts";
import { valueInstructions } from "../answer-instructions.ts";
import type { Judging } from "../family.ts";

export const judging: Judging = {
  scorers: [number()],
  metric: "accuracy",
  instructions: valueInstructions({
    what: "Work out the number that is asked for; amounts of money are exact to two decimals. Write it with a point before any decimals and without currency, unit or thousands separator.",
    sign: "<number>",
  }),
};
