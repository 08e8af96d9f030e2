import { sql } from "#harness/scorers/sql.ts";
import type { Judging } from "../family.ts";

const what =
  "Write one SQLite query that gives what is asked for, as rows of a table with exactly the columns named, in the order named; figures are not rounded, and what the columns are called does not matter. Where rows are asked for each of something, those without any matching row are left out. The order of rows does not matter.";

export const judging: Judging = {
  scorers: [sql({ setupKey: "setup" })],
  metric: "accuracy",
  instructions: {
    marked: `${what} You may think first. Then end with the query in one block:\n\`\`\`sql\n<query>\n\`\`\``,
    bare: `${what} Reply with the query alone.`,
  },
};
