import { handWrittenSuite } from "../by-hand/hand-written-suite.ts";
import { instructedPrompt } from "../generated/instructions.ts";
import { judging } from "../generated/unit-conversion/judging.ts";

/** Twenty messages that mix units or currencies; each says the factors that it needs. */
export const unitConversionByHand = handWrittenSuite({
  id: "unit-conversion-by-hand",
  title: "Units and currencies as they are mixed at work: 20 texts written by hand",
  capability: "unit-conversion",
  prompt: instructedPrompt(judging.instructions),
  load: async () => (await import("../by-hand/workshop-and-kitchen.ts")).workshopAndKitchen,
});
