import type { Form } from "../family.ts";
import { clean } from "../toggles.ts";
import { passagesAsProse } from "./exam-question/as-prose.ts";
import { passagesAsStories } from "./exam-question/as-stories.ts";
import { businessStory } from "./exam-question/business-story.ts";
import { passagesBySentence } from "./exam-question/by-sentence.ts";
import { definitionList } from "./exam-question/definition-list.ts";
import { dictation } from "./exam-question/dictation.ts";
import { passagesInParts } from "./exam-question/in-parts.ts";
import { instructional } from "./exam-question/instructional.ts";
import { newsBrief } from "./exam-question/news-brief.ts";
import { numberedRecord } from "./exam-question/numbered-record.ts";
import { passage } from "./exam-question/passage.ts";
import { protocol } from "./exam-question/protocol.ts";
import { table } from "./exam-question/table.ts";
import { twoParagraphs } from "./exam-question/two-paragraphs.ts";
import type { ExtractionProblem } from "./problem.ts";

/** A tidy passage written to be read by a candidate: nothing missing, nothing too much. */
export const examQuestion: Form<ExtractionProblem> = {
  id: "exam-question",
  toggles: clean,
  templates: [
    passage,
    numberedRecord,
    businessStory,
    twoParagraphs,
    table,
    dictation,
    definitionList,
    protocol,
    newsBrief,
    instructional,
    ...passagesAsProse,
    ...passagesAsStories,
    ...passagesBySentence,
    ...passagesInParts,
  ],
};
