import type { JsonObject } from "../../core/json.ts";
import { inkColour } from "./chart.ts";

/** Letters of every chart, in its own units. */
export const letterSize = 13;
/** Room a letter takes on average, for what is laid out before it is drawn. */
export const letterWidth = 7.4;

/** How every chart looks: quiet axes, no frame, no title of its own. */
export const chartConfig: JsonObject = {
  background: "transparent",
  view: { stroke: null },
  axis: {
    aria: false,
    labelFontSize: letterSize,
    titleFontSize: letterSize,
    titleFontWeight: "normal",
    labelColor: inkColour("soft"),
    titleColor: inkColour("soft"),
    gridColor: inkColour("grid"),
    domainColor: inkColour("rule"),
    tickColor: inkColour("rule"),
    labelLimit: 0,
    titleLimit: 0,
    titlePadding: 8,
    labelPadding: 5,
    tickSize: 4,
    labelFlush: false,
  },
  text: { fontSize: letterSize, color: inkColour("ink") },
};
