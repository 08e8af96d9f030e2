import { HarnessError } from "../core/error.ts";

/**
 * Does work that handles text which must not be read anywhere: what nobody foresaw is thrown on by its name and place,
 * without what it says and what caused it, for either may quote that text.
 */
export async function withholdingCrash<Value>(
  isHeldOut: boolean,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw isHeldOut && !(error instanceof HarnessError) && !isAbort(error) ? withoutText(error) : error;
  }
}

/** Its name and where it happened. */
export function withoutText(error: unknown): Error {
  const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : "Error";
  const made = new Error(`${name}; what it says is withheld, for a suite is held out`);
  const frames = (error instanceof Error ? (error.stack ?? "") : "")
    .split("\n")
    .filter((line) => /^ {4}at \S.*:\d+:\d+\)?$/.test(line));
  made.stack = [made.message, ...frames].join("\n");
  return made;
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
