import type { Form } from "../family.ts";
import { scanned } from "../toggles.ts";
import { blanketCallOff } from "./order-form/blanket-call-off.ts";
import { formsByHand } from "./order-form/by-hand.ts";
import { catalogueCoupon } from "./order-form/catalogue-coupon.ts";
import { faxLetter } from "./order-form/fax-letter.ts";
import { notepad } from "./order-form/notepad.ts";
import { formsOfFarPlaces } from "./order-form/of-far-places.ts";
import { formsOfFirms } from "./order-form/of-firms.ts";
import { formsOfPrinters } from "./order-form/of-printers.ts";
import { orderBook } from "./order-form/order-book.ts";
import { orderCard } from "./order-form/order-card.ts";
import { proForma } from "./order-form/pro-forma.ts";
import { standardForm } from "./order-form/standard-form.ts";
import { twoColumnScan } from "./order-form/two-column-scan.ts";
import { twoColumns } from "./order-form/two-columns.ts";
import type { ExtractionProblem } from "./problem.ts";

/** As it comes off a scanner or out of a fax: boxes, columns, remarks by hand, letters misread around the values. */
export const orderForm: Form<ExtractionProblem> = {
  id: "order-form",
  toggles: scanned,
  templates: [
    standardForm,
    faxLetter,
    twoColumns,
    orderCard,
    blanketCallOff,
    notepad,
    proForma,
    orderBook,
    catalogueCoupon,
    twoColumnScan,
    ...formsByHand,
    ...formsOfFarPlaces,
    ...formsOfFirms,
    ...formsOfPrinters,
  ],
};
