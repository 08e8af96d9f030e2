import { history } from "../actions/history.ts";
import { loadConfig } from "../actions/load-config.ts";
import { type historyFormats, renderHistory } from "../reports/history/render-history.ts";
import type { ExitCode } from "./command.ts";
import { comparisonsOf, toGapOptions } from "./given-options.ts";
import type { Io } from "./io.ts";
import { noPlots } from "./no-plots.ts";
import { sayDamaged, sayUncounted } from "./say-damaged.ts";
import { resultsFolder } from "./shared-options.ts";
import { showOrWrite } from "./show-or-write.ts";

export async function executeHistory(
  given: Parameters<typeof toGapOptions>[0] & {
    readonly config?: string | undefined;
    readonly results?: string | undefined;
    readonly control?: readonly string[] | undefined;
    readonly format: (typeof historyFormats)[number];
    readonly output?: string | undefined;
  },
  io: Io,
): Promise<ExitCode> {
  const config = await loadConfig({ folder: io.folder, named: given.config });
  const damaged = sayDamaged(io);
  const findings = await history({
    onDamaged: damaged.say,
    ...sayUncounted(io),
    ...toGapOptions(given),
    ...comparisonsOf(config),
    resultsFolder: resultsFolder(given, io, config),
    ...(given.control === undefined ? {} : { controls: given.control }),
  });
  const { format, output } = given;
  const plots = format === "html" ? noPlots() : {};
  await showOrWrite((how) => renderHistory(findings, { format, ...how, ...plots }), output, io);
  return damaged.exitCode();
}
