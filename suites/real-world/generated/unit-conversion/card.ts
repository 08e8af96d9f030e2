import type { FamilyCard } from "../bundled-suite.ts";
import { judging } from "./judging.ts";
import type { ConversionProblem } from "./problem.ts";

export const unitConversionCard: FamilyCard<ConversionProblem> = {
  id: "unit-conversion",
  title: "Units and currencies",
  version: 2,
  judging,
  workingForms: ["textbook", "email-thread", "chat", "receipt"],
  load: async () => (await import("./unit-conversion.ts")).unitConversion,
};
