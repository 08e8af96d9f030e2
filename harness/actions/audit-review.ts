import { HarnessError } from "../core/error.ts";
import type { Sample } from "../core/sample.ts";
import { promptOf, type Suite, type SuiteContext } from "../core/suite.ts";
import { columnNumber, readCsv } from "../datasets/csv.ts";
import { csvLine } from "../datasets/csv-line.ts";
import { dataError } from "../datasets/data-error.ts";

const verdicts = ["right", "wrong", "unclear"] as const;
type Verdict = (typeof verdicts)[number];

const heldOutNotice = "held out: keep to yourself, send to no model, delete when done";

/** The file in which a person says of each drawn target whether it is right. Cells start no formula in a spreadsheet. */
export function auditCsv(suite: Suite, samples: readonly Sample[], context: SuiteContext): string {
  const isHeldOut = suite.exposure === "held-out";
  const header = ["verdict", "note", "id", "asked", "target", ...(isHeldOut ? ["notice"] : [])];
  const rows = samples.map((sample) => [
    "",
    "",
    sample.id,
    promptOf(suite, sample, context)
      .map(({ content }) => content)
      .join("\n\n"),
    sample.target.join("\n"),
    ...(isHeldOut ? [heldOutNotice] : []),
  ]);
  return [header, ...rows].map(csvLine).join("");
}

export interface ReadVerdicts {
  readonly right: number;
  readonly wrong: number;
  readonly unclear: number;
  /** Rows without a verdict. */
  readonly blank: number;
}

/** @throws HarnessError `data` naming line and column of what cannot be read, or where nothing was filled in. */
export async function readVerdicts(path: string): Promise<ReadVerdicts> {
  const counts: Record<Verdict, number> = { right: 0, wrong: 0, unclear: 0 };
  const ids = new Set<string>();
  let blank = 0;
  for await (const { line, row, columns } of readCsv(path)) {
    const fail = (column: string, message: string) =>
      dataError(path, { line, column: Math.max(1, columnNumber(columns, column)) }, message);
    for (const column of ["verdict", "id"])
      if (!columns.includes(column)) throw fail(column, `no column "${column}"; keep the header as it was`);
    const id = row["id"] ?? "";
    if (ids.has(id)) throw fail("id", `the id "${id}" is there twice; remove one row`);
    ids.add(id);
    const written = (row["verdict"] ?? "").trim().toLowerCase();
    if (written === "") {
      blank += 1;
      continue;
    }
    const verdict = verdicts.find((each) => each === written);
    if (verdict === undefined)
      throw fail("verdict", `the verdict is "${written}"; write right, wrong or unclear`);
    counts[verdict] += 1;
  }
  if (ids.size === blank)
    throw new HarnessError(
      "data",
      `${path}: no row has a verdict yet; write right, wrong or unclear under "verdict", then check with --audit again`,
    );
  return { ...counts, blank };
}
