import { pythonChecker } from "./python-checker.ts";
import { pythonRemote } from "./python-remote.ts";
import { pythonSolution } from "./python-solution.ts";
import { pythonValues } from "./python-values.ts";

/** The Python on both sides of a check, one module in either interpreter: `handle` answers where `check` asks. */
export const pythonWorker = [pythonValues, pythonSolution, pythonRemote, pythonChecker].join("\n\n");
