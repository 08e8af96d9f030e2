import { label } from "#harness/scorers/label.ts";
import { valueInstructions } from "../answer-instructions.ts";
import type { Judging } from "../family.ts";
import { decisions } from "./problem.ts";

export const judging: Judging = {
  scorers: [label({ labels: decisions })],
  metric: "accuracy",
  chance: 1 / decisions.length,
  instructions: valueInstructions({
    what: `Say which decision the rules lead to. It is one of these words: ${decisions.join(", ")} (halve means that half is given, refer that a superior decides).`,
    sign: '"<word>"',
  }),
};
