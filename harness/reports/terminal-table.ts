import { displayWidth } from "./display-width.ts";
import type { Figure, FigureTable } from "./document.ts";
import { type Axis, axisFor, axisLabels, intervalBar, type Span } from "./interval-bar.ts";
import { padEnd, padStart, wrap } from "./layout.ts";
import type { RenderOptions } from "./report.ts";
import { emphasise } from "./terminal-style.ts";

const indent = "  ";
const gutter = "  ";
/** A narrower bar shows nothing; a wider one says no more. */
const narrowestBar = 12;
const widestBar = 40;

/** A table in text: figures aligned, a bar on a common scale where there is room for it. */
export function terminalTable(
  table: FigureTable,
  names: ReadonlyMap<string, string>,
  { width, decorate }: RenderOptions,
): readonly string[] {
  const columns = table.figures.map((title, index) => figureColumn(table, title, index));
  const nameOf = (name: string) => names.get(name) ?? name;
  const nameWidth = Math.max(
    displayWidth(table.title),
    ...table.rows.map(({ name }) => displayWidth(nameOf(name))),
  );
  const room = width - widthBeside(table) - nameWidth - gutter.length;
  const axis = decorate && room >= narrowestBar ? axisOf(table, Math.min(widestBar, room)) : undefined;
  const line = (name: string, cells: readonly string[], bar: string) =>
    `${indent}${padEnd(name, nameWidth)}${cells.map((cell) => gutter + cell).join("")}${gutter}${bar}`.trimEnd();
  const headers = columns.map((column) => column.header);
  const header = line(table.title, headers, axis === undefined ? "" : axisLabels(axis));
  return [
    "",
    emphasise(header, "quiet", decorate),
    ...table.rows.flatMap((row) => {
      const name = nameOf(row.name);
      if (row.kind === "reason") return reasonLines(name, row.reason, { nameWidth, width });
      const cells = columns.map((column, index) => column.format(row.cells[index]));
      return [line(name, cells, barOf(row.bar, axis))];
    }),
  ];
}

/** Columns taken by everything but the names and the bars. */
export function widthBeside(table: FigureTable): number {
  const columns = table.figures.map((title, index) => figureColumn(table, title, index));
  return indent.length + columns.reduce((sum, column) => sum + gutter.length + column.width, 0);
}

function axisOf(table: FigureTable, columns: number): Axis | undefined {
  const spans = table.rows.flatMap((row) => (row.kind === "figures" ? (row.bar ?? []) : []));
  return spans.length === 0 ? undefined : axisFor(spans, columns);
}

function barOf(span: Span | undefined, axis: Axis | undefined): string {
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
