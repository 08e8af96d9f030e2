import type { RunRecord } from "../../core/run.ts";
import { canonicalJson } from "../canonical-json.ts";
import { compareText } from "../compare-text.ts";
import { judgesOf } from "../judge-findings.ts";
import { snapshotsOf } from "../snapshots.ts";
import type { RunPoint } from "./run-points.ts";
import type { TrendChange } from "./trend-findings.ts";

/** What is not the same between two points, benchmark first. */
export function changesBetween(before: RunPoint, after: RunPoint): readonly TrendChange[] {
  return (["benchmark", "counterpart"] as const).flatMap((side) => {
    const [left, right] = [before[side].record, after[side].record];
    return left === right ? [] : changesOf(left, right).map((change) => ({ ...change, side }));
  });
}

/** Of these, what no line may be drawn across. */
export function breaksOf(changes: readonly TrendChange[]): readonly string[] {
  return [...new Set(changes.flatMap(({ kind, what }) => (kind === "noted" ? [] : [what])))];
}

type Change = Omit<TrendChange, "side">;

function changesOf(left: RunRecord, right: RunRecord): readonly Change[] {
  const of = (kind: Change["kind"], factsOf: (record: RunRecord) => Facts) =>
    differing(kind, factsOf(left), factsOf(right));
  return [
    ...of("instrument", suiteFacts),
    ...samplesChange(left, right),
    ...of("instrument", ({ head }) => head.fingerprint.parameters),
    ...of("model", ({ head }) => modelFacts(head)),
    ...snapshotChange(left, right),
    ...of("noted", ({ head }) => ({ harness: head.fingerprint.harness })),
  ];
}

type Facts = Readonly<Record<string, unknown>>;

function suiteFacts(record: RunRecord): Facts {
  const { suite, fingerprint, plan } = record.head;
  const judges = judgesOf(record);
  return {
    "suite version": suite.version,
    "suite digest": suite.digest,
    scorer: fingerprint.scorers.join(", "),
    ...(judges.length === 0 ? {} : { judge: judges.join(" + ") }),
    ...(plan.slice === undefined ? {} : { slice: plan.slice }),
    metric: suite.metric,
  };
}

function modelFacts({ fingerprint, origin }: RunRecord["head"]): Facts {
  return {
    ...(Object.keys(fingerprint.settings).length === 0
      ? {}
      : { settings: canonicalJson(fingerprint.settings) }),
    adapter: fingerprint.adapter,
    ...(fingerprint.baseUrl === undefined ? {} : { "base URL": fingerprint.baseUrl }),
    origin: origin.kind === "imported" ? `imported (${origin.format})` : "measured",
  };
}

/** Other samples of the same suite are another draw, which run noise does not cover. */
function samplesChange(left: RunRecord, right: RunRecord): readonly Change[] {
  if (left.backing === "aggregate" || right.backing === "aggregate") return [];
  const [ours, theirs] = [left.samples.id, right.samples.id];
  const isSame =
    ours === theirs || (ours.length === theirs.length && ours.every((id, row) => id === theirs[row]));
  if (isSame) return [];
  const known = new Set(ours);
  const shared = theirs.filter((id) => known.has(id)).length;
  return [
    {
      what: "samples",
      kind: "instrument",
      before: `${ours.length}`,
      after: `${theirs.length}, ${shared} of them in both`,
    },
  ];
}

/** A provider that does not say who answered is no proof of another; one that says another name is. */
function snapshotChange(left: RunRecord, right: RunRecord): readonly Change[] {
  const [before, after] = [snapshotsOf(left), snapshotsOf(right)];
  return before === after ? [] : [{ what: "snapshot", kind: "model", before, after }];
}

function differing(kind: Change["kind"], left: Facts, right: Facts): readonly Change[] {
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort(compareText);
  return keys
    .filter((key) => canonicalJson([left[key]]) !== canonicalJson([right[key]]))
    .map((what) => ({ what, kind, before: shown(left[what]), after: shown(right[what]) }));
}

function shown(value: unknown): string {
  if (value === undefined) return "not set";
  return typeof value === "string" ? value : canonicalJson(value);
}
