export { gapCommand } from "./gap.ts";
export { importCommand } from "./import.ts";
export { listCommand } from "./list.ts";
export { quickstartCommand } from "./quickstart.ts";
export { rescoreCommand } from "./rescore.ts";
export { runCommand } from "./run.ts";
export { runsCommand } from "./runs.ts";
