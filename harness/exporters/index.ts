export { card } from "./card.ts";
export { csv } from "./csv.ts";
export { everyEvalEver } from "./every-eval-ever.ts";
