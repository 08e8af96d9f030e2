export interface NearPair {
  readonly left: string;
  readonly right: string;
  /** Common four-word sequences, as a share of those of the shorter template. */
  readonly shared: number;
}

/** Each template beside the one that is most like it, figures and case aside; the most alike first. */
export function nearestTemplates({
  texts,
}: {
  readonly texts: readonly {
    readonly id: string;
    readonly texts: readonly string[];
    /** What is none of the template's own wording. */
    readonly brought: readonly string[];
  }[];
}): readonly NearPair[] {
  const brought = new Set(texts.flatMap((one) => one.brought.flatMap(gramsOf)));
  const told = texts.map(({ id, texts: renderings }) => ({
    id,
    grams: usualGrams(renderings).difference(brought),
  }));
  return told
    .flatMap((left, index) =>
      told.slice(index + 1).map((right) => ({
        left: left.id,
        right: right.id,
        shared: sharedOf(left.grams, right.grams),
      })),
    )
    .sort((one, other) => other.shared - one.shared);
}

/** What a template says of itself: sequences that stand in two renderings or more. */
function usualGrams(renderings: readonly string[]): ReadonlySet<string> {
  const seenIn = new Map<string, number>();
  for (const text of renderings)
    for (const gram of new Set(gramsOf(text))) seenIn.set(gram, (seenIn.get(gram) ?? 0) + 1);
  return new Set([...seenIn].filter(([, count]) => count > 1).map(([gram]) => gram));
}

function gramsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?|\d+/gu) ?? [];
  const masked = words.map((word) => (/\d/.test(word) ? "#" : word));
  return masked
    .slice(3)
    .map((_, index) => masked.slice(index, index + 4).join(" "))
    .filter((gram) => (gram.match(/#/g) ?? []).length < 3);
}

function sharedOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((gram) => right.has(gram)).length;
  return common / Math.max(1, Math.min(left.size, right.size));
}
