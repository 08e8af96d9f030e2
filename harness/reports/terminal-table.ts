import { displayWidth } from "./display-width.ts";
import type { Figure, FigureTable } from "./document.ts";
import { type Axis, axisFor, axisLabels, intervalBar } from "./interval-bar.ts";
import { bullet, padEnd, padStart, wrap } from "./layout.ts";
import type { RenderOptions } from "./report.ts";
import { shortNames } from "./short-names.ts";
import { emphasise } from "./terminal-style.ts";

const indent = "  ";
const gutter = "  ";
/** A narrower bar shows nothing. */
const narrowestBar = 16;
const narrowestName = 10;

/** A table in text: names shortened to fit and listed in full below, figures aligned, bars where there is room. */
export function terminalTable(table: FigureTable, { width, decorate }: RenderOptions): readonly string[] {
  const columns = table.figures.map((title, index) => figureColumn(table, title, index));
  const used = indent.length + columns.reduce((sum, column) => sum + gutter.length + column.width, 0);
  const longest = Math.max(displayWidth(table.title), ...table.rows.map(({ name }) => displayWidth(name)));
  const spans = table.rows.flatMap((row) =>
    row.kind === "figures" && row.bar !== undefined ? [row.bar] : [],
  );
  const barRoom = decorate && spans.length > 0 ? gutter.length + narrowestBar : 0;
  const hasBars = barRoom > 0 && width - used - barRoom >= narrowestName;
  const nameWidth = Math.max(narrowestName, Math.min(longest, width - used - (hasBars ? barRoom : 0)));
  const axis = hasBars ? axisFor(spans, Math.min(40, width - used - nameWidth - gutter.length)) : undefined;
  const names = shortNames(
    table.rows.map(({ name }) => name),
    nameWidth,
  );
  const line = (name: string, cells: readonly string[], bar = "") =>
    `${indent}${padEnd(name, nameWidth)}${cells.map((cell) => gutter + cell).join("")}${gutter}${bar}`.trimEnd();
  const header = line(
    table.title,
    columns.map((column) => column.header),
    axis === undefined ? "" : axisLabels(axis),
  );
  return [
    "",
    emphasise(header, "quiet", decorate),
    ...table.rows.flatMap((row) => {
      const name = names.get(row.name) ?? row.name;
      if (row.kind === "reason") return reasonLines(name, row.reason, { nameWidth, width });
      const cells = columns.map((column, index) => column.format(row.cells[index]));
      return [line(name, cells, barOf(row.bar, axis))];
    }),
    ...fullNames(names, width),
  ];
}

function barOf(span: Parameters<typeof intervalBar>[0] | undefined, axis: Axis | undefined): string {
  return span === undefined || axis === undefined ? "" : intervalBar(span, axis);
}

/** Values end in one column and their asides begin in one. */
function figureColumn(table: FigureTable, title: string, index: number) {
  const figures = table.rows.flatMap((row) => (row.kind === "figures" ? (row.cells[index] ?? []) : []));
  const asideWidth = Math.max(
    0,
    ...figures.map(({ aside }) => (aside === undefined ? 0 : displayWidth(aside) + 1)),
  );
  const valueWidth = Math.max(
    displayWidth(title) - asideWidth,
    ...figures.map(({ value }) => displayWidth(value)),
  );
  const width = valueWidth + asideWidth;
  return {
    width,
    header: asideWidth === 0 ? padStart(title, width) : padEnd(title, width),
    format: (figure: Figure | undefined) =>
      padStart(figure?.value ?? "", valueWidth) +
      padEnd(figure?.aside === undefined ? "" : ` ${figure.aside}`, asideWidth),
  };
}

function reasonLines(
  name: string,
  reason: string,
  { nameWidth, width }: { readonly nameWidth: number; readonly width: number },
): readonly string[] {
  const margin = " ".repeat(indent.length + nameWidth + gutter.length);
  const [first = "", ...rest] = wrap(`— ${reason}`, width, margin);
  return [indent + padEnd(name, nameWidth) + gutter + first.slice(margin.length), ...rest];
}

function fullNames(names: ReadonlyMap<string, string>, width: number): readonly string[] {
  const shortened = [...names].filter(([full, short]) => full !== short);
  if (shortened.length === 0) return [];
  return ["", ...shortened.flatMap(([full, short]) => bullet(`${short} is ${full}`, width, `${indent}  `))];
}
