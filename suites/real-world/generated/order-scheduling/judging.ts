import { number } from "#harness/scorers/number.ts";
import { valueInstructions } from "../answer-instructions.ts";
import type { Judging } from "../family.ts";

/** Answers are digits only, so that no reader's date format is preferred. */
export const judging: Judging = {
  scorers: [number()],
  metric: "accuracy",
  instructions: valueInstructions({
    what: "Work out what is asked for. Write the answer in digits: a date as year, month and day (20250131), a time of day on the 24-hour clock (0905), a length of time in whole minutes (95).",
    sign: '"<digits>"',
  }),
};
