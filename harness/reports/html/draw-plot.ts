import type { TopLevelSpec } from "vega-lite";
import { inkColour, inks, type Plot } from "./chart.ts";
import { escapeHtml } from "./escape-html.ts";

/**
 * A plot as SVG without a size of its own, a colour of its own or an id that another drawing could have. Text from outside is put in
 * last, escaped: the chart library never sees it.
 */
export async function drawPlot(plot: Plot, prefix: string): Promise<string> {
  const [vega, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  measureWithoutCanvas(vega);
  const spec: TopLevelSpec = JSON.parse(JSON.stringify(plot.spec));
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: "none" });
  const drawn = await view.toSVG();
  view.finalize();
  return withText(withInks(withIds(tidy(drawn), prefix)), plot);
}

/** The bytes must not depend on whether somebody has installed a canvas. The library's types leave this switch out. */
function measureWithoutCanvas(vega: object): void {
  const textMetrics: unknown = Reflect.get(vega, "textMetrics");
  if (typeof textMetrics !== "object" || textMetrics === null || !("canvas" in textMetrics)) return;
  if (typeof textMetrics.canvas === "function") textMetrics.canvas(false);
}

/** The inside of the drawing, without what only repeats defaults or is not seen. */
function tidy(svg: string): string {
  return svg
    .replace(/^<svg[^>]*>|<\/svg>$/g, "")
    .replace(/<rect width="\d+" height="\d+" fill="(?:white|transparent)"\/>/, "")
    .replace(/<path class="(?:background|foreground)"[^>]*\/>/g, "")
    .replace(/<text[^>]* opacity="0"[^>]*>[^<]*<\/text>|<line[^>]* opacity="0"[^>]*\/>/g, "")
    .replace(/ (?:font-family|aria-roledescription|role|class|pointer-events|aria-hidden)="[^"]*"/g, "")
    .replace(/ (?:opacity="1"|stroke-miterlimit="4"|x2="0"|y2="0")/g, "")
    .replace(/<g>\s*<\/g>/g, "")
    .replace(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(2))));
}

/** The library counts clip paths over all it ever drew; here they are counted from one in each drawing. */
function withIds(svg: string, prefix: string): string {
  const known = new Map<string, string>();
  const rename = (id: string): string => {
    const name = known.get(id) ?? `${prefix}-clip-${known.size + 1}`;
    known.set(id, name);
    return name;
  };
  return svg
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${rename(id)})`)
    .replace(/ id="([^"]+)"/g, (_, id: string) => ` id="${rename(id)}"`);
}

function withInks(svg: string): string {
  const names = new Map(inks.map((ink) => [inkColour(ink), ink]));
  return svg.replace(/#fe[0-9a-f]{4}/g, (colour) => {
    const ink = names.get(colour);
    return ink === undefined ? colour : `var(--${ink})`;
  });
}

function withText(svg: string, { texts, points }: Plot): string {
  return svg.replace(
    / aria-label="@([pb])(\d+)@"|@t(\d+)@/g,
    (_, kind: string | undefined, place: string | undefined, text: string | undefined) => {
      if (text !== undefined) return escapeHtml(texts[Number(text)] ?? "");
      const point = points[Number(place)];
      const model = point?.model === undefined ? "" : ` data-model="${point.model}"`;
      if (kind === "b" || point === undefined) return model;
      return `${model} class="point" role="img" aria-label="${escapeHtml(point.text)}"`;
    },
  );
}
