import type { Chart, ChartKey, HeatMap, Picture } from "./chart.ts";
import { drawPlot } from "./draw-plot.ts";
import { escapeHtml } from "./escape-html.ts";
import type { ModelList } from "./model-list.ts";
import { heatTable, pageTable } from "./page-table.ts";

/** A figure of the page: picture, what it shows in words, key, and the table of its figures behind it. */
export async function pagePicture(
  picture: Picture,
  {
    id,
    models,
    table,
    hasPlots,
  }: {
    readonly id: string;
    readonly models: ModelList;
    readonly table?: string;
    /** Without what draws them a chart is its words and its table. */
    readonly hasPlots: boolean;
  },
): Promise<string> {
  if (picture.kind === "chart" && !hasPlots) return figureInWords(picture, { id, models, table });
  return picture.kind === "heat map"
    ? heatFigure(picture, id)
    : chartFigure(picture, { id, models, ...(table === undefined ? {} : { table }) });
}

function figureInWords(
  { title, summary, table: own }: Chart,
  {
    id,
    models,
    table,
  }: { readonly id: string; readonly models: ModelList; readonly table: string | undefined },
): string {
  const shown = own === undefined ? table : pageTable(own, models);
  return `<figure id="${id}"><figcaption><strong>${escapeHtml(title)}</strong> ${escapeHtml(summary)}</figcaption>
${shown ?? ""}</figure>`;
}

function heatFigure(map: HeatMap, id: string): string {
  return `<figure id="${id}" class="wide"><figcaption><strong>${escapeHtml(map.title)}</strong> ${escapeHtml(map.summary)}</figcaption>
${heatTable(map)}</figure>`;
}

async function chartFigure(
  chart: Chart,
  { id, models, table }: { readonly id: string; readonly models: ModelList; readonly table?: string },
): Promise<string> {
  const drawn = await drawPlot(chart.plot, id);
  const { width, height } = chart.plot;
  const behind = chart.table === undefined ? table : pageTable(chart.table, models);
  const keys = chart.keys.map((key) => `<li>${keyMark(key)}${escapeHtml(key.text)}</li>`).join("");
  return `<figure id="${id}"><figcaption id="${id}-caption"><strong>${escapeHtml(chart.title)}</strong> ${escapeHtml(chart.summary)}</figcaption>
<ul class="keys" aria-hidden="true">${keys}</ul>
<svg class="chart" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="${id}-caption">${drawn}</svg>
${behind === undefined ? "" : `<details><summary>The figures as a table</summary>${behind}</details>`}</figure>`;
}

function keyMark({ ink, mark }: ChartKey): string {
  const colour = `var(--${ink})`;
  const shape = {
    dot: `<circle cx="9" cy="6" r="4" fill="${colour}"/>`,
    ring: `<circle cx="9" cy="6" r="3.5" fill="none" stroke="${colour}" stroke-width="1.8"/>`,
    line: `<path d="M1 6H17" stroke="${colour}" stroke-width="2"/>`,
    dashes: `<path d="M1 6H17" stroke="${colour}" stroke-width="1.5" stroke-dasharray="4 3"/>`,
    area: `<path d="M1 1H17V11H1Z" fill="${colour}" opacity=".2"/>`,
  }[mark];
  return `<svg viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">${shape}</svg> `;
}
