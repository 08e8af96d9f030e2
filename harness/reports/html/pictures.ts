import type { Drawing } from "../document.ts";
import type { Picture } from "./chart.ts";
import { choiceCharts } from "./choice-charts.ts";
import { gapsChart } from "./gaps-chart.ts";
import { breakdownMaps, overviewMap } from "./heat-maps.ts";
import { influenceChart } from "./influence-chart.ts";
import type { ModelList } from "./model-list.ts";
import { orderChart } from "./order-chart.ts";
import { scoresChart } from "./scores-chart.ts";
import { trendChart } from "./trend-chart.ts";

/** The pictures that a page has for a drawing of the document; none where there is too little to draw. */
export function picturesOf(drawing: Drawing, models: ModelList): readonly Picture[] {
  if (drawing.of === "trends") return drawing.trends.flatMap((trend) => trendChart(trend, models) ?? []);
  const { of, sections } = drawing;
  const present = (picture: Picture | undefined) => (picture === undefined ? [] : [picture]);
  switch (of) {
    case "overview":
      return present(overviewMap(sections, models));
    case "gaps":
      return sections.flatMap((section) => present(gapsChart(section, models)));
    case "scores":
      return sections.flatMap((section) => present(scoresChart(section, models)));
    case "influence":
      return sections.flatMap((section) => present(influenceChart(section, models)));
    case "order":
      return sections.flatMap((section) => present(orderChart(section)));
    case "choice":
      return sections.flatMap((section) => choiceCharts(section, models));
    case "breakdowns":
      return sections.flatMap((section) => breakdownMaps(section, models));
  }
}
