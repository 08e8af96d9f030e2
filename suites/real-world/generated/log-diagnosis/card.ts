import type { FamilyCard } from "../bundled-suite.ts";
import { judging } from "./judging.ts";
import type { LogProblem } from "./problem.ts";

export const logDiagnosisCard: FamilyCard<LogProblem> = {
  id: "log-diagnosis",
  title: "Where a failure began",
  version: 2,
  judging,
  workingForms: ["log-excerpt", "ticket", "chat"],
  load: async () => (await import("./log-diagnosis.ts")).logDiagnosis,
};
