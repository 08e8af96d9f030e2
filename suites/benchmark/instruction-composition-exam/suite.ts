import { bundledSuite } from "../../real-world/generated/bundled-suite.ts";
import { instructionCompositionCard } from "../../real-world/generated/instruction-composition/card.ts";

/** The 150 problems of `instruction-composition-work`, each as two exam questions. */
export const instructionCompositionExam = bundledSuite(instructionCompositionCard, "benchmark");
