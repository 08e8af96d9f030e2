import type { FamilyCard } from "../bundled-suite.ts";
import { judging } from "./judging.ts";
import type { TableProblem } from "./problem.ts";

export const tableLookupCard: FamilyCard<TableProblem> = {
  id: "table-lookup",
  title: "Figures from small tables",
  version: 2,
  judging,
  workingForms: ["spreadsheet", "json-dump", "encyclopaedia", "email-thread"],
  load: async () => (await import("./table-lookup.ts")).tableLookup,
};
