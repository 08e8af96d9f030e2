import { createForm } from "../forms.ts";
import { examsInSetShapes } from "./exam-question/in-set-shapes.ts";
import { examsOfInstitutions } from "./exam-question/of-institutions.ts";
import { examsOfPeople } from "./exam-question/of-people.ts";
import { examsOfTheDrill } from "./exam-question/of-the-drill.ts";
import { examsOfTheTextbook } from "./exam-question/of-the-textbook.ts";

/** As a textbook or a test asks: nothing missing, nothing too much. */
export const examQuestion = createForm(
  "exam-question",
  examsOfTheTextbook,
  examsOfTheDrill,
  examsOfInstitutions,
  examsInSetShapes,
  examsOfPeople,
);
