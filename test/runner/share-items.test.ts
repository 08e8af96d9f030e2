import { describe, expect, test } from "vitest";
import { shareItems } from "#harness/runner/share-items.ts";

async function* upTo(count: number, onEnd: () => void = () => undefined) {
  try {
    for (let item = 0; item < count; item += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      yield item;
    }
  } finally {
    onEnd();
  }
}

describe("shareItems: it …", () => {
  test("gives each item to one of the workers, in order, and ends for all", async () => {
    const items = shareItems(upTo(50));
    const taken: number[] = [];
    const worker = async () => {
      for await (const item of items) taken.push(item);
    };
    await Promise.all([worker(), worker(), worker()]);
    expect(taken).toEqual(Array.from({ length: 50 }, (_, item) => item));
  });

  test("goes on for the others when one leaves", async () => {
    let hasEnded = false;
    const items = shareItems(
      upTo(10, () => {
        hasEnded = true;
      }),
    );
    for await (const item of items) if (item === 3) break;
    expect(hasEnded).toBe(false);
    const rest: number[] = [];
    for await (const item of items) rest.push(item);
    expect(rest).toEqual([4, 5, 6, 7, 8, 9]);
  });

  test("lets a failure through to whoever asked, and ends for those in line", async () => {
    const items = shareItems(
      (async function* (): AsyncGenerator<number, void, undefined> {
        yield 1;
        throw new Error("cannot read");
      })(),
    );
    const read = () => Array.fromAsync(items);
    const outcomes = await Promise.allSettled([read(), read()]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});
