import type { FamilyCard } from "../bundled-suite.ts";
import { judging } from "./judging.ts";
import type { PolicyProblem } from "./problem.ts";

export const policyApplicationCard: FamilyCard<PolicyProblem> = {
  id: "policy-application",
  title: "Rules with exceptions",
  version: 2,
  judging,
  workingForms: ["email-thread", "ticket", "chat"],
  load: async () => (await import("./policy-application.ts")).policyApplication,
};
