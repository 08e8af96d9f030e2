import { bundledSuite } from "../../real-world/generated/bundled-suite.ts";
import { textToSqlCard } from "../../real-world/generated/text-to-sql/card.ts";

/** The 150 problems of `text-to-sql-work`, each as two exam questions. */
export const textToSqlExam = bundledSuite(textToSqlCard, "benchmark");
