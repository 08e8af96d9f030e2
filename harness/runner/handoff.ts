/**
 * Passes items from many producers to one consumer: the first of a turn of the event loop at once, so that its producer
 * waits for nobody, what else comes in that turn together, four at most, for what is done to several in a row costs a
 * fraction of what it costs one by one. `put` resolves once the consumer has come back for more, that is, when the item
 * was dealt with: a producer that waits for it never runs ahead of the log.
 */
export interface Handoff<Item> {
  put(item: Item): Promise<void>;
  /** No more items: `batches` ends after those already put. */
  end(): void;
  /** `batches` throws, after the items already put. */
  fail(error: unknown): void;
  /** Never an empty one. */
  batches(): AsyncGenerator<readonly Item[], void, undefined>;
}

/** More would gain little, and keep the first of them waiting for the last. */
const mostAtOnce = 4;

export function createHandoff<Item>(): Handoff<Item> {
  const waiting: { readonly item: Item; readonly taken: () => void }[] = [];
  let ending: { readonly kind: "ended" } | { readonly kind: "failed"; readonly error: unknown } | undefined;
  let wake: () => void = () => undefined;
  let isAbandoned = false;
  let isTurnBegun = false;
  /** However few wait, they are to be taken. */
  let isDue = false;
  const takeAll = (): void => {
    isDue = true;
    wake();
  };
  const beginTurn = (): void => {
    isTurnBegun = true;
    setImmediate(() => {
      isTurnBegun = false;
      takeAll();
    });
    takeAll();
  };

  return {
    put(item) {
      if (isAbandoned) return Promise.resolve();
      return new Promise((resolve) => {
        waiting.push({ item, taken: resolve });
        if (!isTurnBegun) beginTurn();
        else if (waiting.length === mostAtOnce) wake();
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
    async *batches() {
      let dealtWith: typeof waiting = [];
      try {
        while (true) {
          const isTaken = isDue || ending !== undefined || waiting.length >= mostAtOnce;
          if (waiting.length > 0 && isTaken) {
            dealtWith = waiting.splice(0, mostAtOnce);
            isDue &&= waiting.length > 0;
            yield dealtWith.map(({ item }) => item);
            for (const { taken } of dealtWith) taken();
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
        for (const { taken } of [...dealtWith, ...waiting.splice(0)]) taken();
      }
    },
  };
}
