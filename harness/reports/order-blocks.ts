import type { Agreement, OrderKept } from "../gap/across-findings.ts";
import type { Estimate } from "../stats/estimate.ts";
import type { Block, Figure } from "./document.ts";
import { count, intervalOf, level, percent, percentInterval } from "./figures.ts";
import type { PairSection } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";

/** Fewer pairs in all than this make no curve. */
const fewestPairs = 10;

/** How often a lead on the benchmark is kept on the counterpart, beside what the counterpart's own noise would keep. */
export function orderBlocks(section: PairSection, { orderKept, familyCount }: Agreement): readonly Block[] {
  if (orderKept.reduce((sum, { pairs }) => sum + pairs, 0) < fewestPairs) return [];
  return [
    {
      kind: "table",
      title: "benchmark lead",
      figures: ["pairs", "order kept", "ceiling"],
      rows: orderKept.map(({ lead, pairs, kept, ceiling }) => ({
        kind: "figures",
        name: leadWords(lead),
        cells: [{ value: count(pairs) }, figure(kept), pairs === 0 ? { value: "none" } : figure(ceiling)],
      })),
      drawing: { of: "order", sections: [section] },
    },
    { kind: "note", text: noteOn(orderKept, familyCount) },
  ];
}

/** `up to 1 point`, `1 to 2 points`, `more than 5 points` */
export function leadWords([from, to]: OrderKept["lead"]): string {
  const [low, high] = [from, to].map((value) => String(Number((value * 100).toFixed(2))));
  if (from === 0) return `up to ${high} point${high === "1" ? "" : "s"}`;
  return to >= 1 ? `more than ${low} points` : `${low} to ${high} points`;
}

function figure(estimate: Estimate): Figure {
  if (estimate.kind === "undetermined") return { value: "none" };
  const interval = intervalOf(estimate);
  return {
    value: percent(estimate.value),
    ...(interval === undefined ? {} : { aside: percentInterval(interval) }),
  };
}

function noteOn(orderKept: readonly OrderKept[], families: number): string {
  const intervals = orderKept.flatMap(({ kept }) => intervalOf(kept) ?? []);
  const [first] = intervals;
  const methods =
    first === undefined
      ? []
      : [
          `${level(first.level)} intervals by Wilson on as many independent pairs as show their variance, families as units (${families}); they cover ${first.covers}.`,
        ];
  return [
    "Of pairs of models with such a lead, in per cent; ties on the counterpart count half.",
    ...methods,
    ceilingWords(orderKept.map(({ ceiling }) => ceiling)),
  ].join(" ");
}

function ceilingWords(ceilings: readonly Estimate[]): string {
  const simulated = ceilings.flatMap((each) => ("noInterval" in each ? [each.noInterval] : []));
  const [reason] = simulated;
  if (ceilings.every(({ kind }) => kind === "undetermined"))
    return "No ceiling: nobody repeated the counterpart, and there are too few models to simulate it.";
  const source = reason?.startsWith("simulated") ? ` (${visibleText(reason)})` : "";
  return `Ceiling: what a repeat of the counterpart would keep${source}.`;
}
