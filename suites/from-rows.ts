import type { DataFile, SuiteContext } from "#harness/core/suite.ts";
import type { OfficialRow } from "./official-rows.ts";

/** The file of a suite, and where copies of it in another format may lie. */
export interface RowSource {
  readonly suiteId: string;
  readonly file: DataFile;
  readonly copies?: readonly string[];
}

/**
 * What each row of an official file makes, where it makes anything. Readers are loaded when samples are asked for, so that
 * listing suites stays quick.
 */
export function fromRows<Made>(
  source: RowSource,
  load: () => Promise<(row: OfficialRow) => Made | undefined>,
): (context: SuiteContext) => AsyncGenerator<Made, void, undefined> {
  return async function* rows(context) {
    const make = await load();
    const { readOfficialRows } = await import("./official-rows.ts");
    for await (const row of readOfficialRows(source, context)) {
      const made = make(row);
      if (made !== undefined) yield made;
    }
  };
}
