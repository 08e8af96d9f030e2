import { number } from "#harness/scorers/number.ts";
import { valueInstructions } from "../answer-instructions.ts";
import type { Judging } from "../family.ts";

export const judging: Judging = {
  scorers: [number()],
  metric: "accuracy",
  instructions: valueInstructions({
    what: "Work out the number that is asked for. Use the factors and rates as they are given, round nothing on the way, and round the answer to two decimals, half up. Write it with a point before the decimals and without unit, currency or thousands separator.",
    sign: "<number>",
  }),
};
