import { createForm } from "../forms.ts";
import { passagesAsDocuments } from "./exam-question/as-documents.ts";
import { passagesAsProse } from "./exam-question/as-prose.ts";
import { passagesAsRecords } from "./exam-question/as-records.ts";
import { passagesAsStories } from "./exam-question/as-stories.ts";
import { passagesBySentence } from "./exam-question/by-sentence.ts";
import { passagesInParts } from "./exam-question/in-parts.ts";

/** A tidy passage written to be read by a candidate: nothing missing, nothing too much. */
export const examQuestion = createForm(
  "exam-question",
  passagesAsRecords,
  passagesAsDocuments,
  passagesAsProse,
  passagesAsStories,
  passagesBySentence,
  passagesInParts,
);
