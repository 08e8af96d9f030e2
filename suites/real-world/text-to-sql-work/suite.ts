import { bundledSuite } from "../generated/bundled-suite.ts";
import { textToSqlCard } from "../generated/text-to-sql/card.ts";

/** The 150 problems of `text-to-sql-exam`, each in every working form, problem by problem. */
export const textToSqlWork = bundledSuite(textToSqlCard, "counterpart");
