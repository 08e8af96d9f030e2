export { everyEvalEver } from "./every-eval-ever.ts";
export { helm } from "./helm.ts";
export { inspect } from "./inspect.ts";
export { lmEval } from "./lm-eval.ts";
export { promptfoo } from "./promptfoo.ts";
export { sampleMatrix } from "./sample-matrix.ts";
export { scoreTable } from "./score-table.ts";
