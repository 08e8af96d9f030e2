import type { SandboxDriver } from "./driver.ts";
import { createLane, type Lane } from "./lane.ts";
import { defaultLimits, type SandboxLimits } from "./limits.ts";
import type { Program, Verdict } from "./program.ts";

/** Runs code that nobody vouches for against a test that somebody does. */
export interface Sandbox {
  /**
   * As many at a time as there are workers; others wait.
   *
   * @throws HarnessError when the driver cannot be used here; the signal's reason when it was stopped.
   */
  check(program: Program, signal: AbortSignal): Promise<Verdict>;
  /** Ends its processes. They end with ours in any case. */
  close(): void;
}

export interface SandboxOptions {
  readonly driver: SandboxDriver;
  readonly limits?: SandboxLimits;
  readonly workers?: number;
  /** How long a driver that could not be prepared is not asked again. Default: a minute. */
  readonly retryMs?: number;
}

/** How long processes are kept for a next check. */
const idleMs = 30_000;

export function createSandbox({
  driver,
  limits = defaultLimits,
  workers = 2,
  retryMs = 60_000,
}: SandboxOptions): Sandbox {
  let lanes: Promise<readonly Lane[]> | undefined;
  const free: Lane[] = [];
  const waiting: ((lane: Lane) => void)[] = [];
  let idle: NodeJS.Timeout | undefined;

  const prepare = async () => {
    const maker = await driver.prepare(limits);
    const made = Array.from({ length: workers }, () => createLane(maker));
    for (const lane of made) give(lane);
    return made;
  };
  const give = (lane: Lane) => {
    const take = waiting.shift();
    if (take !== undefined) return take(lane);
    free.push(lane);
    clearTimeout(idle);
    if (free.length === workers) idle = setTimeout(closeAll, idleMs).unref();
  };
  const closeAll = () => {
    clearTimeout(idle);
    lanes?.then((all) => {
      for (const lane of all) lane.close();
    }, ignore);
  };
  const take = (signal: AbortSignal) => {
    clearTimeout(idle);
    const lane = free.shift();
    return lane === undefined ? waitForLane(waiting, signal) : Promise.resolve(lane);
  };

  return {
    async check(program, signal) {
      signal.throwIfAborted();
      lanes ??= prepare().catch((error) => {
        // what kept it from starting may be over later; asking at every trial would cost each the wait
        const forget = () => {
          lanes = undefined;
        };
        setTimeout(forget, retryMs).unref();
        throw error;
      });
      await lanes;
      const lane = await take(signal);
      try {
        const verdict = await lane.check({ program, limits, signal });
        if (!wasKilled(verdict)) return verdict;
        // by the system for want of memory, or by a person: once more, and then it is the program's doing
        return await lane.check({ program, limits, signal });
      } finally {
        give(lane);
      }
    },
    close: closeAll,
  };
}

function wasKilled(verdict: Verdict): boolean {
  return verdict.kind === "failed" && verdict.cause === "killed";
}

function waitForLane(waiting: ((lane: Lane) => void)[], signal: AbortSignal): Promise<Lane> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      waiting.splice(waiting.indexOf(take), 1);
      reject(signal.reason);
    };
    const take = (lane: Lane) => {
      signal.removeEventListener("abort", stop);
      resolve(lane);
    };
    signal.addEventListener("abort", stop, { once: true });
    waiting.push(take);
  });
}

function ignore(): void {}
