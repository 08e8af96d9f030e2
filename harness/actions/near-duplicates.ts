import { textTokens } from "../stats/text-tokens.ts";

/** Shorter runs are ordinary phrases. */
const shingleWords = 13;

/** Hashes kept of a text: half a kilobyte for four texts, whatever their length. */
const sketchSize = 32;
/** How many texts that share a run are looked at for one text: boilerplate is shared by all of them. */
const mostCompared = 8;
const furthestBack = 64;

export interface NearDuplicate {
  /** Places in the order in which texts were added, the earlier first. */
  readonly earlier: number;
  readonly later: number;
  /** About which share of their runs of 13 words both hold. */
  readonly likeness: number;
}

export interface NearDuplicates {
  add(text: string): void;
  /** Texts too short for a single run, of which nothing is known. */
  readonly short: number;
  /**
   * Texts that hold at least half of their runs in common. Groups are tied together by as few pairs as it takes.
   * @param isKnown pairs that need not be found.
   */
  find(isKnown: (earlier: number, later: number) => boolean): readonly NearDuplicate[];
}

/**
 * Near-copies among many texts in bounded memory: of each text the 32 smallest hashes of its 13-word shingles are kept
 * (Broder 1997, https://doi.org/10.1109/SEQUEN.1997.666900), and their overlap estimates the Jaccard likeness with a
 * standard error below 9 %. Finds copies and light edits, not paraphrase. Words are those of `textTokens`: other scripts
 * than Latin have none.
 */
export function createNearDuplicates(): NearDuplicates {
  const sketches: Uint32Array[] = [];
  let short = 0;
  return {
    add(text) {
      const sketch = toSketch(text);
      if (sketch.length === 0) short += 1;
      sketches.push(sketch);
    },
    get short() {
      return short;
    },
    find: (isKnown) => findAlike(sketches, isKnown),
  };
}

const empty = new Uint32Array();

function toSketch(text: string): Uint32Array {
  const hashes = shingleHashes(textTokens(text));
  return hashes.length === 0 ? empty : Uint32Array.from(new Set(hashes.sort())).slice(0, sketchSize);
}

/** Rolled from the hashes of the words: several times faster than cutting each run out and hashing it. */
function shingleHashes(words: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - shingleWords + 1));
  const ofWords = words.map(hashOfWord);
  let rolled = 0;
  for (const [place, hash] of ofWords.entries()) {
    rolled = (Math.imul(rolled, roll) + hash) | 0;
    const left = ofWords[place - shingleWords];
    if (left !== undefined) rolled = (rolled - Math.imul(left, rollOut)) | 0;
    if (place >= shingleWords - 1) hashes[place - shingleWords + 1] = mixed(rolled);
  }
  return hashes;
}

const roll = 0x01000193;
const rollOut = Array.from({ length: shingleWords }).reduce<number>((power) => Math.imul(power, roll), 1);

/** FNV-1a over code units. */
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return mixed(hash);
}

/** The end of MurmurHash3: the smallest hashes must be a fair draw. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A hash and the text that holds it, as one number: 32 bits and 21 fit into the 53 of a double. */
const mostTexts = 2 ** 21;

function findAlike(
  sketches: readonly Uint32Array[],
  isKnown: (earlier: number, later: number) => boolean,
): readonly NearDuplicate[] {
  if (sketches.length > mostTexts) throw new RangeError(`at most ${mostTexts} texts, got ${sketches.length}`);
  const entries = new Float64Array(sketches.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const [text, sketch] of sketches.entries()) {
    for (const hash of sketch) {
      entries[filled] = hash * mostTexts + text;
      filled += 1;
    }
  }
  entries.sort();
  const groups = createGroups(sketches.length);
  const found: NearDuplicate[] = [];
  for (let place = 0; place < entries.length; place += 1) {
    const [hash, later] = split(entries[place] ?? 0);
    let compared = 0;
    for (let back = 1; back <= furthestBack && compared < mostCompared; back += 1) {
      const [otherHash, earlier] = split(entries[place - back] ?? -1);
      if (otherHash !== hash) break;
      if (groups.isOne(earlier, later) || isKnown(earlier, later)) continue;
      compared += 1;
      const likeness = likenessOf(sketches[earlier] ?? empty, sketches[later] ?? empty);
      if (likeness < 0.5) continue;
      groups.join(earlier, later);
      found.push({ earlier, later, likeness });
    }
  }
  return found.sort((left, right) => left.later - right.later || left.earlier - right.earlier);
}

function split(entry: number): readonly [hash: number, text: number] {
  const hash = Math.floor(entry / mostTexts);
  return [hash, entry - hash * mostTexts];
}

/** The share of the smallest hashes of both texts together that both hold. */
function likenessOf(left: Uint32Array, right: Uint32Array): number {
  let [atLeft, atRight, shared, seen] = [0, 0, 0, 0];
  while (seen < sketchSize && (atLeft < left.length || atRight < right.length)) {
    const ofLeft = left[atLeft] ?? Number.POSITIVE_INFINITY;
    const ofRight = right[atRight] ?? Number.POSITIVE_INFINITY;
    if (ofLeft === ofRight) shared += 1;
    if (ofLeft <= ofRight) atLeft += 1;
    if (ofRight <= ofLeft) atRight += 1;
    seen += 1;
  }
  return shared / seen;
}

function createGroups(size: number) {
  const parents = Int32Array.from({ length: size }, (_, index) => index);
  function rootOf(member: number): number {
    let root = member;
    for (let parent = parents[root] ?? root; parent !== root; parent = parents[root] ?? root) root = parent;
    parents[member] = root;
    return root;
  }
  return {
    isOne: (left: number, right: number) => rootOf(left) === rootOf(right),
    join(left: number, right: number): void {
      parents[rootOf(right)] = rootOf(left);
    },
  };
}
