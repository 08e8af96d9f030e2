import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { createCheckRing } from "#harness/store/check-ring.ts";
import type { LogBlock } from "#harness/store/log-blocks.ts";
import { sealLine } from "#harness/store/log-line.ts";

/** Blocks of one line that follow each other. */
function blocksOf(count: number, from = ""): readonly LogBlock[] {
  let previousCheck = from;
  return Array.from({ length: count }, (_, value) => {
    const { line, check } = sealLine(previousCheck, { value });
    const buffer = Buffer.from(`        ${line}\n`);
    const block = { buffer, start: 8, end: buffer.length, previousCheck };
    previousCheck = check;
    return block;
  });
}

it("has room for so many blocks, and is right about those it took, also when no thread looks at them", () => {
  const ring = createCheckRing();
  const taken = blocksOf(100).map(ring.put);
  expect(taken.lastIndexOf(true)).toBe(taken.indexOf(false) - 1);
  expect(ring.finish()).toBe("right");
  expect(blocksOf(1).map(ring.put)).toEqual([true]);
});

it("takes no block that is larger than a place", () => {
  const [block] = blocksOf(1);
  const buffer = Buffer.alloc(2 ** 20);
  expect(block && createCheckRing().put({ ...block, buffer, end: buffer.length })).toBe(false);
});

it.each([0, 5, 9])("finds that the check of block %d does not fit", (wrong) => {
  const ring = createCheckRing();
  const blocks = blocksOf(10).map((block, index) =>
    index === wrong ? { ...block, previousCheck: "0123abcd" } : block,
  );
  expect(blocks.map(ring.put)).not.toContain(false);
  expect(ring.finish()).toBe("wrong");
  expect(ring.isWrong()).toBe(true);
});

it("is looked after by a second thread until it is closed", async () => {
  const ring = createCheckRing();
  const thread = new Worker(new URL(import.meta.resolve("#harness/store/check-worker.ts")), {
    workerData: ring.memory,
  });
  // more than there is room for: it is the thread that makes room
  for (const block of blocksOf(200)) while (!ring.put(block)) pause();
  const [wrong] = blocksOf(1, "0123abcd");
  while (!ring.isWrong()) if (wrong === undefined || !ring.put({ ...wrong, previousCheck: "" })) pause();
  ring.close();
  expect(await once(thread, "exit")).toEqual([0]);
});

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}
