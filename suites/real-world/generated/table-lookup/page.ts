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
  table(write: (row: TableRow) => string): readonly string[];
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

function openPage(problem: TableProblem, desk: Desk): Page {
  const { one, many, words, measures, names } = subjectOf(problem);
  const scene = createScene(desk, { besides: names.join(" ") });
  const mark = desk.toggles.mixedFormats ? desk.random.fork("marks").pick(["", "", ",", "'"]) : "";
  const labels = [...words.map(({ label }) => label), ...measures.map(({ label }) => label)];
  return {
    ...scene,
    one,
    many,
    heads: [one, ...labels],
    table: (write) =>
      problem.rows.map((row, index) => {
        const fields = labels.map((label, at): Field => {
          const value = [...row.words, ...row.measures][at] ?? "";
          if (typeof value === "string") return { label, text: value, raw: JSON.stringify(value) };
          return { label, text: grouped(value, mark), raw: String(value) };
        });
        const cells = [row.name, ...fields.map(({ text }) => text)];
        return write({ number: index + 1, name: row.name, cells, fields });
      }),
    ask: (voice) => askFor(problem, voice),
  };
}

function grouped(value: number, mark: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, mark);
}
