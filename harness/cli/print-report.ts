import { reportRegistry } from "../actions/registries.ts";
import type { Findings } from "../gap/findings.ts";
import type { ShownTrials } from "../reports/html/shown-trials.ts";
import type { Io } from "./io.ts";
import { noPlots } from "./no-plots.ts";
import { showOrWrite } from "./show-or-write.ts";

/** Renders findings in a registered format and prints them, or writes them to a file. */
export async function printReport(
  findings: Findings,
  {
    format,
    output,
    results,
  }: {
    readonly format: string;
    readonly output?: string | undefined;
    /** Where the logs are: a report that shows trials has them read. */
    readonly results: string;
  },
  io: Io,
): Promise<void> {
  const report = (await reportRegistry()).get(format);
  const trials = report.showsTrials === true ? { trials: await trialsFor(findings, results) } : {};
  const plots = report.drawsPlots === true ? noPlots() : {};
  await showOrWrite((how) => report.render(findings, { ...how, ...trials, ...plots }), output, io);
}

async function trialsFor(findings: Findings, results: string): Promise<ShownTrials> {
  const { gatherTrials } = await import("../actions/gather-trials.ts");
  return gatherTrials(findings, results);
}
