import { bundledSuite } from "../../real-world/generated/bundled-suite.ts";
import { tableLookupCard } from "../../real-world/generated/table-lookup/card.ts";

/** The 150 problems of `table-lookup-work`, each as two exam questions. */
export const tableLookupExam = bundledSuite(tableLookupCard, "benchmark");
