export { sampleMatrix } from "./sample-matrix.ts";
export { scoreTable } from "./score-table.ts";
