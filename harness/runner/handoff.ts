/**
 * Passes batches from many producers to one consumer. `put` resolves once the consumer has come back for more, that
 * is, when everything in the batch was dealt with: a producer that waits for it never runs ahead of the log.
 */
export interface Handoff<Item> {
  put(batch: readonly Item[]): Promise<void>;
  /** No more batches: `items` ends after those already put. */
  end(): void;
  /** `items` throws, after those already put. */
  fail(error: unknown): void;
  items(): AsyncGenerator<Item, void, undefined>;
}

export function createHandoff<Item>(): Handoff<Item> {
  const waiting: { readonly batch: readonly Item[]; readonly taken: () => void }[] = [];
  let ending: { readonly kind: "ended" } | { readonly kind: "failed"; readonly error: unknown } | undefined;
  let wake: () => void = () => undefined;
  let isAbandoned = false;

  return {
    put(batch) {
      if (isAbandoned) return Promise.resolve();
      return new Promise((resolve) => {
        waiting.push({ batch, taken: resolve });
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
            for (const item of next.batch) yield item;
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
