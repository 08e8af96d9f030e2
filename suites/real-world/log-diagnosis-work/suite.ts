import { bundledSuite } from "../generated/bundled-suite.ts";
import { logDiagnosisCard } from "../generated/log-diagnosis/card.ts";

/** The 150 problems of `log-diagnosis-exam`, each in every working form, problem by problem. */
export const logDiagnosisWork = bundledSuite(logDiagnosisCard, "counterpart");
