import type { FamilyCard } from "../bundled-suite.ts";
import { judging } from "./judging.ts";
import type { MessageProblem } from "./problem.ts";

export const messageClassificationCard: FamilyCard<MessageProblem> = {
  id: "message-classification",
  title: "Messages with several matters, one label",
  version: 2,
  judging,
  workingForms: ["email-thread", "chat", "ticket", "meeting-note"],
  load: async () => (await import("./message-classification.ts")).messageClassification,
};
