/** A stream of choices that is the same on every machine, in every locale and time zone. */
export interface Seeded {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform over the whole numbers from `from` to `to`, both included. */
  integer(range: { readonly from: number; readonly to: number }): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  shuffle<Item>(items: readonly Item[]): readonly Item[];
  /** An independent stream under a name: one more draw in one place moves nothing in another. */
  fork(name: string): Seeded;
}

/** sfc32 over a 128-bit hash of the seed text: portable, 32-bit integer arithmetic only. */
export function createSeeded(seed: string): Seeded {
  let [a, b, c, counter] = hashWords(seed);

  function nextWord(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  }
  for (let round = 0; round < 12; round++) nextWord();

  const next = () => nextWord() / 2 ** 32;
  const integer: Seeded["integer"] = ({ from, to }) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick(items) {
      const item = items[integer({ from: 0, to: items.length - 1 })];
      if (item === undefined) throw new RangeError("cannot pick from an empty list");
      return item;
    },
    shuffle: (items) =>
      items
        .map((item) => ({ item, rank: next() }))
        .sort((left, right) => left.rank - right.rank)
        .map(({ item }) => item),
    fork: (name) => createSeeded(`${seed}/${name}`),
  };
}

/** 64 bits of the text's hash as 16 hex digits: an id, not a secret. */
export function hashHex(text: string): string {
  const [first, second] = hashWords(text);
  return [first, second].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** cyrb128: four 32-bit words from a text. */
function hashWords(text: string): readonly [number, number, number, number] {
  let first = 1779033703;
  let second = 3144134277;
  let third = 1013904242;
  let fourth = 2773480762;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = second ^ Math.imul(first ^ unit, 597399067);
    second = third ^ Math.imul(second ^ unit, 2869860233);
    third = fourth ^ Math.imul(third ^ unit, 951274213);
    fourth = first ^ Math.imul(fourth ^ unit, 2716044179);
  }
  first = Math.imul(third ^ (first >>> 18), 597399067);
  second = Math.imul(fourth ^ (second >>> 22), 2869860233);
  third = Math.imul(first ^ (third >>> 17), 951274213);
  fourth = Math.imul(second ^ (fourth >>> 19), 2716044179);
  const mixed = first ^ second ^ third ^ fourth;
  return [mixed, mixed ^ second, mixed ^ third, mixed ^ fourth];
}
