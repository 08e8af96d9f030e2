import type { FamilyCard } from "../bundled-suite.ts";
import { judging } from "./judging.ts";
import type { ScheduleProblem } from "./problem.ts";

export const orderSchedulingCard: FamilyCard<ScheduleProblem> = {
  id: "order-scheduling",
  title: "Dates, clocks and schedules of jobs",
  version: 2,
  judging,
  workingForms: ["email-thread", "chat", "job-sheet"],
  load: async () => (await import("./order-scheduling.ts")).orderScheduling,
};
