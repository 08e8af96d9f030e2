import { bundledSuite } from "../../real-world/generated/bundled-suite.ts";
import { policyApplicationCard } from "../../real-world/generated/policy-application/card.ts";

/** The 150 problems of `policy-application-work`, each as two exam questions. */
export const policyApplicationExam = bundledSuite(policyApplicationCard, "benchmark");
