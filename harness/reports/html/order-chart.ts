import { count, intervalOf, level, percent, percentInterval } from "../figures.ts";
import { leadWords } from "../order-blocks.ts";
import type { PairSection } from "../pair-sections.ts";
import type { Chart } from "./chart.ts";
import { intervalRows } from "./interval-rows.ts";

/** How often a lead on the benchmark is kept, lead by lead. */
export function orderChart({ agreement }: PairSection): Chart | undefined {
  const filled = (agreement?.orderKept ?? []).flatMap((each) =>
    each.kept.kind === "estimate" ? [{ ...each, kept: each.kept }] : [],
  );
  const [first] = filled;
  if (first === undefined) return undefined;
  const interval = filled.flatMap(({ kept }) => intervalOf(kept) ?? [])[0];
  return {
    kind: "chart",
    title: "Order kept, by lead on the benchmark",
    summary: `Of pairs of models with such a lead on the benchmark, the share that keeps its order on the counterpart${interval === undefined ? "" : `, with ${level(interval.level)} intervals`}. At half (the line) the lead says nothing.`,
    keys: [
      { ink: "ink", mark: "dot", text: "order kept" },
      { ink: "soft", mark: "line", text: "as good as a coin" },
    ],
    plot: intervalRows(
      filled.map(({ lead, pairs, kept }) => {
        const bounds = intervalOf(kept);
        const beside = bounds === undefined ? "" : ` ${percentInterval(bounds)}`;
        return {
          name: leadWords(lead),
          text: `lead of ${leadWords(lead)}: ${percent(kept.value)}${beside} of ${count(pairs)} pairs keep their order`,
          span: {
            value: kept.value,
            ...(bounds === undefined ? {} : { low: bounds.low, high: bounds.high }),
          },
          value: percent(kept.value),
          ink: "ink" as const,
          isOpen: false,
        };
      }),
      {
        title: "pairs in the same order (%)",
        scale: 100,
        format: "plain",
        ends: [0, 1],
        reference: { value: 0.5 },
      },
    ),
  };
}
