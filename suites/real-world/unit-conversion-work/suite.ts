import { bundledSuite } from "../generated/bundled-suite.ts";
import { unitConversionCard } from "../generated/unit-conversion/card.ts";

/** The 150 problems of `unit-conversion-exam`, each in every working form, problem by problem. */
export const unitConversionWork = bundledSuite(unitConversionCard, "counterpart");
