import type { FamilyCard } from "../bundled-suite.ts";
import { judging } from "./judging.ts";
import type { RepairProblem } from "./problem.ts";

export const codeRepairCard: FamilyCard<RepairProblem> = {
  id: "code-repair",
  title: "Functions mended from a failing call",
  version: 2,
  judging,
  workingForms: ["ticket", "log-excerpt", "chat", "email-thread"],
  load: async () => (await import("./code-repair.ts")).codeRepair,
};
