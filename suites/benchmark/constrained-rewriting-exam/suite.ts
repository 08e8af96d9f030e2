import { bundledSuite } from "../../real-world/generated/bundled-suite.ts";
import { constrainedRewritingCard } from "../../real-world/generated/constrained-rewriting/card.ts";

/** The 150 problems of `constrained-rewriting-work`, each as two exam questions. */
export const constrainedRewritingExam = bundledSuite(constrainedRewritingCard, "benchmark");
