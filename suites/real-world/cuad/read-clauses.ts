import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sample } from "#harness/core/sample.ts";
import type { SuiteContext } from "#harness/core/suite.ts";
import { readJsonFile } from "#harness/datasets/json-file.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";
import { officialFile } from "#harness/datasets/official-file.ts";
import { malformed, type OfficialRow, readOfficialRows, textIn } from "../../official-rows.ts";
import { type Clause, clauses } from "./clauses.ts";

/**
 * The rows of all clauses. Within a clause `Yes` and `No` have the same total weight, so that the score over a clause is
 * its balanced accuracy; clauses weigh as many rows as they have.
 */
export async function* readClauses(context: SuiteContext): AsyncGenerator<Sample, void, undefined> {
  const questions = await readQuestions(context);
  for (const clause of clauses) {
    const { id, rows: file } = clause;
    const question = questions.get(id) ?? questionOf(clause, context);
    const rows: OfficialRow[] = [];
    for await (const row of readOfficialRows({ suiteId: "cuad", file }, context)) rows.push(row);
    const byLabel = Map.groupBy(rows, (row) => labelOf(row));
    for (const row of rows) {
      const target = labelOf(row);
      const alike = byLabel.get(target)?.length ?? 1;
      yield {
        id: `${id}/${row.index}`,
        input: `${question}\n\nClause: ${textIn(row, "text")}`,
        target: [target],
        cluster: id,
        weight: rows.length / byLabel.size / alike,
      };
    }
  }
}

function labelOf(row: OfficialRow): string {
  const label = textIn(row, "label").trim();
  if (label === "Yes" || label === "No") return label;
  throw malformed(row.where, `has the label "${label}"`);
}

/** A list of all questions, where somebody has made one: `index.json`. */
async function readQuestions({ dataFolder, signal }: SuiteContext): Promise<ReadonlyMap<string, string>> {
  const path = join(dataFolder, "real-world", "cuad_legalbench", "index.json");
  if (!existsSync(path)) return new Map();
  const list = await readJsonFile(path, { signal });
  const entries = isJsonArray(list) ? list.filter(isJsonObject) : [];
  return new Map(
    entries.flatMap(({ task, question }) =>
      typeof task === "string" && typeof question === "string" ? [[task, question] as const] : [],
    ),
  );
}

function questionOf({ prompt }: Clause, { dataFolder }: SuiteContext): string {
  const path = officialFile({ suiteId: "cuad", dataFolder, file: prompt });
  const [first = ""] = readFileSync(path, "utf8").trim().split("\n");
  if (first.trim() === "") throw malformed(path, "has no question in its first line");
  return first.trim();
}
