import { dryRun } from "../actions/dry-run.ts";
import { loadConfig } from "../actions/load-config.ts";
import { reportRegistry } from "../actions/registries.ts";
import { run } from "../actions/run.ts";
import type { Notice } from "../runner/notice.ts";
import type { ExitCode } from "./command.ts";
import { formatDryRun } from "./format-dry-run.ts";
import { comparisonsOf } from "./given-options.ts";
import { type GivenRun, toRunOptions } from "./given-run.ts";
import { type Io, writeLine } from "./io.ts";
import { toLeftOutLine } from "./progress.ts";
import { sayDamaged } from "./say-damaged.ts";
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
  const result = await watchRun(options, io, (watched) =>
    run({
      ...watched,
      onMessage(message) {
        // what the report takes is loaded while the first answers are awaited
        if (message.event.kind === "run-start") setImmediate(() => void loadReport());
        watched.onMessage?.(message);
      },
    }),
  );
  const { reportRun } = await loadReport();
  const { resultsFolder } = options;
  await reportRun(
    result.records,
    { ...comparisonsOf(config), seed: given.seed, format: given.format, resultsFolder },
    io,
  );
  return exitCodeOf(result, () => true);
}

function loadReport(): Promise<typeof import("./report-run.ts")> {
  return import("./report-run.ts");
}
