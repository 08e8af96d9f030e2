import type { Family } from "../family.ts";
import { createForm } from "../forms.ts";
import { askFor, notesOn, pointsOf, voices } from "./ask.ts";
import { setupOf, tablesOf } from "./database.ts";
import { drawProblem, shapeOf } from "./draw.ts";
import { emailThreads } from "./email-thread.ts";
import { emailThreadsFromOutside } from "./email-thread-from-outside.ts";
import { emailThreadsInHouse } from "./email-thread-in-house.ts";
import { examQuestions } from "./exam-question.ts";
import { examQuestionsOnPaper } from "./exam-question-on-paper.ts";
import { examQuestionsOnScreen } from "./exam-question-on-screen.ts";
import { jsonDumps } from "./json-dump.ts";
import { jsonDumpsOfMessages } from "./json-dump-of-messages.ts";
import { jsonDumpsOfSchemas } from "./json-dump-of-schemas.ts";
import { judging } from "./judging.ts";
import { meetingNotes } from "./meeting-note.ts";
import { meetingNotesInShort } from "./meeting-note-in-short.ts";
import { meetingNotesOnRecord } from "./meeting-note-on-record.ts";
import { ddlOf } from "./page.ts";
import { type SqlProblem, stepsOf } from "./problem.ts";
import { schemaOf } from "./schemas.ts";
import { queryOf } from "./solve.ts";
import { tickets } from "./ticket.ts";
import { ticketsByPeople } from "./ticket-by-people.ts";
import { ticketsByTools } from "./ticket-by-tools.ts";

/** A question to a query, run on the rows that the problem draws. */
export const textToSql: Family<SqlProblem> = {
  id: "text-to-sql",
  difficulties: [1, 2, 3, 4, 5],
  draw: drawProblem,
  // The rows do not make another question.
  key: ({ rowsSeed: _, ...question }) => JSON.stringify(question),
  answer: queryOf,
  steps: stepsOf,
  describe: (problem) => ({ schema: problem.schema, shape: shapeOf(problem), setup: setupOf(problem) }),
  givesAway: (problem, text) => text.includes(queryOf(problem)),
  spared,
  judging,
  forms: [
    createForm("exam-question", examQuestions, examQuestionsOnPaper, examQuestionsOnScreen),
    createForm("ticket", tickets, ticketsByPeople, ticketsByTools),
    createForm("meeting-note", meetingNotes, meetingNotesInShort, meetingNotesOnRecord),
    createForm("json-dump", jsonDumps, jsonDumpsOfSchemas, jsonDumpsOfMessages),
    createForm("email-thread", emailThreads, emailThreadsInHouse, emailThreadsFromOutside),
  ],
};

/** The question and the schema hold names of columns and words of the rows: all of it must arrive letter by letter. */
function spared(problem: SqlProblem): readonly string[] {
  const schema = schemaOf(problem);
  const words = tablesOf(schema).flatMap(({ name, columns }) => [
    name,
    ...columns.flatMap((column) => [column.name, ...column.means.split(" ")]),
  ]);
  return [
    ddlOf(problem),
    ...voices.map((voice) => askFor(problem, voice)),
    ...pointsOf(problem),
    ...notesOn(problem),
    schema.fact.many,
    schema.other.one,
    // Shorter words are never mistyped, and would be found within others.
    ...new Set(words.filter((word) => word.length >= 5)),
  ];
}
