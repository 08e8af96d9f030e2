/**
 * Items that come several at once, those of a block made one by one as they are asked for: to pass each alone through a
 * chain of async generators costs more than to read it.
 */
export type Blocks<Item> = AsyncGenerator<Iterable<Item>, void, undefined>;

export async function* mapBlocks<Item, Other>(
  blocks: AsyncIterable<Iterable<Item>>,
  map: (block: Iterable<Item>) => Iterable<Other>,
): Blocks<Other> {
  for await (const block of blocks) yield map(block);
}

export async function* itemsOf<Item>(
  blocks: AsyncIterable<Iterable<Item>>,
): AsyncGenerator<Item, void, undefined> {
  for await (const block of blocks) for (const item of block) yield item;
}
