import { label } from "#harness/scorers/label.ts";
import { valueInstructions } from "../answer-instructions.ts";
import type { Judging } from "../family.ts";
import { labels } from "./problem.ts";

export const judging: Judging = {
  scorers: [label({ labels })],
  metric: "accuracy",
  chance: 1 / labels.length,
  instructions: valueInstructions({
    what: [
      "Give the message its one label: billing (sums, bills, fees), delivery (what is on its way), returns (goods that go back), technical (something does not work), account (log-in and profile), cancellation (ending a contract, order or booking), appointment (a visit or a call), feedback (praise or blame).",
      "Only what the writer wants from us now counts: not what is settled, what somebody else will write about, what the writer says it is not about, or what is put off. Where several matters count, the label that comes first in our order of precedence is the one.",
    ].join(" "),
    sign: '"<label>"',
  }),
};
