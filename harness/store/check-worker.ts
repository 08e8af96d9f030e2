import { workerData } from "node:worker_threads";
import { createCheckRing } from "./check-ring.ts";

/** Runs in a thread of its own, beside the one that folds the log whose checks it looks at. */
if (workerData instanceof SharedArrayBuffer) createCheckRing(workerData).checkAll();
