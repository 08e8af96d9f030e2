import { resolve } from "node:path";
import { contrast } from "../actions/contrast.ts";
import { loadConfig } from "../actions/load-config.ts";
import { renderContrast } from "../reports/contrast/render-contrast.ts";
import type { ExitCode } from "./command.ts";
import type { Io } from "./io.ts";
import { resultsFolder } from "./shared-options.ts";
import { showOrWrite } from "./show-or-write.ts";

export async function executeContrast(
  given: {
    readonly file: string;
    readonly config?: string | undefined;
    readonly results?: string | undefined;
    readonly label?: readonly string[] | undefined;
    readonly level: number;
    readonly seed: number;
    readonly format: "table" | "markdown" | "json";
    readonly output?: string | undefined;
  },
  io: Io,
): Promise<ExitCode> {
  const config = await loadConfig({ folder: io.folder, named: given.config });
  const { level, seed, label, format, output } = given;
  const findings = await contrast({
    file: resolve(io.folder, given.file),
    resultsFolder: resultsFolder(given, io, config),
    ...(label === undefined ? {} : { labels: label }),
    ...(config.families === undefined ? {} : { families: config.families }),
    level,
    seed,
  });
  await showOrWrite((how) => renderContrast(findings, { format, ...how }), output, io);
  return 0;
}
