import { HarnessError } from "../core/error.ts";
import type { ImportRequest } from "../core/importer.ts";

/** @throws HarnessError `usage` for a format whose files do not say what they hold, without a map that does. */
export function requireMap(format: string, { mapPath }: ImportRequest): string {
  if (mapPath !== undefined) return mapPath;
  throw new HarnessError(
    "usage",
    `${format} needs --map: a YAML file that says which column is what; see "import --help"`,
  );
}
