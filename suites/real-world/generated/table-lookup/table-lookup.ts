import type { Family } from "../family.ts";
import { createForm } from "../forms.ts";
import { drawProblem } from "./draw.ts";
import { emailThreads } from "./email-thread.ts";
import { encyclopaediaEntries } from "./encyclopaedia.ts";
import { examQuestions } from "./exam-question.ts";
import { jsonDumps } from "./json-dump.ts";
import { judging } from "./judging.ts";
import type { TableProblem } from "./problem.ts";
import { solve, stepsOf } from "./solve.ts";
import { spreadsheets } from "./spreadsheet.ts";
import { subjectOf } from "./subjects.ts";

/** Lookup and aggregation over a small table. */
export const tableLookup: Family<TableProblem> = {
  id: "table-lookup",
  difficulties: [1, 2, 3, 4, 5],
  draw: drawProblem,
  key: (problem) => JSON.stringify(problem),
  answer: (problem) => String(solve(problem)),
  steps: ({ query }) => stepsOf(query),
  describe: ({ subject, rows, query }) => ({
    subject,
    rows: rows.length,
    find: query.second === undefined ? query.first.find : `${query.first.find} ${query.second.find}`,
  }),
  // A single value stands in every table, and any figure may by chance.
  givesAway: () => false,
  spared: (problem) => {
    const { one, many, names, words, measures } = subjectOf(problem);
    return [
      ...names,
      one,
      many,
      ...words.flatMap(({ label, values }) => [label, ...values]),
      ...measures.map(({ label }) => label),
    ];
  },
  judging,
  forms: [
    createForm("exam-question", examQuestions),
    createForm("spreadsheet", spreadsheets),
    createForm("json-dump", jsonDumps),
    createForm("encyclopaedia", encyclopaediaEntries),
    createForm("email-thread", emailThreads),
  ],
};
