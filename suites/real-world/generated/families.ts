import { codeRepairCard } from "./code-repair/card.ts";
import { constrainedRewritingCard } from "./constrained-rewriting/card.ts";
import type { Family } from "./family.ts";
import { instructionCompositionCard } from "./instruction-composition/card.ts";
import { logDiagnosisCard } from "./log-diagnosis/card.ts";
import { messageClassificationCard } from "./message-classification/card.ts";
import { orderArithmeticCard } from "./order-arithmetic/card.ts";
import { orderExtractionCard } from "./order-extraction/card.ts";
import { orderSchedulingCard } from "./order-scheduling/card.ts";
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
  orderArithmeticCard,
  orderSchedulingCard,
  orderExtractionCard,
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
