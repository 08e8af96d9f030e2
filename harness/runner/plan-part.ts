import { hash } from "node:crypto";
import type { Plan } from "../core/run.ts";
import { createDraw } from "./draw-problems.ts";
import { createTextDigest } from "./text-digest.ts";

/** Which of the samples offered to it a run asks: a limit's problems, one shard, and no more. */
export interface PlanPart {
  add(id: string, problem: string): void;
  isEmpty(): boolean;
  /** The problems a limit keeps, each with its samples; absent without a limit. */
  chosen(): ReadonlyMap<string, number> | undefined;
  samples(): number;
  /** Digest of the ids, where only some samples were offered. */
  kept(): readonly string[];
}

export interface PartOptions {
  readonly limit?: number;
  readonly seed: number;
  readonly shard?: NonNullable<Plan["shard"]>;
  readonly keeps?: unknown;
}

export function createPart({ limit, seed, shard, keeps }: PartOptions): PlanPart {
  const draw = limit === undefined ? undefined : createDraw(limit, seed);
  const ids = keeps === undefined ? undefined : createTextDigest();
  let offered = 0;
  let inShard = 0;
  return {
    add(id, problem) {
      offered += 1;
      draw?.add(problem);
      ids?.add(`${JSON.stringify(id)}\n`);
      if (isInShard(problem, shard)) inShard += 1;
    },
    isEmpty: () => offered === 0,
    chosen: () => draw?.chosen(),
    samples() {
      if (draw === undefined) return inShard;
      let count = 0;
      for (const [problem, samples] of draw.chosen()) if (isInShard(problem, shard)) count += samples;
      return count;
    },
    kept: () => (ids === undefined ? [] : [ids.hex()]),
  };
}

/** By another hash than a limit's, so that each shard has its share of any limit. */
export function isInShard(problem: string, shard: PartOptions["shard"]): boolean {
  if (shard === undefined) return true;
  const number = Number.parseInt(hash("sha256", `shard ${problem}`).slice(0, 12), 16);
  return number % shard.of === shard.index - 1;
}
