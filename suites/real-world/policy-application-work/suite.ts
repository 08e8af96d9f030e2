import { bundledSuite } from "../generated/bundled-suite.ts";
import { policyApplicationCard } from "../generated/policy-application/card.ts";

/** The 150 problems of `policy-application-exam`, each in every working form, problem by problem. */
export const policyApplicationWork = bundledSuite(policyApplicationCard, "counterpart");
