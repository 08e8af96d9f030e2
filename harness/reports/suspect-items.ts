import type { Findings } from "../gap/findings.ts";
import type { SuspectSamples } from "../gap/suspect-samples.ts";
import { coefficient, count, counted } from "./figures.ts";
import { visibleText } from "./visible-text.ts";

/** More ids than this are counted: JSON has each. */
const mostShown = 5;

/** Samples whose targets are worth a second look, by suite, where enough models ran it; ids alone, no text. */
export function suspectItems({ suspects }: Findings): readonly string[] {
  return suspects.flatMap((each) => [suspectedItem(each), ...tellingItem(each)]);
}

function suspectedItem({ suite, models, suspected }: SuspectSamples): string {
  const over = `${visibleText(suite)}, over ${counted(models, "model")}`;
  if (suspected.length === 0)
    return `${over}: no sample is missed by the strong and got by the weak beyond what chance explains.`;
  const ids = suspected
    .slice(0, mostShown)
    .map(({ id, discrimination }) => `${visibleText(id)} (${coefficient(discrimination)})`);
  const more = suspected.length > mostShown ? ` and ${count(suspected.length - mostShown)} more` : "";
  return `${over}: ${counted(suspected.length, "sample")} that strong models miss and weak ones get, beyond chance (false suspicions held at 5 %): ${ids.join(", ")}${more}. Look at their targets; a trick question looks the same. In brackets: how a model's score on the sample goes with its score on all others.`;
}

function tellingItem({ suite, samples, lowDiscrimination, alike }: SuspectSamples): readonly string[] {
  if (lowDiscrimination + alike === 0) return [];
  return [
    `${visibleText(suite)}: of ${counted(samples, "sample")}, ${count(alike)} are scored alike by all models and ${count(lowDiscrimination)} tell strong from weak hardly or the wrong way round (below .1).`,
  ];
}
