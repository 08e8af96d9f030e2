import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { areChained } from "./chained-lines.ts";
import { createCheckRing } from "./check-ring.ts";
import type { LogBlock } from "./log-blocks.ts";

/** Looks at the checks of a log's lines, block after block. */
export interface ChainCheck {
  /** `false` once a check is known to be wrong. The block is changed. */
  add(block: LogBlock): boolean;
  /** Whether all checks were right; `false` also where that cannot be said. */
  finish(): boolean;
  close(): void;
}

/** In the thread that asks. */
export function createChainCheck(): ChainCheck {
  return {
    add: (block) => areChained(block.previousCheck, block),
    finish: () => true,
    close: () => {},
  };
}

/** In a second thread, as far as that one comes; where none can be started, in the thread that asks. */
export function createThreadedChainCheck(): ChainCheck {
  if (availableParallelism() === 1) return createChainCheck();
  const ring = createCheckRing();
  if (!startThread(ring.memory)) return createChainCheck();
  return {
    add: (block) => (ring.put(block) ? !ring.isWrong() : areChained(block.previousCheck, block)),
    finish: () => ring.finish() === "right",
    close: ring.close,
  };
}

/** It keeps no program alive. One that does not come up leaves its work to the other. */
function startThread(memory: SharedArrayBuffer): boolean {
  try {
    const worker = new Worker(new URL(import.meta.resolve("#harness/store/check-worker.ts")), {
      workerData: memory,
      env: {},
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 64 },
    });
    worker.on("error", () => {});
    worker.unref();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}
