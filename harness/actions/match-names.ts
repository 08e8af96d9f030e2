import { HarnessError } from "../core/error.ts";
import { fitsPattern } from "../gap/families.ts";

/**
 * The names that patterns stand for, `*` for any text, each once and in the order known.
 *
 * @throws HarnessError `data` for a pattern that no name fits.
 */
export function matchNames(
  patterns: readonly string[],
  known: readonly string[],
  { file, what }: { readonly file: string; readonly what: string },
): readonly string[] {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const fitting = known.filter((name) => fitsPattern(pattern, name));
    if (fitting.length === 0)
      throw new HarnessError(
        "data",
        `${file}: ${what}: no run's model fits "${pattern}"; there are ${known.join(", ")}`,
      );
    for (const name of fitting) found.add(name);
  }
  return known.filter((name) => found.has(name));
}
