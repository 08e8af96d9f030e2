import { absenceOf } from "../packages/optional-packages.ts";
import type { RenderOptions } from "../reports/report.ts";

/** For a page, whether what draws its plots is installed. */
export function noPlots(): Pick<RenderOptions, "noPlots"> {
  const absence = absenceOf("plots", "this page");
  return absence === undefined ? {} : { noPlots: absence };
}
