import type { Form } from "../family.ts";
import { scanned } from "../toggles.ts";
import { formsByHand } from "./order-form/by-hand.ts";
import { formsOfCounters } from "./order-form/of-counters.ts";
import { formsOfFarPlaces } from "./order-form/of-far-places.ts";
import { formsOfFirms } from "./order-form/of-firms.ts";
import { formsOfOffices } from "./order-form/of-offices.ts";
import { formsOfPrinters } from "./order-form/of-printers.ts";
import type { ExtractionProblem } from "./problem.ts";

/** As it comes off a scanner or out of a fax: boxes, columns, remarks by hand, letters misread around the values. */
export const orderForm: Form<ExtractionProblem> = {
  id: "order-form",
  toggles: scanned,
  templates: [
    ...formsOfOffices,
    ...formsOfCounters,
    ...formsByHand,
    ...formsOfFarPlaces,
    ...formsOfFirms,
    ...formsOfPrinters,
  ],
};
