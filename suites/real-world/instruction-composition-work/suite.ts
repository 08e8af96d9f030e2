import { bundledSuite } from "../generated/bundled-suite.ts";
import { instructionCompositionCard } from "../generated/instruction-composition/card.ts";

/** The 150 problems of `instruction-composition-exam`, each in every working form, problem by problem. */
export const instructionCompositionWork = bundledSuite(instructionCompositionCard, "counterpart");
