import { HarnessError } from "../../core/error.ts";
import { type Estimate, estimate, pointEstimate, undetermined } from "../../stats/estimate.ts";
import { groupDifference } from "../../stats/group-difference.ts";
import { type FamilyPatterns, familiesOf, familyOf } from "../families.ts";
import type { GroupContrast, GroupEstimate, GroupFindings, GroupMembers } from "./group-findings.ts";

export interface GroupOptions {
  readonly benchmark: string;
  readonly counterparts: readonly string[];
  /** Score by suite and model. */
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The group of interest first, each with its models. */
  readonly groups: readonly [
    { readonly name: string; readonly models: readonly string[] },
    { readonly name: string; readonly models: readonly string[] },
  ];
  readonly leftOut: GroupFindings["leftOut"];
  readonly families: FamilyPatterns;
  readonly level: number;
  readonly seed: number;
}

/**
 * The gap of one group of models beside that of another at equal benchmark score, with whole families relabelled.
 *
 * @throws HarnessError `data` where a family stands in both groups: models of one family are no evidence of two.
 */
export function findGroups(options: GroupOptions): GroupFindings {
  const { benchmark, counterparts, groups, leftOut, families, level, seed } = options;
  const [first, second] = [toMembers(groups[0], families), toMembers(groups[1], families)];
  const known = new Set(first.families.map(({ family }) => family));
  const shared = second.families.find(({ family }) => known.has(family));
  if (shared !== undefined)
    throw new HarnessError(
      "data",
      `family "${shared.family}" has models in both groups, "${first.name}" and "${second.name}"; name families that keep them apart`,
    );
  return {
    schema: 1,
    contrast: "groups",
    benchmark,
    level,
    seed,
    groups: [first, second],
    leftOut,
    counterparts: counterparts.map((counterpart) => contrastOn(counterpart, options)),
  };
}

function toMembers({ name, models }: GroupOptions["groups"][number], families: FamilyPatterns): GroupMembers {
  return { name, families: familiesOf(models, families) };
}

interface Row {
  readonly family: string;
  readonly isFirst: boolean;
  readonly benchmark: number;
  readonly counterpart: number;
}

function contrastOn(counterpart: string, options: GroupOptions): GroupContrast {
  const { benchmark, scores, groups, families } = options;
  const [exam, work] = [scores.get(benchmark), scores.get(counterpart)];
  const rows = groups.flatMap(({ models }, place) =>
    models.flatMap((model): readonly Row[] => {
      const [left, right] = [exam?.get(model), work?.get(model)];
      if (left === undefined || right === undefined) return [];
      return [
        { family: familyOf(model, families), isFirst: place === 0, benchmark: left, counterpart: right },
      ];
    }),
  );
  const [first, second] = [rows.filter(({ isFirst }) => isFirst), rows.filter(({ isFirst }) => !isFirst)];
  return {
    counterpart,
    models: rows.length,
    meanGaps: [meanGap(first), meanGap(second)],
    ranges: [rangeOf(first), rangeOf(second)],
    points: differenceIn(rows, (score) => score, options),
    logits: differenceIn(rows, logit, options),
  };
}

function differenceIn(
  rows: readonly Row[],
  scale: (score: number) => number,
  { level, seed }: GroupOptions,
): GroupEstimate {
  const names = [...new Set(rows.map(({ family }) => family))];
  const isFirst = new Map(rows.map((row) => [row.family, row.isFirst]));
  const x = Float64Array.from(rows, ({ benchmark }) => scale(benchmark));
  const found = groupDifference({
    x,
    y: Float64Array.from(rows, ({ counterpart }, row) => (x[row] ?? Number.NaN) - scale(counterpart)),
    family: Int32Array.from(rows, ({ family }) => names.indexOf(family)),
    group: Uint8Array.from(names, (name) => (isFirst.get(name) === true ? 1 : 0)),
    level,
    seed,
  });
  if (found.kind === "undetermined") return { difference: undetermined(found.reason, rows.length) };
  const { value, interval, p, count, total, exact } = found;
  const method = `permutation of ${names.length} families, ${exact ? "all" : "drawn"} ${total} splits`;
  const difference: Estimate =
    interval === undefined
      ? pointEstimate(value, `${method}: too few to reject any difference at this level`, rows.length)
      : estimate(
          value,
          { ...interval, level, method, covers: "models like these", weights: "model" },
          rows.length,
        );
  return { difference, permutation: { p, count, total } };
}

function meanGap(rows: readonly Row[]): number {
  return rows.reduce((sum, { benchmark, counterpart }) => sum + benchmark - counterpart, 0) / rows.length;
}

function rangeOf(rows: readonly Row[]): readonly [number, number] {
  const scores = rows.map(({ benchmark }) => benchmark);
  return [Math.min(...scores), Math.max(...scores)];
}

/** Scores of published tables are rounded: 0 and 1 are taken as half a point off. */
function logit(score: number): number {
  const kept = Math.min(0.995, Math.max(0.005, score));
  return Math.log(kept / (1 - kept));
}
