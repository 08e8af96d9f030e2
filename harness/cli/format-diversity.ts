import type { DiversityMeasure, SuiteDiversity } from "../actions/measure-diversity.ts";
import { counted, plain } from "../reports/figures.ts";
import { visibleText } from "../reports/visible-text.ts";
import { formatFact } from "./format-suite-text.ts";

/** How varied each suite is beside another one, with a warning where it is narrow. */
export function formatDiversity(all: readonly SuiteDiversity[], width: number): string {
  return all.map((one) => `\n${formatOne(one, width)}`).join("");
}

function formatOne(one: SuiteDiversity, width: number): string {
  const { suite, beside, texts, words, shorter, templates, measures, narrowerOn, isNarrow } = one;
  const [here, there] = shorter;
  const basis = `${counted(texts, "text")} of each, their first ${words} words; shorter and left out: ${here} here, ${there} there`;
  return [
    `diversity of ${visibleText(suite)} beside ${visibleText(beside)}\n`,
    formatFact("measured", basis, width),
    ...measures.map((measure) => formatFact("", formatMeasure(measure), width)),
    measures.length === 0 ? formatFact("undetermined", "twenty texts of each suite are needed", width) : "",
    templates === 0
      ? ""
      : formatFact(
          "written by",
          `${counted(templates, "template")}: templates are synthetic data too, and no measure of words can tell how independent they are`,
          width,
        ),
    isNarrow ? formatFact("narrow", `clearly less varied on ${narrowerOn.join(", ")}`, width) : "",
  ].join("");
}

function formatMeasure({ name, varied, here, there }: DiversityMeasure): string {
  return `${name}: ${pointOf(here)}, there ${pointOf(there)} (${varied} is more varied)`;
}

function pointOf(estimate: DiversityMeasure["here"]): string {
  return estimate.kind === "undetermined" ? estimate.reason : plain(estimate.value);
}
