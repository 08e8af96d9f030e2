import { countRules } from "./count-rules.ts";
import { keywordRules } from "./keyword-rules.ts";
import { layoutRules } from "./layout-rules.ts";
import { lengthRules } from "./length-rules.ts";
import { nestingRules } from "./nesting-rules.ts";
import { ratioRules } from "./ratio-rules.ts";
import type { Rule } from "./rule.ts";
import { sentenceRules } from "./sentence-rules.ts";
import { singleRules } from "./single-rules.ts";
import { structureRules } from "./structure-rules.ts";
import { tableRules } from "./table-rules.ts";
import { wordRules } from "./word-rules.ts";
import { writingRules } from "./writing-rules.ts";

/** Every kind of instruction that is known: the 25 of IFEval and the 58 of IFBench, by the names their authors gave them. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  [
    keywordRules,
    lengthRules,
    structureRules,
    writingRules,
    countRules,
    ratioRules,
    wordRules,
    sentenceRules,
    layoutRules,
    nestingRules,
    tableRules,
    singleRules,
  ].flatMap((group) => Object.entries(group)),
);
