import type { RunRecord } from "../core/run.ts";
import type { Findings } from "../gap/findings.ts";
import { labelAudit, whyNoBound } from "../gap/label-audit.ts";
import { readAudits } from "../store/audit-file.ts";

/** Findings with what audits of their suites' targets found: how far wrong targets can move a gap. */
export function withAudits(
  findings: Findings,
  { resultsFolder, records }: { readonly resultsFolder: string; readonly records: readonly RunRecord[] },
): Findings {
  const digestsOf = Map.groupBy(records, ({ head }) => head.suite.id);
  const audits = readAudits(resultsFolder).flatMap(({ suite, digest, found, noBound: drawn }) => {
    const runs = digestsOf.get(suite);
    if (runs === undefined || found === undefined) return [];
    const digests = new Set(runs.map(({ head }) => head.suite.digest));
    const noBound = drawn ?? runs.map(noBoundIn).find((reason) => reason !== undefined);
    const counts = { suite, digest, ...found, ...(noBound === undefined ? {} : { noBound }) };
    return [labelAudit(counts, { level: findings.level, digests })];
  });
  return audits.length === 0 ? findings : { ...findings, audits };
}

function noBoundIn(record: RunRecord): string | undefined {
  if (record.backing === "aggregate") return undefined;
  const { id, problemId, weight } = record.samples;
  return whyNoBound({ weight, problem: id.map((sample, row) => problemId?.[row] ?? sample) });
}
