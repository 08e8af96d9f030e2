import { resolve } from "node:path";
import { contrast } from "../actions/contrast.ts";
import { loadConfig } from "../actions/load-config.ts";
import { renderContrast } from "../reports/contrast/render-contrast.ts";
import type { ExitCode } from "./command.ts";
import { type Io, writeLine } from "./io.ts";
import { resultsFolder } from "./shared-options.ts";

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
  const { width, isDecorated } = io.stdout;
  if (output === undefined) {
    io.stdout.write(renderContrast(findings, { format, width, decorate: isDecorated }));
    return 0;
  }
  const { writeReport } = await import("../actions/write-report.ts");
  const text = renderContrast(findings, { format, width: 100, decorate: false });
  writeLine(io.stderr, `wrote ${writeReport(text, { folder: io.folder, output })}`);
  return 0;
}
