import type { Desk } from "../family.ts";
import { createScene, type Scene } from "../scene.ts";
import { templatesOn } from "../templates.ts";
import { askFor, notesOn, pointsOf, type Voice } from "./ask.ts";
import { type Table, tablesOf } from "./database.ts";
import type { SqlProblem } from "./problem.ts";
import { schemaOf } from "./schemas.ts";

/** What a template writes with. */
export interface Page extends Scene {
  /** "orders". */
  readonly many: string;
  /** Both tables as statements that make them, with comments. */
  readonly ddl: string;
  tables(write: (table: Table, index: number) => string): readonly string[];
  /** What has to be known of the rows, as clauses. */
  notes(write: (clause: string, index: number) => string): readonly string[];
  /** All of it in one clause; nothing where the rows are clean. */
  caveat(write: (clauses: string) => string): string;
  ask(voice: Voice): string;
  /** What is asked for, point by point. */
  points(write: (point: string, index: number) => string): readonly string[];
}

export const sqlTemplates = templatesOn(openPage);

/** As statements, a column a line. */
export function ddlOf(problem: Pick<SqlProblem, "schema">): string {
  return tablesOf(schemaOf(problem))
    .map(({ name, columns }) => {
      const lines = columns.map(
        (column, index) =>
          `  ${column.name} ${column.type}${index < columns.length - 1 ? "," : ""} -- ${column.means}`,
      );
      return [`CREATE TABLE ${name} (`, ...lines, ");"].join("\n");
    })
    .join("\n");
}

function openPage(problem: SqlProblem, desk: Desk): Page {
  const schema = schemaOf(problem);
  return {
    ...createScene(desk, { besides: schema.other.names.join(" ") }),
    many: schema.fact.many,
    ddl: ddlOf(problem),
    tables: (write) => tablesOf(schema).map(write),
    notes: (write) => notesOn(problem).map(write),
    caveat: (write) =>
      [notesOn(problem).join("; and ")]
        .filter((all) => all !== "")
        .map(write)
        .join(""),
    ask: (voice) => askFor(problem, voice),
    points: (write) => pointsOf(problem).map(write),
  };
}
