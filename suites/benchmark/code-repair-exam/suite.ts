import { bundledSuite } from "../../real-world/generated/bundled-suite.ts";
import { codeRepairCard } from "../../real-world/generated/code-repair/card.ts";

/** The 150 problems of `code-repair-work`, each as two exam questions. */
export const codeRepairExam = bundledSuite(codeRepairCard, "benchmark");
