import type { FamilyCard } from "../bundled-suite.ts";
import { judging } from "./judging.ts";
import type { ExtractionProblem } from "./problem.ts";

export const orderExtractionCard: FamilyCard<ExtractionProblem> = {
  id: "order-extraction",
  title: "Orders to fields of JSON",
  version: 2,
  judging,
  workingForms: ["email-thread", "order-form", "ticket"],
  load: async () => (await import("./order-extraction.ts")).orderExtraction,
};
