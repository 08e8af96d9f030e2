import { withHeldOut } from "../actions/held-out-report.ts";
import { withAudits } from "../actions/with-audits.ts";
import type { RunRecord } from "../core/run.ts";
import { findGaps } from "../gap/find-gaps.ts";
import type { comparisonsOf } from "./given-options.ts";
import type { Io } from "./io.ts";
import { printReport } from "./print-report.ts";
import { sayUncounted } from "./say-damaged.ts";

/** What a run found, its partial logs included. */
export async function reportRun(
  records: readonly RunRecord[],
  {
    format,
    resultsFolder,
    ...given
  }: ReturnType<typeof comparisonsOf> & {
    readonly seed: number;
    readonly format: string;
    readonly resultsFolder: string;
  },
  io: Io,
): Promise<void> {
  const comparing = { level: 0.95, ...given };
  const findings = findGaps(records, { partial: true, pool: false, ...comparing });
  const audited = withAudits(findings, { resultsFolder, records });
  const ledger = { ...comparing, resultsFolder, records, ...sayUncounted(io) };
  await printReport(withHeldOut(audited, ledger), { format, results: resultsFolder }, io);
}
