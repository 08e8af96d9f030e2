import { handWrittenSuite } from "../by-hand/hand-written-suite.ts";
import { instructedPrompt } from "../generated/instructions.ts";
import { judging } from "../generated/message-classification/judging.ts";

/** Ten texts, each with where its answer comes from. */
export const messageClassificationByHand = handWrittenSuite({
  id: "message-classification-by-hand",
  title: "Messages that touch on several things: 10 texts written by hand",
  capability: "message-classification",
  scorers: judging.scorers,
  ...(judging.chance === undefined ? {} : { chance: judging.chance }),
  prompt: instructedPrompt(judging.instructions),
  load: async () => (await import("../by-hand/messages-and-matters.ts")).messagesAndMatters,
});
