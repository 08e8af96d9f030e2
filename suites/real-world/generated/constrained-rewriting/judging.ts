import { textRules } from "#harness/scorers/text-rules.ts";
import type { Judging } from "../family.ts";

export const judging: Judging = {
  scorers: [textRules()],
  metric: "accuracy",
  instructions: {
    bare: "Rewrite the notice so that every rule above is kept. Always: every figure of the notice stands in the new text just as it is written in the notice, and no other figure does. Words are counted between blanks; a word in quotation marks counts where it stands by itself and in that very spelling, capital letters aside; a full stop, an exclamation or a question mark before a blank ends a sentence. What is around the notice and the rules is not part of it. Reply with the new text alone: no heading, no comment, no quotes around it.",
  },
};
