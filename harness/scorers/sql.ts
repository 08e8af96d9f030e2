import { hash } from "node:crypto";
import type { JsonObject } from "../core/json.ts";
import type { Sample } from "../core/sample.ts";
import { missed, type Score, scored, unscored } from "../core/score.ts";
import { type Attempt, defineScorer } from "../core/scorer.ts";
import { createSqlEngine, type SqlEngine } from "../sandbox/sql-engine.ts";
import { invalidOption, requireKnownOptions } from "./options.ts";
import { isSameRows } from "./same-rows.ts";
import { isOrdered, sqlText } from "./sql-text.ts";

export interface SqlOptions {
  /** Statements that make the database, the same for all samples. */
  readonly setup?: string;
  /** The key of a sample's metadata that holds statements of its own, which run after `setup`. */
  readonly setupKey?: string;
  /** For one query. Default: 5. */
  readonly seconds?: number;
  /** Default: 10,000. */
  readonly rows?: number;
}

const defaults = { setup: "", seconds: 5, rows: 10_000 } as const;

/**
 * Right when the query gives the rows that a target gives, both run on the same SQLite database. The target is a query.
 * The order of rows does not matter unless the target has an `ORDER BY`; that of columns does, their names do not.
 * Wrong are a query that fails, takes too long or gives too many rows. The query is what stands in the last fence, else
 * the text; none, or one cut off: unparsed. Unscored where the target itself fails. Nothing of the host is in reach.
 */
export const sql = defineScorer<SqlOptions>({
  id: "sql",
  description: "the query gives the rows that a target gives, run on one database",
  mainOption: "setup",
  readOptions,
  create: (options) => {
    const engine = createSqlEngine();
    return { id: idOf(options), uses: ["sqlite"], score: (attempt) => scoreSql(attempt, options, engine) };
  },
});

function readOptions(options: JsonObject): SqlOptions {
  requireKnownOptions("sql", options, ["setup", "setupKey", "seconds", "rows"]);
  const { setup, setupKey, seconds, rows } = options;
  if (setup !== undefined && typeof setup !== "string")
    throw invalidOption("sql", "setup", setup, "give the statements that make the database");
  if (setupKey !== undefined && typeof setupKey !== "string")
    throw invalidOption("sql", "setupKey", setupKey, "give the name of a column");
  if (seconds !== undefined && !(typeof seconds === "number" && seconds > 0 && seconds <= 600))
    throw invalidOption("sql", "seconds", seconds, "give a number above 0, up to 600");
  if (rows !== undefined && !(typeof rows === "number" && Number.isInteger(rows) && rows > 0))
    throw invalidOption("sql", "rows", rows, "give a whole number from 1 up");
  return {
    ...(setup === undefined ? {} : { setup }),
    ...(setupKey === undefined ? {} : { setupKey }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(rows === undefined ? {} : { rows }),
  };
}

/** A database is told by its digest: its statements may be long. */
function idOf({ setup, setupKey, seconds, rows }: SqlOptions): string {
  const parts = [
    ...(setup === undefined ? [] : [`setup=${hash("sha256", setup).slice(0, 12)}`]),
    ...(setupKey === undefined ? [] : [`setupKey=${setupKey}`]),
    ...(seconds === undefined || seconds === defaults.seconds ? [] : [`seconds=${seconds}`]),
    ...(rows === undefined || rows === defaults.rows ? [] : [`rows=${rows}`]),
  ];
  return parts.length === 0 ? "sql" : `sql(${parts.join(", ")})`;
}

async function scoreSql(
  { sample, output, signal }: Attempt,
  options: SqlOptions,
  engine: SqlEngine,
): Promise<Score> {
  const query = sqlText(output.text, output.finish.reason === "length");
  if (query === undefined) return missed("unparsed");
  const setup = setupOf(sample, options);
  if (setup === undefined) return unscored(`the sample's metadata has no text "${options.setupKey}"`);
  const { seconds = defaults.seconds, rows: rowLimit = defaults.rows } = options;
  const run = (text: string) =>
    engine.run({ setup, sql: text, rowLimit }, { timeLimitMs: seconds * 1000, signal });
  const answer = await run(query);
  let isRight = false;
  for (const target of sample.target) {
    const wanted = await run(target);
    if (wanted.kind === "failed")
      return unscored(
        `the ${wanted.at === "setup" ? "database cannot be made" : "target"}: ${wanted.reason.slice(0, 200)}`,
      );
    isRight ||=
      answer.kind === "rows" && isSameRows(answer.rows, wanted.rows, { isOrdered: isOrdered(target) });
  }
  return scored(isRight ? 1 : 0, query.slice(0, 1000));
}

function setupOf(
  { metadata = {} }: Sample,
  { setup = defaults.setup, setupKey }: SqlOptions,
): string | undefined {
  if (setupKey === undefined) return setup;
  const own = metadata[setupKey];
  return typeof own === "string" ? `${setup};\n${own}` : undefined;
}
