import { bundledSuite } from "../../real-world/generated/bundled-suite.ts";
import { logDiagnosisCard } from "../../real-world/generated/log-diagnosis/card.ts";

/** The 150 problems of `log-diagnosis-work`, each as two exam questions. */
export const logDiagnosisExam = bundledSuite(logDiagnosisCard, "benchmark");
