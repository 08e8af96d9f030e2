import { bundledSuite } from "../generated/bundled-suite.ts";
import { tableLookupCard } from "../generated/table-lookup/card.ts";

/** The 150 problems of `table-lookup-exam`, each in every working form, problem by problem. */
export const tableLookupWork = bundledSuite(tableLookupCard, "counterpart");
