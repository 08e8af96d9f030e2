import { hash } from "node:crypto";

/** Draws so many problems from a stream of samples, holding no more than it keeps. */
export interface Draw {
  /** The problem of one more sample. */
  add(problem: string): void;
  /** The problems with the smallest hash of (seed, problem), and how many samples each has. */
  chosen(): ReadonlyMap<string, number>;
}

interface Ranked {
  readonly problem: string;
  readonly rank: string;
}

export function createDraw(limit: number, seed: number): Draw {
  const samples = new Map<string, number>();
  /** Of the kept problems, the largest rank on top. */
  const heap: Ranked[] = [];
  return {
    add(problem) {
      const known = samples.get(problem);
      if (known !== undefined) return void samples.set(problem, known + 1);
      const rank = hash("sha256", JSON.stringify([seed, problem]));
      if (heap.length < limit) {
        heap.push({ problem, rank });
        rise(heap);
      } else {
        const [largest] = heap;
        // what is out stays out: the largest rank kept only ever gets smaller
        if (largest === undefined || rank >= largest.rank) return;
        samples.delete(largest.problem);
        heap[0] = { problem, rank };
        sink(heap);
      }
      samples.set(problem, 1);
    },
    chosen: () => samples,
  };
}

function rise(heap: Ranked[]): void {
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (!isLarger(heap, child, parent)) return;
    swap(heap, child, parent);
    child = parent;
  }
}

function sink(heap: Ranked[]): void {
  let parent = 0;
  for (;;) {
    let largest = parent;
    for (const child of [2 * parent + 1, 2 * parent + 2])
      if (child < heap.length && isLarger(heap, child, largest)) largest = child;
    if (largest === parent) return;
    swap(heap, parent, largest);
    parent = largest;
  }
}

function isLarger(heap: readonly Ranked[], one: number, other: number): boolean {
  return (heap[one]?.rank ?? "") > (heap[other]?.rank ?? "");
}

function swap(heap: Ranked[], one: number, other: number): void {
  const [left, right] = [heap[one], heap[other]];
  if (left === undefined || right === undefined) return;
  heap[one] = right;
  heap[other] = left;
}
