import { displayWidth } from "../display-width.ts";
import type { FigureTable } from "../document.ts";
import { shorten } from "../layout.ts";
import type { HeatMap } from "./chart.ts";
import { escapeHtml } from "./escape-html.ts";
import type { ModelList } from "./model-list.ts";

/** A table that scrolls in itself where the page is narrow; rows of a model can be found by it. */
export function pageTable({ title, figures, rows }: FigureTable, models: ModelList): string {
  const head = [title, ...figures].map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join("");
  const body = rows.map((row) => {
    const name = nameCell(row.name, models);
    if (row.kind === "reason")
      return `${name}<td class="reason" colspan="${figures.length}">${escapeHtml(row.reason)}</td></tr>`;
    const cells = row.cells.map(({ value, aside }) => {
      const beside = aside === undefined ? "" : ` <span class="aside">${escapeHtml(aside)}</span>`;
      return `<td>${escapeHtml(value)}${beside}</td>`;
    });
    return `${name}${cells.join("")}</tr>`;
  });
  return framed(`<table><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table>`, title);
}

/** A heat map is a table whose cells are coloured: every figure can be read, also aloud and without colour. */
export function heatTable({ title, columns, rows }: HeatMap): string {
  const groups = groupsOf(columns);
  const isGrouped = groups.some(({ name }) => name !== "");
  const over = groups
    .map(({ name, span }) => `<th scope="colgroup" colspan="${span}">${escapeHtml(name)}</th>`)
    .join("");
  const head = columns.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
  const body = rows.map(({ model, name, cells }) => {
    const filled = cells.map(({ shade, value, aside }) => {
      const beside = aside === undefined ? "" : ` <span class="aside">${escapeHtml(aside)}</span>`;
      return `<td${shade === undefined ? "" : ` class="${shade}"`}>${escapeHtml(value)}${beside}</td>`;
    });
    return `<tr data-model="${model}"><th scope="row"><bdi>${escapeHtml(name)}</bdi></th>${filled.join("")}</tr>`;
  });
  const top = isGrouped ? `<tr><td></td>${over}</tr>` : "";
  return framed(
    `<table class="heat"><thead>${top}<tr><th scope="col">model</th>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table>`,
    title,
  );
}

/** What scrolls can be reached by keyboard, and says what it is. */
function framed(table: string, title: string): string {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(`Table: ${title}`)}">${table}</div>`;
}

function nameCell(name: string, models: ModelList): string {
  const place = models.placeOfVisible(name);
  const shown = displayWidth(name) > longestName ? shorten(name, longestName) : name;
  const mark = place === undefined ? "" : ` data-model="${place}"`;
  return `<tr${mark}><th scope="row"><bdi>${escapeHtml(shown)}</bdi></th>`;
}

const longestName = 64;

function groupsOf(columns: HeatMap["columns"]): readonly { readonly name: string; readonly span: number }[] {
  const groups: { name: string; span: number }[] = [];
  for (const { group = "" } of columns) {
    const last = groups.at(-1);
    if (last !== undefined && last.name === group) last.span += 1;
    else groups.push({ name: group, span: 1 });
  }
  return groups;
}
