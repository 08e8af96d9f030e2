import { randomUUID } from "node:crypto";
import { basename, resolve } from "node:path";
import { canaryLine } from "../core/canary.ts";
import { HarnessError } from "../core/error.ts";
import { newSuiteFiles } from "./new-suite-files.ts";
import { writeNewFiles } from "./write-new-files.ts";

/**
 * Writes a suite folder that runs as it is.
 *
 * @throws HarnessError `disk` where a suite is already, `usage` for a name no suite may have.
 */
export function newSuite(
  named: string,
  { folder }: { readonly folder: string },
): { readonly id: string; readonly path: string; readonly files: readonly string[] } {
  const path = resolve(folder, named);
  const id = basename(path);
  if (id === "" || id === "published")
    throw new HarnessError("usage", `a suite cannot be called "${id}"; name another folder`);
  const wayOut = "name another folder";
  return {
    id,
    path,
    files: writeNewFiles(
      path,
      newSuiteFiles({ id, title: `${id}, a new suite`, canary: canaryLine(randomUUID()) }),
      wayOut,
    ),
  };
}
