/**
 * One generator read by many workers, one at a time: leaving the loop does not end it for the others. A generator
 * would queue their requests itself, but in a list that never empties: each request keeps the next one, so that one
 * of them in the old part of the heap drags all later ones there, with all they hold.
 */
export function shareItems<Item>(items: AsyncGenerator<Item, void, undefined>): AsyncIterable<Item> {
  const waiting: (() => void)[] = [];
  let isReading = false;

  const next = async (): Promise<IteratorResult<Item, void>> => {
    if (isReading) await new Promise<void>((enter) => waiting.push(enter));
    isReading = true;
    try {
      return await items.next();
    } finally {
      const enter = waiting.shift();
      if (enter === undefined) isReading = false;
      else enter();
    }
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}
