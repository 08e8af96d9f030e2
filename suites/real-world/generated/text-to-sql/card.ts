import type { FamilyCard } from "../bundled-suite.ts";
import { judging } from "./judging.ts";
import type { SqlProblem } from "./problem.ts";

export const textToSqlCard: FamilyCard<SqlProblem> = {
  id: "text-to-sql",
  title: "Questions to a small messy database",
  version: 2,
  judging,
  workingForms: ["ticket", "meeting-note", "json-dump", "email-thread"],
  load: async () => (await import("./text-to-sql.ts")).textToSql,
};
