import { parentPort } from "node:worker_threads";
import type { Database, SqlJsStatic, Statement } from "sql.js";
import type { SqlOutcome, SqlQuery, SqlValue } from "./sql-engine.ts";

/** Runs in a thread of its own, which is ended from outside when it takes too long. Each query has a fresh database. */

/** SQLite can lower this limit afterwards, and cannot raise it: no query can either. */
const mostHeapBytes = 256 * 1024 * 1024;
const mostTextLength = 16 * 1024 * 1024;

const { default: initialise } = await import("sql.js");
const engine = await initialise();
let made: { readonly setup: string; readonly bytes: Uint8Array } | undefined;

parentPort?.on("message", (query: SqlQuery) => parentPort?.postMessage(answer(query)));
parentPort?.postMessage("ready");

function answer({ setup, sql, rowLimit }: SqlQuery): SqlOutcome {
  let database: Database | undefined;
  try {
    database = fresh(engine, setup);
  } catch (error) {
    return { kind: "failed", at: "setup", reason: textOf(error) };
  }
  try {
    return lastRows(database, sql, rowLimit);
  } catch (error) {
    return { kind: "failed", at: "query", reason: textOf(error) };
  } finally {
    database.close();
  }
}

/** Made once from its statements, then copied. */
function fresh({ Database }: SqlJsStatic, setup: string): Database {
  if (made?.setup !== setup) {
    const database = limited(new Database());
    try {
      database.run(setup);
      made = { setup, bytes: database.export() };
    } finally {
      database.close();
    }
  }
  return limited(new Database(made.bytes));
}

function limited(database: Database): Database {
  database.run(`PRAGMA hard_heap_limit = ${mostHeapBytes}`);
  return database;
}

/** All statements run; what counts is the last that gives rows. */
function lastRows(database: Database, sql: string, rowLimit: number): SqlOutcome {
  let rows: readonly (readonly SqlValue[])[] | undefined;
  for (const statement of database.iterateStatements(sql)) {
    if (keepsFiles.test(statement.getSQL()))
      return { kind: "failed", at: "query", reason: "attaches or writes a file" };
    const hasRows = statement.getColumnNames().length > 0;
    const found = rowsOf(statement, rowLimit);
    if (found === "too many")
      return { kind: "failed", at: "query", reason: `gives more than ${rowLimit} rows` };
    if (found === "too long") return { kind: "failed", at: "query", reason: "gives more than 16 MiB" };
    if (hasRows) rows = found;
  }
  return rows === undefined
    ? { kind: "failed", at: "query", reason: "holds no statement that gives rows" }
    : { kind: "rows", rows };
}

/** The files are in memory, and would still be there for the next query. */
const keepsFiles = /^(?:\s|;|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*(?:attach|vacuum)\b/i;

function rowsOf(
  statement: Statement,
  rowLimit: number,
): readonly (readonly SqlValue[])[] | "too many" | "too long" {
  const rows: (readonly SqlValue[])[] = [];
  let length = 0;
  while (statement.step()) {
    if (rows.length === rowLimit) return "too many";
    const row = statement.get().map(toValue);
    for (const value of row) length += typeof value === "string" ? value.length : 8;
    if (length > mostTextLength) return "too long";
    rows.push(row);
  }
  return rows;
}

function toValue(value: ReturnType<Statement["get"]>[number]): SqlValue {
  return value instanceof Uint8Array ? `x'${Buffer.from(value).toString("hex")}'` : value;
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
