import { hash } from "node:crypto";
import { HarnessError } from "#harness/core/error.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { Blocks } from "#harness/datasets/blocks.ts";

/** One row of a user's file: a sample that may lack its id, and what a message needs to name a place in the file. */
export interface SampleRow {
  readonly line: number;
  readonly columns: readonly string[];
  readonly sample: Omit<Sample, "id" | "target"> & {
    readonly id?: string;
    readonly target: readonly string[];
  };
  readonly fail: (column: string, message: string) => HarnessError;
}

/**
 * Gives each row its id, by default the first 12 hex digits of SHA-256 over its input, and holds nothing but ids.
 * @param columns what the prompt needs of every row.
 * @throws HarnessError `data` for a row that cannot be asked or judged, an id that is there twice, and no rows at all.
 */
export async function* toSamples(
  path: string,
  blocks: Blocks<SampleRow>,
  columns: readonly string[],
): AsyncGenerator<Sample, void, undefined> {
  const lineOf = new Map<string, number>();
  for await (const rows of blocks) {
    for (const row of rows) {
      const given = toSampleRow(row, columns);
      const sample = hasId(given) ? given : { ...given, id: derivedId(given.input) };
      const first = lineOf.get(sample.id);
      if (first !== undefined)
        throw hasId(given) ? equalId(given.id, first, row.fail) : equalInput(first, row.fail);
      lineOf.set(sample.id, row.line);
      yield sample;
    }
  }
  if (lineOf.size === 0) throw new HarnessError("data", `${path}: holds no samples; write one row for each`);
}

/** A row that can be asked and judged. @throws HarnessError `data` for one that cannot. */
export function toSampleRow(
  { sample, fail, columns: found }: SampleRow,
  columns: readonly string[],
): SampleRow["sample"] & Pick<Sample, "target"> {
  if (isEmpty(sample.input)) throw fail("input", "the input is empty; fill it in or remove the row");
  if (!hasTarget(sample)) throw fail("target", "the target is empty; fill it in or remove the row");
  const missing = columns.find((column) => !found.includes(column));
  if (missing !== undefined)
    throw fail(
      missing,
      `the prompt needs {{${missing}}}, which the row does not have; found: ${found.join(", ")}`,
    );
  if (columns.length > 0 && typeof sample.input !== "string")
    throw fail("input", "the input is a list of messages, which the prompt cannot hold; give text");
  return sample;
}

function hasId<Row extends { readonly id?: string }>(row: Row): row is Row & { readonly id: string } {
  return row.id !== undefined;
}

function hasTarget(row: SampleRow["sample"]): row is SampleRow["sample"] & Pick<Sample, "target"> {
  return row.target.length > 0;
}

function derivedId(input: Sample["input"]): string {
  const text = typeof input === "string" ? input : JSON.stringify(input);
  return hash("sha256", text).slice(0, 12);
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
