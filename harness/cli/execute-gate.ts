import { appendFileSync } from "node:fs";
import { resolve } from "node:path";
import { gate } from "../actions/gate.ts";
import { loadConfig } from "../actions/load-config.ts";
import { HarnessError, messageOf } from "../core/error.ts";
import { type gateFormats, gateMarkdown, renderGate } from "../reports/gate/render-gate.ts";
import type { ExitCode } from "./command.ts";
import { comparisonsOf, toGapOptions } from "./given-options.ts";
import type { Io } from "./io.ts";
import { resultsFolder } from "./shared-options.ts";
import { showOrWrite } from "./show-or-write.ts";

const exitCodes = { pass: 0, fail: 1, inconclusive: 3 } as const;

type GivenGate = Parameters<typeof toGapOptions>[0] & {
  readonly config?: string | undefined;
  readonly results?: string | undefined;
  readonly maxGap?: number | undefined;
  readonly on: "raw" | "excess" | "form";
  readonly maxRegret?: number | undefined;
  readonly minScore?: number | undefined;
  readonly baseline?: string | undefined;
  readonly margin?: number | undefined;
  readonly looks: number;
  readonly format: (typeof gateFormats)[number];
  readonly output?: string | undefined;
};

/** Points come in, score units go on. */
export async function executeGate(given: GivenGate, io: Io): Promise<ExitCode> {
  const config = await loadConfig({ folder: io.folder, named: given.config });
  const { maxGap, on, maxRegret, minScore, looks, format, output } = given;
  const findings = await gate({
    ...toGapOptions(given),
    ...comparisonsOf(config),
    resultsFolder: resultsFolder(given, io, config),
    on,
    looks,
    ...(maxGap === undefined ? {} : { maxGap: maxGap / 100 }),
    ...(maxRegret === undefined ? {} : { maxRegret: maxRegret / 100 }),
    ...(minScore === undefined ? {} : { minScore: minScore / 100 }),
    ...baselineOf(given, io),
  });
  const summary = io.environment["GITHUB_STEP_SUMMARY"];
  if (format === "github" && summary !== undefined && summary !== "")
    appendTo(summary, gateMarkdown(findings));
  await showOrWrite((how) => renderGate(findings, { format, ...how }), output, io);
  return exitCodes[findings.verdict];
}

function baselineOf({ baseline, margin }: GivenGate, io: Io) {
  if (baseline === undefined && margin === undefined) return {};
  if (baseline === undefined)
    throw new HarnessError("usage", "--margin is about a baseline; name its folder with --baseline");
  if (margin === undefined)
    throw new HarnessError(
      "usage",
      "--baseline needs --margin, the points that may be lost, such as --margin 2",
    );
  return { baseline: { resultsFolder: resolve(io.folder, baseline), margin: margin / 100 } };
}

function appendTo(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (error) {
    throw new HarnessError(
      "disk",
      `cannot write the step summary ${path}: ${messageOf(error)}; unset GITHUB_STEP_SUMMARY`,
      {
        cause: error,
      },
    );
  }
}
