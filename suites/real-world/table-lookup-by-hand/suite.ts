import { handWrittenSuite } from "../by-hand/hand-written-suite.ts";
import { instructedPrompt } from "../generated/instructions.ts";
import { judging } from "../generated/table-lookup/judging.ts";

/** Ten texts, each with where its answer comes from. */
export const tableLookupByHand = handWrittenSuite({
  id: "table-lookup-by-hand",
  title: "Little tables as people paste them: 10 texts written by hand",
  capability: "table-lookup",
  prompt: instructedPrompt(judging.instructions),
  load: async () => (await import("../by-hand/lists-and-figures.ts")).listsAndFigures,
});
