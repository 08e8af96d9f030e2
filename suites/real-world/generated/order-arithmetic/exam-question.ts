import type { Form } from "../family.ts";
import { clean } from "../toggles.ts";
import { findX } from "./exam-question/find-x.ts";
import { firmOrders } from "./exam-question/firm-orders.ts";
import { firstPerson } from "./exam-question/first-person.ts";
import { examsInSetShapes } from "./exam-question/in-set-shapes.ts";
import { invoiceDrill } from "./exam-question/invoice-drill.ts";
import { numberedFacts } from "./exam-question/numbered-facts.ts";
import { examsOfInstitutions } from "./exam-question/of-institutions.ts";
import { examsOfPeople } from "./exam-question/of-people.ts";
import { orderOfEvents } from "./exam-question/order-of-events.ts";
import { priceList } from "./exam-question/price-list.ts";
import { schoolFair } from "./exam-question/school-fair.ts";
import { suppose } from "./exam-question/suppose.ts";
import { symbols } from "./exam-question/symbols.ts";
import { table } from "./exam-question/table.ts";
import { twoFriends } from "./exam-question/two-friends.ts";
import type { OrderProblem } from "./problem.ts";

/** As a textbook or a test asks: nothing missing, nothing too much. */
export const examQuestion: Form<OrderProblem> = {
  id: "exam-question",
  toggles: clean,
  templates: [
    firmOrders,
    priceList,
    numberedFacts,
    firstPerson,
    findX,
    schoolFair,
    table,
    suppose,
    invoiceDrill,
    twoFriends,
    orderOfEvents,
    symbols,
    ...examsOfInstitutions,
    ...examsInSetShapes,
    ...examsOfPeople,
  ],
};
