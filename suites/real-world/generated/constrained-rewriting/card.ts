import type { FamilyCard } from "../bundled-suite.ts";
import { judging } from "./judging.ts";
import type { RewritingProblem } from "./problem.ts";

export const constrainedRewritingCard: FamilyCard<RewritingProblem> = {
  id: "constrained-rewriting",
  title: "Notices rewritten by rules",
  version: 2,
  judging,
  workingForms: ["email-thread", "chat", "ticket", "meeting-note"],
  load: async () => (await import("./constrained-rewriting.ts")).constrainedRewriting,
};
