import { HarnessError } from "../../core/error.ts";
import { columnNumber, readCsv } from "../../datasets/csv.ts";
import { csvLine } from "../../datasets/csv-line.ts";
import { dataError } from "../../datasets/data-error.ts";
import { textOfCell } from "../../datasets/spreadsheet-cell.ts";
import { type Candidate, readableInput } from "./candidate.ts";

const decided = ["keep", "target", "redact", "note"] as const;

/** The file in which a person decides what becomes of each candidate. */
export function reviewCsv(candidates: readonly Candidate[]): string {
  const labelNames = [...new Set(candidates.flatMap(({ labels }) => Object.keys(labels)))].sort();
  const hasTools = candidates.some(({ tools }) => tools !== undefined);
  const header = [
    ...decided,
    "id",
    "stratum",
    "cluster",
    "input",
    ...(hasTools ? ["tools"] : []),
    "output",
    ...labelNames.map(labelColumn),
    "redactions",
  ];
  const rows = candidates.map(
    ({ id, stratum, cluster = "", input, tools = [], output = "", labels, redactions }) => [
      ...decided.map(() => ""),
      id,
      stratum,
      cluster,
      readableInput(input),
      ...(hasTools ? [tools.map((tool) => JSON.stringify(tool)).join("\n")] : []),
      output,
      ...labelNames.map((name) => labels[name] ?? ""),
      [...new Set(redactions.map(({ placeholder }) => placeholder))].join(" "),
    ],
  );
  return csvText([header, ...rows]);
}

/** What was taken out of each candidate, and what stood around it. */
export function redactionsCsv(candidates: readonly Candidate[]): string {
  const rows = candidates.flatMap(({ id, redactions }) =>
    redactions.map(({ kind, placeholder, mask, context }) => [
      id,
      kind,
      placeholder,
      mask,
      context.replace(/\s+/g, " "),
    ]),
  );
  return csvText([["id", "kind", "placeholder", "was", "context"], ...rows]);
}

function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map(csvLine).join("");
}

export function labelColumn(name: string): string {
  return `human_${name.toLowerCase().replace(/[^a-z0-9]+/g, "_")}`;
}

/** What a person decided of one candidate. */
export type Decision =
  | { readonly kind: "no" }
  | ({ readonly kind: "as-answered" } & Redacting)
  | ({ readonly kind: "yes"; readonly target: readonly [string, ...string[]] } & Redacting);

interface Redacting {
  readonly redact: readonly string[];
  /** Of the row, for messages. */
  readonly line: number;
}

/**
 * The decisions by the candidate's id.
 *
 * @throws HarnessError `data` naming the first row that is undecided, or cannot be read.
 */
export async function readReview(path: string): Promise<ReadonlyMap<string, Decision>> {
  const decisions = new Map<string, Decision>();
  const undecided: number[] = [];
  for await (const { line, row, columns } of readCsv(path)) {
    const fail = (column: string, message: string) =>
      dataError(path, { line, column: Math.max(1, columnNumber(columns, column)) }, message);
    for (const column of ["keep", "target", "redact", "id"])
      if (!columns.includes(column)) throw fail(column, `no column "${column}"; keep the header as it was`);
    const id = row["id"]?.trim() ?? "";
    const lines = (column: string) =>
      textOfCell(row[column] ?? "")
        .split(/\r?\n/)
        .map((text) => text.trim())
        .filter((text) => text !== "");
    const keep = (row["keep"] ?? "").trim().toLowerCase();
    if (decisions.has(id)) throw fail("id", `the id "${id}" is there twice; remove one row`);
    if (keep === "") undecided.push(line);
    else if (keep === "no") decisions.set(id, { kind: "no" });
    else if (keep === "as-answered")
      decisions.set(id, { kind: "as-answered", redact: lines("redact"), line });
    else if (keep === "yes") {
      const [target, ...others] = lines("target");
      if (target === undefined)
        throw fail("target", "kept without a target; write the right answer, or keep: no");
      decisions.set(id, { kind: "yes", target: [target, ...others], redact: lines("redact"), line });
    } else throw fail("keep", `"keep" is "${keep}"; write yes, no or as-answered`);
  }
  const [first] = undecided;
  if (first === undefined) return decisions;
  const rows =
    undecided.length === 1
      ? "one row is"
      : `${undecided.length} of ${undecided.length + decisions.size} rows are`;
  throw new HarnessError(
    "data",
    `${path}:${first}: ${rows} undecided; write yes, no or as-answered under "keep"`,
  );
}
