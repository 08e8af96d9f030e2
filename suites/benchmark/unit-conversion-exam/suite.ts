import { bundledSuite } from "../../real-world/generated/bundled-suite.ts";
import { unitConversionCard } from "../../real-world/generated/unit-conversion/card.ts";

/** The 150 problems of `unit-conversion-work`, each as two exam questions. */
export const unitConversionExam = bundledSuite(unitConversionCard, "benchmark");
