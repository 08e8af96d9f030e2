import { HarnessError } from "../../core/error.ts";
import { adjustHolm } from "../../stats/adjust-p.ts";
import { fromChanceLogit, toChanceLogit } from "../../stats/core-model/chance-logit.ts";
import { type Estimate, estimate, pointEstimate, undetermined } from "../../stats/estimate.ts";
import { groupDifference } from "../../stats/group-difference.ts";
import { type FamilyPatterns, familiesOf, familyOf } from "../families.ts";
import type { GroupContrast, GroupFindings, GroupMembers } from "./group-findings.ts";

/** Every model's score on one suite. */
export interface SuiteScores {
  readonly chance: number;
  /** `n` is absent where the source gives none. */
  readonly models: ReadonlyMap<string, { readonly score: number; readonly n?: number }>;
}

export interface GroupOptions {
  readonly benchmark: string;
  readonly counterparts: readonly string[];
  /** By suite. */
  readonly scores: ReadonlyMap<string, SuiteScores>;
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
    counterparts: adjusted(counterparts.map((counterpart) => contrastOn(counterpart, options))),
  };
}

function toMembers({ name, models }: GroupOptions["groups"][number], families: FamilyPatterns): GroupMembers {
  return { name, families: familiesOf(models, families) };
}

type Unadjusted = Omit<GroupContrast, "permutation"> & {
  readonly permutation?: Omit<NonNullable<GroupContrast["permutation"]>, "adjusted">;
};

/** One family of tests: the counterparts declared. */
function adjusted(contrasts: readonly Unadjusted[]): readonly GroupContrast[] {
  const tested = contrasts.flatMap(({ permutation }) => permutation ?? []);
  const byTest = new Map(
    adjustHolm(tested.map(({ p }) => p)).map((value, place) => [tested[place], value] as const),
  );
  return contrasts.map(({ permutation, ...rest }) => {
    const value = permutation === undefined ? undefined : byTest.get(permutation);
    return permutation === undefined || value === undefined
      ? rest
      : { ...rest, permutation: { ...permutation, adjusted: value } };
  });
}

interface Row {
  readonly family: string;
  readonly isFirst: boolean;
  readonly benchmark: number;
  readonly counterpart: number;
  /** Both on chance-corrected log odds. */
  readonly logits: { readonly benchmark: number; readonly counterpart: number };
}

function contrastOn(counterpart: string, options: GroupOptions): Unadjusted {
  const rows = rowsOn(counterpart, options);
  const [first, second] = [rows.filter(({ isFirst }) => isFirst), rows.filter(({ isFirst }) => !isFirst)];
  const center = meanOf(first, ({ logits }) => logits.benchmark);
  const kept = meanOf(first, ({ logits }) => logits.counterpart);
  const { logits, permutation } = differenceIn(rows, options);
  const [ours, theirs] = [options.benchmark, counterpart].map((suite) => chanceOf(suite, options));
  const inPoints = (difference: number) =>
    fromChanceLogit(kept + difference, theirs ?? 0) - fromChanceLogit(kept, theirs ?? 0);
  return {
    counterpart,
    models: rows.length,
    meanGaps: [first, second].map((group) => meanOf(group, gapOf)) as [number, number],
    ranges: [rangeOf(first), rangeOf(second)],
    at: fromChanceLogit(center, ours ?? 0),
    difference: mapped(logits, inPoints),
    logits,
    ...(permutation === undefined ? {} : { permutation }),
  };
}

function rowsOn(counterpart: string, { benchmark, scores, groups, families }: GroupOptions): readonly Row[] {
  const [exam, work] = [scores.get(benchmark), scores.get(counterpart)];
  return groups.flatMap(({ models }, place) =>
    models.flatMap((model): readonly Row[] => {
      const [left, right] = [exam?.models.get(model), work?.models.get(model)];
      if (exam === undefined || work === undefined || left === undefined || right === undefined) return [];
      const logits = { benchmark: logitOf(left, exam), counterpart: logitOf(right, work) };
      const family = familyOf(model, families);
      return [{ family, isFirst: place === 0, benchmark: left.score, counterpart: right.score, logits }];
    }),
  );
}

/** A published score without n is taken as rounded: 0 and 1 are half a point off. */
function logitOf(
  { score, n = 100 }: { readonly score: number; readonly n?: number },
  { chance }: SuiteScores,
) {
  return toChanceLogit({ score, chance, n }).value;
}

function differenceIn(
  rows: readonly Row[],
  { level, seed }: GroupOptions,
): { readonly logits: Estimate; readonly permutation?: Unadjusted["permutation"] } {
  const names = [...new Set(rows.map(({ family }) => family))];
  const isFirst = new Map(rows.map((row) => [row.family, row.isFirst]));
  const found = groupDifference({
    x: Float64Array.from(rows, ({ logits }) => logits.benchmark),
    y: Float64Array.from(rows, ({ logits }) => logits.benchmark - logits.counterpart),
    family: Int32Array.from(rows, ({ family }) => names.indexOf(family)),
    group: Uint8Array.from(names, (name) => (isFirst.get(name) === true ? 1 : 0)),
    level,
    seed,
  });
  if (found.kind === "undetermined") return { logits: undetermined(found.reason, rows.length) };
  const { value, interval, p, count, total, exact } = found;
  const method = `permutation of ${names.length} families, ${exact ? "all" : "drawn"} ${total} splits`;
  const logits: Estimate =
    interval === undefined
      ? pointEstimate(value, `${method}: too few to reject any difference at this level`, rows.length)
      : estimate(
          value,
          { ...interval, level, method, covers: "models like these", weights: "model" },
          rows.length,
        );
  return { logits, permutation: { p, count, total } };
}

/** An estimate on another scale that keeps the order. */
function mapped(found: Estimate, to: (value: number) => number): Estimate {
  if (found.kind === "undetermined") return found;
  if (!("interval" in found)) return { ...found, value: to(found.value) };
  const { low, high } = found.interval;
  return { ...found, value: to(found.value), interval: { ...found.interval, low: to(low), high: to(high) } };
}

function chanceOf(suite: string, { scores }: GroupOptions): number | undefined {
  return scores.get(suite)?.chance;
}

function gapOf({ benchmark, counterpart }: Row): number {
  return benchmark - counterpart;
}

function meanOf(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
}

function rangeOf(rows: readonly Row[]): readonly [number, number] {
  const scores = rows.map(({ benchmark }) => benchmark);
  return [Math.min(...scores), Math.max(...scores)];
}
