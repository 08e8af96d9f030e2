import { HarnessError } from "#harness/core/error.ts";
import type { OpenContext } from "#harness/core/model.ts";

/** @throws HarnessError `usage` that names the variable and where to set it. */
export function requireKey(
  variable: string,
  { model, environment }: Pick<OpenContext, "environment"> & { readonly model: string },
): string {
  const key = environment[variable]?.trim();
  if (key) return key;
  const found = environment[variable] === undefined ? "is not set" : "is empty";
  throw new HarnessError(
    "usage",
    `${model} needs a key, but ${variable} ${found}; set it in the shell or in a .env file in this folder`,
  );
}
