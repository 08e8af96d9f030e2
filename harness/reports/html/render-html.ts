import { createHash } from "node:crypto";
import type { Findings } from "../../gap/findings.ts";
import { composeDocument } from "../compose-document.ts";
import type { Block } from "../document.ts";
import type { RenderOptions } from "../report.ts";
import { escapeHtml } from "./escape-html.ts";
import { explorer } from "./explorer.ts";
import { listModels, type ModelList, modelList } from "./model-list.ts";
import { pagePicture } from "./page-picture.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";
import { pageTable } from "./page-table.ts";
import { picturesOf } from "./pictures.ts";

type PageOptions = Pick<RenderOptions, "trials" | "noPlots">;

/** The report as one file that asks for nothing: no network, no other file. The same arguments give the same bytes. */
export async function renderHtml(findings: Findings, options: PageOptions = {}): Promise<string> {
  return pageOf(composeDocument(findings), { ...options, models: listModels(findings) });
}

/** Any document as a page; `models` are those its charts and tables are about. */
export async function renderPage(
  blocks: readonly Block[],
  { models, ...options }: Omit<PageOptions, "trials"> & { readonly models: readonly string[] },
): Promise<string> {
  return pageOf(blocks, { ...options, models: modelList(models) });
}

async function pageOf(
  blocks: readonly Block[],
  { models, trials, noPlots }: PageOptions & { readonly models: ModelList },
): Promise<string> {
  const title = blocks.find((block) => block.kind === "heading")?.text ?? "reality-gap";
  const chapters = blocks.flatMap((block, place) =>
    block.kind === "heading" && block.level === 2 ? [{ place, text: block.text }] : [],
  );
  const page = { models, hasPlots: noPlots === undefined };
  const parts: string[] = [];
  for (const [place, block] of blocks.entries()) parts.push(await blockHtml(block, { ...page, place }));
  const looked = trials === undefined ? "" : explorer(trials);
  const isOpening = (block: Block) => block.kind === "heading" && block.level === 1;
  const opening = blocks.findIndex(isOpening);
  const split = opening < 0 ? 0 : blocks[opening + 1]?.kind === "note" ? opening + 2 : opening + 1;
  const links = [
    ...chapters.map(({ place, text }) => `<li><a href="#s${place}">${escapeHtml(text)}</a></li>`),
    ...(looked === "" ? [] : ['<li><a href="#samples">Samples</a></li>']),
  ];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${digestOf(pageStyle)}'; script-src '${digestOf(pageScript)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
${parts.slice(0, split).join("\n")}${blocks.some((block) => hasChart(block, models)) ? noPlotsNote(noPlots) : ""}
</header>
<nav aria-label="Contents"><ul>${links.join("")}</ul></nav>
${finder(models)}
<main>
${parts.slice(split).join("\n")}
${namesInFull(models)}
${looked}
</main>
<div id="tip" hidden></div>
<script>${pageScript}</script>
</body>
</html>
`;
}

interface Page {
  readonly models: ModelList;
  readonly hasPlots: boolean;
}

function noPlotsNote(why: string | undefined): string {
  return why === undefined
    ? ""
    : `\n<p class="note">Words and tables stand for the plots: ${escapeHtml(why)}</p>`;
}

/** Heat maps are tables, whatever is installed. */
function hasChart(block: Block, models: ModelList): boolean {
  if (!("drawing" in block) || block.drawing === undefined) return false;
  return picturesOf(block.drawing, models).some(({ kind }) => kind === "chart");
}

async function blockHtml(
  block: Block,
  { place, ...page }: Page & { readonly place: number },
): Promise<string> {
  switch (block.kind) {
    case "heading":
      return `<h${block.level} id="s${place}">${escapeHtml(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${escapeHtml(block.text)}</p>`;
    case "verdict":
      return `<div class="verdict">${block.sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join("")}</div>`;
    case "bullets":
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("\n")}</ul>`;
    case "commands":
      return `<pre tabindex="0">${escapeHtml(block.lines.join("\n"))}</pre>`;
    case "note":
      return `<p class="note">${escapeHtml(block.text)}</p>`;
    case "drawing":
      return drawn(block.drawing, { ...page, place });
    case "table": {
      const table = pageTable(block, page.models);
      const figure = block.drawing === undefined ? "" : await drawn(block.drawing, { ...page, place, table });
      return figure === "" ? table : figure;
    }
  }
}

async function drawn(
  drawing: Parameters<typeof picturesOf>[0],
  { place, table, ...page }: Page & { readonly place: number; readonly table?: string },
): Promise<string> {
  const figures: string[] = [];
  for (const [index, picture] of picturesOf(drawing, page.models).entries())
    figures.push(
      await pagePicture(picture, {
        ...page,
        id: `f${place}-${index}`,
        ...(table === undefined ? {} : { table }),
      }),
    );
  return figures.join("\n");
}

function finder({ models, longName }: ModelList): string {
  if (models.length < 3) return "";
  const options = models.map(
    (model, place) => `<option value="${place}">${escapeHtml(longName(model))}</option>`,
  );
  return `<div id="find" hidden><div class="inner"><label>Find a model <select><option value="">all</option>${options.join("")}</select></label></div></div>`;
}

function namesInFull({ inFull }: ModelList): string {
  if (inFull.length === 0) return "";
  const items = inFull.map(
    ({ short, full }) => `<li><bdi>${escapeHtml(short)}</bdi> is <bdi>${escapeHtml(full)}</bdi></li>`,
  );
  return `<h2>Names in full</h2><ul>${items.join("\n")}</ul>`;
}

function digestOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
