import { compareText } from "../gap/compare-text.ts";
import type { GapRow } from "../gap/findings.ts";
import { auditItems } from "./audit-items.ts";
import { counted, intervalOf } from "./figures.ts";
import type { PairSection } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";
import { designCaveat } from "./wording.ts";

/** Names are listed up to here, then counted. */
const mostNames = 3;

/** What a reader of one pair's figures must keep in mind. */
export function caveatsOf(section: PairSection): readonly string[] {
  const { rows } = section;
  const [row] = rows;
  return [
    visibleText(designCaveat(row)),
    ...exposureItems(row),
    ...auditItems(section),
    ...grouped(rows, (each) => each.mismatches).map(([text, models]) => `Not alike: ${text} (${models}).`),
    ...grouped(rows, warningsOf).map(([text, models]) => `Warning: ${text} (${models}).`),
  ];
}

function exposureItems({ benchmark, counterpart }: GapRow): readonly string[] {
  const exposed = [benchmark, counterpart].filter(({ exposure }) => exposure === "public");
  if (exposed.length === 0) return [];
  const suites = [...new Set(exposed.map(({ suite }) => visibleText(suite)))];
  return [`${suites.join(" and ")}: published, so a model may have met the samples before.`];
}

function warningsOf(row: GapRow): readonly string[] {
  const named = [
    ["gap", row.difference],
    ["form gap", row.form],
    ["benchmark score", row.benchmark.score],
    ["counterpart score", row.counterpart.score],
    ["excess gap", row.excess],
  ] as const;
  return named.flatMap(([figure, estimate]) => {
    const warning = intervalOf(estimate)?.warning;
    return warning === undefined ? [] : [`${warning} behind the ${figure}`];
  });
}

/** Texts with the models they are true of, the commonest first. */
export function grouped<Row extends { readonly model: string }>(
  rows: readonly Row[],
  textsOf: (row: Row) => readonly string[],
) {
  const models = new Map<string, string[]>();
  for (const row of rows) {
    for (const text of textsOf(row)) {
      const group = models.get(text);
      if (group === undefined) models.set(text, [row.model]);
      else group.push(row.model);
    }
  }
  return [...models]
    .sort(([left, ours], [right, theirs]) => theirs.length - ours.length || compareText(left, right))
    .map(([text, names]) => [visibleText(text), namesOf(names, rows.length)] as const);
}

function namesOf(models: readonly string[], all: number): string {
  if (models.length > mostNames)
    return models.length === all ? "all models" : counted(models.length, "model");
  return [...models].sort(compareText).map(visibleText).join(", ");
}
