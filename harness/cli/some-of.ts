import { HarnessError } from "../core/error.ts";

/** What a flag, or the config for it, has named: one at least. @throws HarnessError `usage` for none, with the way out. */
export function someOf(
  flag: string,
  named: readonly string[] | undefined,
  wayOut: string,
): readonly [string, ...string[]] {
  const [first, ...others] = named ?? [];
  if (first !== undefined) return [first, ...others];
  throw new HarnessError("usage", `missing --${flag}; ${wayOut}`);
}
