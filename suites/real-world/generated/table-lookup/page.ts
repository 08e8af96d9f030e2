import type { Desk } from "../family.ts";
import { createScene, type Scene } from "../scene.ts";
import { templatesOn } from "../templates.ts";
import { askFor, type Voice } from "./ask.ts";
import type { TableProblem } from "./problem.ts";
import { subjectOf } from "./subjects.ts";

/** What a template writes with. */
export interface Page extends Scene {
  /** "depot", "depots". */
  readonly one: string;
  readonly many: string;
  /** Labels of the columns; the first is `one`. */
  readonly heads: readonly string[];
  /** Every row, laid out by the template. */
  table<Laid>(write: (row: TableRow) => Laid): readonly Laid[];
  /** What is asked for, as a noun. */
  ask(voice: Voice): string;
}

export interface TableRow {
  readonly number: number;
  readonly name: string;
  /** The cells, the name first. */
  readonly cells: readonly string[];
  /** All but the name, with their labels. */
  readonly fields: readonly Field[];
}

interface Field {
  readonly label: string;
  readonly text: string;
  /** As it stands in JSON or in code. */
  readonly raw: string;
}

export const tableTemplates = templatesOn(openPage);

/** The labelled cells of a row in one line. */
export function pairs(
  { fields }: TableRow,
  write: (field: Field) => string,
  { glue = ", " }: { readonly glue?: string } = {},
): string {
  return fields.map(write).join(glue);
}

/** The rows by what stands in a column, as lines under a heading; the column counts from 0, the name being the first. */
export function grouped(
  page: Page,
  column: number,
  write: {
    head(word: string, rows: readonly string[]): string;
    row(row: TableRow): string;
  },
): readonly string[] {
  const laid = page.table((row) => ({ word: row.cells[column] ?? "", text: write.row(row) }));
  return [...Map.groupBy(laid, ({ word }) => word)].map(([word, rows]) =>
    write.head(
      word,
      rows.map(({ text }) => text),
    ),
  );
}

function openPage(problem: TableProblem, desk: Desk): Page {
  const { one, many, words, measures, names } = subjectOf(problem);
  const scene = createScene(desk, { besides: names.join(" ") });
  const mark = desk.toggles.mixedFormats ? desk.random.fork("marks").pick(["", "", ",", "'"]) : "";
  const labels = [...words.map(({ label }) => label), ...measures.map(({ label }) => label)];
  const laid = problem.rows.map((row, index): TableRow => {
    const values = [...row.words, ...row.measures];
    const fields = labels.map((label, at): Field => {
      const value = values[at] ?? "";
      if (typeof value === "string") return { label, text: value, raw: JSON.stringify(value) };
      return { label, text: withMarks(value, mark), raw: String(value) };
    });
    return {
      number: index + 1,
      name: row.name,
      cells: [row.name, ...fields.map(({ text }) => text)],
      fields,
    };
  });
  return {
    ...scene,
    one,
    many,
    heads: [one, ...labels],
    table: (write) => laid.map((row) => write(row)),
    ask: (voice) => askFor(problem, voice),
  };
}

function withMarks(value: number, mark: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, mark);
}
