import { createHash } from "node:crypto";
import { HarnessError } from "#harness/core/error.ts";
import type { Sample } from "#harness/core/sample.ts";

/** One row of a user's file: a sample that may lack its id, and what a message needs to name a place in the file. */
export interface SampleRow {
  readonly line: number;
  readonly sample: Omit<Sample, "id" | "target"> & {
    readonly id?: string;
    readonly target: readonly string[];
  };
  readonly fail: (column: string, message: string) => HarnessError;
}

/**
 * Gives each row its id, by default the first 12 hex digits of SHA-256 over its input, and holds nothing but ids.
 * @throws HarnessError `data` for an empty input or target, an id that is there twice, and a file without samples.
 */
export async function* toSamples(
  path: string,
  rows: AsyncIterable<SampleRow>,
): AsyncGenerator<Sample, void, undefined> {
  const lineOf = new Map<string, number>();
  for await (const { line, sample, fail } of rows) {
    if (isEmpty(sample.input)) throw fail("input", "the input is empty; fill it in or remove the row");
    const [target, ...others] = sample.target;
    if (target === undefined) throw fail("target", "the target is empty; fill it in or remove the row");
    const id = sample.id ?? derivedId(sample.input);
    const first = lineOf.get(id);
    if (first !== undefined)
      throw sample.id === undefined ? equalInput(first, fail) : equalId(id, first, fail);
    lineOf.set(id, line);
    yield { ...sample, id, target: [target, ...others] };
  }
  if (lineOf.size === 0) throw new HarnessError("data", `${path}: holds no samples; write one row for each`);
}

function derivedId(input: Sample["input"]): string {
  const text = typeof input === "string" ? input : JSON.stringify(input);
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function isEmpty(input: Sample["input"]): boolean {
  return typeof input === "string" ? input.trim() === "" : input.length === 0;
}

function equalInput(line: number, fail: SampleRow["fail"]): HarnessError {
  return fail("input", `the input is that of line ${line} too; remove one row, or give both an "id"`);
}

function equalId(id: string, line: number, fail: SampleRow["fail"]): HarnessError {
  return fail("id", `the id ${JSON.stringify(id)} is that of line ${line} too; ids are unique`);
}
