/**
 * Passes items from many producers to one consumer. `put` resolves once the consumer has come back for more, that is,
 * when the item was dealt with: a producer that waits for it never runs ahead of the log.
 */
export interface Handoff<Item> {
  put(item: Item): Promise<void>;
  /** No more items: `items` ends after those already put. */
  end(): void;
  /** `items` throws, after those already put. */
  fail(error: unknown): void;
  items(): AsyncGenerator<Item, void, undefined>;
}

export function createHandoff<Item>(): Handoff<Item> {
  const waiting: { readonly item: Item; readonly taken: () => void }[] = [];
  let ending: { readonly kind: "ended" } | { readonly kind: "failed"; readonly error: unknown } | undefined;
  let wake: () => void = () => undefined;
  let isAbandoned = false;

  return {
    put(item) {
      if (isAbandoned) return Promise.resolve();
      return new Promise((resolve) => {
        waiting.push({ item, taken: resolve });
        wake();
      });
    },
    end() {
      ending ??= { kind: "ended" };
      wake();
    },
    fail(error) {
      ending ??= { kind: "failed", error };
      wake();
    },
    async *items() {
      try {
        while (true) {
          const next = waiting.shift();
          if (next !== undefined) {
            yield next.item;
            next.taken();
          } else if (ending !== undefined) {
            if (ending.kind === "failed") throw ending.error;
            return;
          } else {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
        }
      } finally {
        isAbandoned = true;
        for (const { taken } of waiting.splice(0)) taken();
      }
    },
  };
}
