import { bundledSuite } from "../generated/bundled-suite.ts";
import { codeRepairCard } from "../generated/code-repair/card.ts";

/** The 150 problems of `code-repair-exam`, each in every working form, problem by problem. */
export const codeRepairWork = bundledSuite(codeRepairCard, "counterpart");
