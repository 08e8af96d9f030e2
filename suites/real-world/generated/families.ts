import { codeRepairCard } from "./code-repair/card.ts";
import { constrainedRewritingCard } from "./constrained-rewriting/card.ts";
import type { Family } from "./family.ts";
import { instructionCompositionCard } from "./instruction-composition/card.ts";
import { logDiagnosisCard } from "./log-diagnosis/card.ts";
import { messageClassificationCard } from "./message-classification/card.ts";
import { policyApplicationCard } from "./policy-application/card.ts";
import { tableLookupCard } from "./table-lookup/card.ts";
import { textToSqlCard } from "./text-to-sql/card.ts";
import { unitConversionCard } from "./unit-conversion/card.ts";

/** A family by name; its templates are loaded only when it is used. */
export interface FamilyEntry {
  readonly id: string;
  readonly title: string;
  load(): Promise<Family<unknown>>;
}

/** Every family there is. A new one is one entry: its card. */
export const families: readonly FamilyEntry[] = [
  {
    id: "order-arithmetic",
    title: "Orders and bills",
    load: async () => (await import("./order-arithmetic/order-arithmetic.ts")).orderArithmetic,
  },
  {
    id: "order-scheduling",
    title: "Dates, clocks and schedules of jobs",
    load: async () => (await import("./order-scheduling/order-scheduling.ts")).orderScheduling,
  },
  {
    id: "order-extraction",
    title: "Orders to fields of JSON",
    load: async () => (await import("./order-extraction/order-extraction.ts")).orderExtraction,
  },
  unitConversionCard,
  policyApplicationCard,
  logDiagnosisCard,
  tableLookupCard,
  messageClassificationCard,
  instructionCompositionCard,
  textToSqlCard,
  constrainedRewritingCard,
  codeRepairCard,
];
