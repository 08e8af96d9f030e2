export { lmEval } from "./lm-eval.ts";
export { sampleMatrix } from "./sample-matrix.ts";
export { scoreTable } from "./score-table.ts";
