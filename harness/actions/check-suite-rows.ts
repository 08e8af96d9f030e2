import { readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { rowsOfFile } from "#suites/from-file/rows-of-file.ts";
import { toSampleRow } from "#suites/from-file/sample-row.ts";
import { HarnessError } from "../core/error.ts";
import { itemsOf } from "../datasets/blocks.ts";
import type { FindingList } from "./check-suite-findings.ts";
import { isSuitePath } from "./user-path.ts";

/**
 * Every row of a suite file that cannot be asked or judged: a run names the first and stops, and who mends a file wants
 * them all. Says whether there was any; what else keeps a suite from being read is not in its rows.
 */
export async function findBadRows(
  specification: string,
  {
    folder,
    signal,
    findings,
  }: {
    readonly folder: string;
    readonly signal: AbortSignal;
    readonly findings: FindingList;
  },
): Promise<boolean> {
  const path = samplesFile(specification, folder);
  const readRows = path === undefined ? undefined : rowsOfFile(path);
  if (path === undefined || readRows === undefined) return false;
  const seen = new Map<string, number>();
  let isAny = false;
  const report = (error: unknown): void => {
    if (!(error instanceof HarnessError)) throw error;
    isAny = true;
    findings.add("row", error.message.replaceAll(`${dirname(path)}/`, ""));
  };
  try {
    for await (const row of itemsOf(readRows(path, { signal }))) {
      try {
        toSampleRow(row, []);
        const { id, input } = row.sample;
        const key = JSON.stringify(id === undefined ? { input } : { id });
        const first = seen.get(key);
        if (first === undefined) seen.set(key, row.line);
        else report(equalRow(row, first));
      } catch (error) {
        report(error);
      }
    }
  } catch (error) {
    report(error);
  }
  return isAny;
}

function equalRow(
  { sample: { id }, fail }: { readonly sample: { readonly id?: string }; readonly fail: Fail },
  first: number,
): HarnessError {
  return id === undefined
    ? fail("input", `the input is that of line ${first} too; remove one row, or give both an "id"`)
    : fail("id", `the id ${JSON.stringify(id)} is that of line ${first} too; ids are unique`);
}

type Fail = (column: string, message: string) => HarnessError;

/** The file that holds the samples of a suite given as a file or a folder. */
function samplesFile(specification: string, folder: string): string | undefined {
  if (!isSuitePath(specification) || /\.[cm]?[jt]s$/.test(specification)) return undefined;
  const path = resolve(folder, specification);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() !== true) return stats === undefined ? undefined : path;
  const name = readdirSync(path).find((entry) => /^samples\.[a-z]+$/i.test(entry) && rowsOfFile(entry));
  return name === undefined ? undefined : join(path, name);
}
