import type { Form } from "../family.ts";
import { clean } from "../toggles.ts";
import { caseFiles } from "./exam-question/case-files.ts";
import { classRoom } from "./exam-question/class-room.ts";
import { definition } from "./exam-question/definition.ts";
import { formalNotations } from "./exam-question/formal-notations.ts";
import { givenFind } from "./exam-question/given-find.ts";
import { listedSteps } from "./exam-question/listed-steps.ts";
import { logbook } from "./exam-question/logbook.ts";
import { museum } from "./exam-question/museum.ts";
import { paperAndDesk } from "./exam-question/paper-and-desk.ts";
import { questionFirst } from "./exam-question/question-first.ts";
import { shipment } from "./exam-question/shipment.ts";
import { table } from "./exam-question/table.ts";
import { tradeStories } from "./exam-question/trade-stories.ts";
import { twoPeople } from "./exam-question/two-people.ts";
import { worker } from "./exam-question/worker.ts";
import type { ScheduleProblem } from "./problem.ts";

/** As a textbook or a test asks: nothing missing, nothing too much. */
export const examQuestion: Form<ScheduleProblem> = {
  id: "exam-question",
  toggles: clean,
  templates: [
    shipment,
    listedSteps,
    worker,
    givenFind,
    questionFirst,
    table,
    logbook,
    twoPeople,
    definition,
    museum,
    ...tradeStories,
    ...formalNotations,
    ...paperAndDesk,
    ...classRoom,
    ...caseFiles,
  ],
};
