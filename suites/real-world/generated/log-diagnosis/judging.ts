import { markedExact } from "#harness/scorers/marked-exact.ts";
import { valueInstructions } from "../answer-instructions.ts";
import type { Judging } from "../family.ts";

export const judging: Judging = {
  scorers: [markedExact()],
  metric: "accuracy",
  instructions: valueInstructions({
    what: "Name the service where the failure began: the one that reports a fault of its own, not one that passes on a failed call, and not a fault that a second try put right. Write the name of the service as it stands in the text.",
    sign: '"<service>"',
  }),
};
