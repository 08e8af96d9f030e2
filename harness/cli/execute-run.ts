import { dryRun } from "../actions/dry-run.ts";
import { withHeldOut } from "../actions/held-out-report.ts";
import { loadConfig } from "../actions/load-config.ts";
import { reportRegistry } from "../actions/registries.ts";
import { run } from "../actions/run.ts";
import { withAudits } from "../actions/with-audits.ts";
import { findGaps } from "../gap/find-gaps.ts";
import type { Notice } from "../runner/notice.ts";
import type { ExitCode } from "./command.ts";
import { formatDryRun } from "./format-dry-run.ts";
import { comparisonsOf } from "./given-options.ts";
import { type GivenRun, toRunOptions } from "./given-run.ts";
import { type Io, writeLine } from "./io.ts";
import { printReport } from "./print-report.ts";
import { toLeftOutLine } from "./progress.ts";
import { sayDamaged, sayUncounted } from "./say-damaged.ts";
import { exitCodeOf, watchRun } from "./watch-run.ts";
import { holdYoungGeneration } from "./young-generation.ts";

/** Runs, shows progress on stderr, prints the report. */
export async function executeRun(given: GivenRun, io: Io): Promise<ExitCode> {
  (await reportRegistry()).get(given.format);
  const config = await loadConfig({ folder: io.folder, named: given.config });
  const options = toRunOptions(given, io, config);
  if (given.dryRun) {
    const damaged = sayDamaged(io);
    const onNotice = (notice: Notice): void => {
      if (notice.kind === "suite-left-out") writeLine(io.stderr, toLeftOutLine(notice));
    };
    const shown = await dryRun({ ...options, onDamaged: damaged.say, onNotice });
    io.stdout.write(formatDryRun(shown, given.format));
    return damaged.exitCode();
  }
  holdYoungGeneration();
  const result = await watchRun(options, io, run);
  const comparing = { level: 0.95, seed: given.seed, ...comparisonsOf(config) };
  const findings = findGaps(result.records, { partial: true, pool: false, ...comparing });
  const { resultsFolder } = options;
  const ledger = { ...comparing, resultsFolder, records: result.records, ...sayUncounted(io) };
  const audited = withAudits(findings, { resultsFolder, records: result.records });
  await printReport(withHeldOut(audited, ledger), { format: given.format, results: resultsFolder }, io);
  return exitCodeOf(result, () => true);
}
