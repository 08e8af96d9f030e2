import { bundledSuite } from "../generated/bundled-suite.ts";
import { constrainedRewritingCard } from "../generated/constrained-rewriting/card.ts";

/** The 150 problems of `constrained-rewriting-exam`, each in every working form, problem by problem. */
export const constrainedRewritingWork = bundledSuite(constrainedRewritingCard, "counterpart");
