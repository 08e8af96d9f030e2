import { describe, expect, it } from "vitest";
import { createHandoff } from "#harness/runner/handoff.ts";

describe("createHandoff: it", () => {
  it("gives what comes in one turn of the event loop together, four at most", async () => {
    const handoff = createHandoff<number>();
    for (let item = 1; item <= 6; item += 1) void handoff.put(item);
    handoff.end();
    expect(await Array.fromAsync(handoff.batches())).toEqual([
      [1, 2, 3, 4],
      [5, 6],
    ]);
  });

  it("does not wait for more than the turn brings", async () => {
    const handoff = createHandoff<number>();
    const batches = handoff.batches();
    const first = batches.next();
    void handoff.put(1);
    void handoff.put(2);
    expect(await first).toEqual({ done: false, value: [1, 2] });
  });

  it("gives the first of a turn at once, and what comes later in it at the turn's end", async () => {
    const handoff = createHandoff<number>();
    const batches = handoff.batches();
    const given: number[][] = [];
    const take = () => void batches.next().then(({ value }) => given.push([...(value ?? [])]));
    take();
    void handoff.put(1);
    await microtasks();
    expect(given).toEqual([[1]]);
    take();
    void handoff.put(2);
    await microtasks();
    void handoff.put(3);
    await microtasks();
    expect(given).toEqual([[1]]);
    await turns(1);
    expect(given).toEqual([[1], [2, 3]]);
    take();
    void handoff.put(4);
    await microtasks();
    expect(given).toEqual([[1], [2, 3], [4]]);
  });

  it("gives four together to producers that never wait for the event loop", async () => {
    const handoff = createHandoff<number>();
    let left = 40;
    const produce = async () => {
      while (left > 0) {
        left -= 1;
        await handoff.put(left);
      }
    };
    void Promise.all(Array.from({ length: 8 }, produce)).then(handoff.end);
    const sizes: number[] = [];
    for await (const batch of handoff.batches()) sizes.push(batch.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(40);
    expect(sizes.length).toBeLessThanOrEqual(13);
  });

  it("lets a producer go on when its item was dealt with, no sooner", async () => {
    const handoff = createHandoff<number>();
    let isDealtWith = false;
    const put = handoff.put(1).then(() => {
      isDealtWith = true;
    });
    const batches = handoff.batches();
    await batches.next();
    await turns(3);
    expect(isDealtWith).toBe(false);
    void batches.next();
    await put;
    expect(isDealtWith).toBe(true);
  });

  it("gives what was put before it fails", async () => {
    const handoff = createHandoff<number>();
    void handoff.put(1);
    handoff.fail(new Error("no more"));
    const batches = handoff.batches();
    expect(await batches.next()).toEqual({ done: false, value: [1] });
    await expect(batches.next()).rejects.toThrow("no more");
  });

  it("lets every producer go when the consumer has left", async () => {
    const handoff = createHandoff<number>();
    const before = [handoff.put(1), handoff.put(2)];
    for await (const batch of handoff.batches()) {
      expect(batch).toEqual([1, 2]);
      break;
    }
    await Promise.all([...before, handoff.put(3)]);
  });
});

/** More of them than a hand-over takes, within one turn. */
async function microtasks(): Promise<void> {
  for (let count = 0; count < 20; count += 1) await Promise.resolve();
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
