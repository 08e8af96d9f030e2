import { handWrittenSuite } from "../by-hand/hand-written-suite.ts";
import { instructedPrompt } from "../generated/instructions.ts";
import { judging } from "../generated/policy-application/judging.ts";

/** Thirty requests beside the rules that decide them. */
export const policyApplicationByHand = handWrittenSuite({
  id: "policy-application-by-hand",
  title: "Requests and the rules that decide them: 30 texts written by hand",
  capability: "policy-application",
  prompt: instructedPrompt(judging.instructions),
  scorers: judging.scorers,
  ...(judging.chance === undefined ? {} : { chance: judging.chance }),
  load: async () => {
    const { rulesAndExceptions } = await import("../by-hand/rules-and-exceptions.ts");
    const { rulesAndRequests } = await import("../by-hand/rules-and-requests.ts");
    return [...rulesAndRequests, ...rulesAndExceptions];
  },
});
