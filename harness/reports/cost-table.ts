import type { GapRow, SettingFindings } from "../gap/findings.ts";
import { isControl } from "../gap/is-control.ts";
import type { Block, Figure, FigureRow } from "./document.ts";
import { dollars, duration } from "./figures.ts";
import type { PairSection } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";
import { settingTitle } from "./wording.ts";

/** What each score cost and how long an answer took; nothing where nobody was asked for money or time. */
export function costTable({ rows }: PairSection): readonly Block[] {
  const asked = rows.filter((row) => !isControl(row.model) && wasMeasured(row));
  if (asked.length === 0) return [];
  return [
    { kind: "heading", level: 3, text: "Cost and latency" },
    {
      kind: "table",
      title: "model",
      figures: ["benchmark", settingTitle(asked[0]?.counterpart.evidence ?? "generated")],
      rows: asked.map(costRow),
    },
    { kind: "note", text: noteOn(asked) },
  ];
}

function wasMeasured({ benchmark, counterpart }: GapRow): boolean {
  // answers from a cache took no time, but what they saved is worth saying
  return [benchmark, counterpart].some(
    (side) =>
      side.backing === "samples" && (side.latencyMs !== undefined || side.costUsd.kind === "estimate"),
  );
}

function costRow({ model, benchmark, counterpart }: GapRow): FigureRow {
  return { kind: "figures", name: visibleText(model), cells: [benchmark, counterpart].map(costFigure) };
}

function costFigure({ costUsd, ...side }: SettingFindings): Figure {
  const value = costUsd.kind === "estimate" ? dollars(costUsd.value) : "unpriced";
  const { latencyMs } = side;
  return latencyMs === undefined
    ? { value }
    : { value, aside: `${duration(latencyMs.p50)} (${duration(latencyMs.p95)})` };
}

/** What a cost covers, and why some have none; each reason once. */
function noteOn(rows: readonly GapRow[]): string {
  const costs = rows.flatMap(({ benchmark, counterpart }) => [benchmark.costUsd, counterpart.costUsd]);
  const reasons = costs.map((cost) => {
    if (cost.kind === "undetermined") return cost.reason;
    return "noInterval" in cost ? cost.noInterval : "";
  });
  const distinct = [...new Set(reasons.filter((reason) => reason !== ""))].sort().map(visibleText);
  const legend =
    "US dollars for the whole run, then the time of an answer: median (95th percentile), without waits.";
  return [legend, ...distinct.map((reason) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`)].join(
    " ",
  );
}
