import type { RunRecord } from "../core/run.ts";
import { compareText } from "./compare-text.ts";
import type { RunPair } from "./pair-suites.ts";

/** Whether a model's runs are of the samples the other models were given, setting by setting. */
export interface CommonSamples {
  /** Same suite digests as most models: only these are compared with each other. */
  isCommon(pair: RunPair): boolean;
  /** What is not as in most models' runs; empty for most. */
  mismatches(pair: RunPair): readonly string[];
}

/**
 * The version of a suite most models ran is the one models are compared on. Ties go to the newest run, then to the
 * smaller digest, so that the order of the runs decides nothing.
 */
export function commonSamples(runs: readonly RunPair[]): CommonSamples {
  const settings = (["benchmark", "counterpart"] as const).map((setting) => ({
    setting,
    digest: mostCommon(
      runs.map((pair) => pair[setting].record),
      suiteDigest,
    ),
    plan: mostCommon(
      runs.map((pair) => pair[setting].record),
      planDigest,
    ),
  }));
  return {
    isCommon: (pair) => settings.every(({ setting, digest }) => suiteDigest(pair[setting].record) === digest),
    mismatches: (pair) =>
      settings.flatMap(({ setting, digest, plan }) => {
        const { record } = pair[setting];
        if (suiteDigest(record) !== digest)
          return [`${setting}: another version of ${record.head.suite.id} than most models ran`];
        if (planDigest(record) !== plan)
          return [`${setting}: other samples or epochs of ${record.head.suite.id} than most models`];
        return [];
      }),
  };
}

function suiteDigest(record: RunRecord): string {
  return record.head.suite.digest;
}

function planDigest(record: RunRecord): string {
  return record.head.plan.digest;
}

function mostCommon(
  records: readonly RunRecord[],
  digestOf: (record: RunRecord) => string,
): string | undefined {
  const groups = new Map<string, { count: number; newest: string }>();
  for (const record of records) {
    const digest = digestOf(record);
    const group = groups.get(digest) ?? { count: 0, newest: "" };
    const { startedAt } = record.head;
    groups.set(digest, {
      count: group.count + 1,
      newest: startedAt > group.newest ? startedAt : group.newest,
    });
  }
  const [first] = [...groups].sort(
    ([leftDigest, left], [rightDigest, right]) =>
      right.count - left.count ||
      compareText(right.newest, left.newest) ||
      compareText(leftDigest, rightDigest),
  );
  return first?.[0];
}
