import type { Family } from "../family.ts";
import { createForm } from "../forms.ts";
import { drawProblem } from "./draw.ts";
import { workEmails } from "./email-at-work.ts";
import { emailThreads } from "./email-thread.ts";
import { outsideEmails } from "./email-with-outsiders.ts";
import { encyclopaediaEntries } from "./encyclopaedia.ts";
import { listEntries } from "./encyclopaedia-lists.ts";
import { proseEntries } from "./encyclopaedia-prose.ts";
import { examQuestions } from "./exam-question.ts";
import { notationQuestions } from "./exam-question-notation.ts";
import { schoolQuestions } from "./exam-question-school.ts";
import { jsonDumps } from "./json-dump.ts";
import { fileDumps } from "./json-files.ts";
import { serviceDumps } from "./json-services.ts";
import { judging } from "./judging.ts";
import type { TableProblem } from "./problem.ts";
import { solve, stepsOf } from "./solve.ts";
import { spreadsheets } from "./spreadsheet.ts";
import { officeSheets } from "./spreadsheet-at-the-office.ts";
import { exportedSheets } from "./spreadsheet-exports.ts";
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
    createForm("exam-question", examQuestions, notationQuestions, schoolQuestions),
    createForm("spreadsheet", spreadsheets, exportedSheets, officeSheets),
    createForm("json-dump", jsonDumps, fileDumps, serviceDumps),
    createForm("encyclopaedia", encyclopaediaEntries, listEntries, proseEntries),
    createForm("email-thread", emailThreads, workEmails, outsideEmails),
  ],
};
