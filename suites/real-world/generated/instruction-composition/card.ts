import type { FamilyCard } from "../bundled-suite.ts";
import { judging } from "./judging.ts";
import type { RoutineProblem } from "./problem.ts";

export const instructionCompositionCard: FamilyCard<RoutineProblem> = {
  id: "instruction-composition",
  title: "Routines made of routines",
  version: 2,
  judging,
  workingForms: ["email-thread", "meeting-note", "chat", "ticket"],
  load: async () => (await import("./instruction-composition.ts")).instructionComposition,
};
