import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createLoopLoad } from "#harness/runner/loop-load.ts";

describe("createLoopLoad: it", () => {
  it("tells a loop without pauses from one that waits", async () => {
    const isBusy = createLoopLoad();
    await sleep(60);
    expect(isBusy()).toBe(false);
    await work(200);
    expect(isBusy()).toBe(true);
    await sleep(400);
    expect(isBusy()).toBe(false);
  });
});

/** Turn after turn, as one answer after another does. */
async function work(ms: number): Promise<void> {
  for (const end = performance.now() + ms; performance.now() < end; )
    await new Promise((resolve) => setImmediate(resolve));
}
