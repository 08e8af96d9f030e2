import { loadConfig } from "../actions/load-config.ts";
import type { SuiteReading } from "../actions/suite-reading.ts";
import { HarnessError } from "../core/error.ts";
import type { EvidenceGrade, Exposure } from "../core/suite.ts";
import type { ExitCode } from "./command.ts";
import { formatNewSuite } from "./format-suite-new.ts";
import { toFileSuite } from "./given-options.ts";
import type { Io } from "./io.ts";
import { dataFolder, resultsFolder } from "./shared-options.ts";
import { toProtection } from "./to-protection.ts";

export interface GivenSuites {
  readonly what: "show" | "check" | "new";
  readonly suite: readonly string[];
  readonly config?: string | undefined;
  readonly data?: string | undefined;
  readonly setting?: "benchmark" | "real-world" | undefined;
  readonly evidence?: EvidenceGrade | undefined;
  readonly capability?: string | undefined;
  readonly scorer?: string | undefined;
  readonly exposure?: Exposure | undefined;
  readonly seedFile?: string | undefined;
  readonly revealText: boolean;
  readonly beside?: string | undefined;
  readonly against?: readonly string[] | undefined;
  readonly audit?: number | undefined;
  readonly results?: string | undefined;
  readonly format: "table" | "json";
}

export async function executeSuites(given: GivenSuites, io: Io): Promise<ExitCode> {
  switch (given.what) {
    case "show":
      return showSuites(given, io);
    case "check":
      return checkSuites(given, io);
    case "new":
      return newSuite(given, io);
  }
}

async function showSuites(given: GivenSuites, io: Io): Promise<ExitCode> {
  const { showSuites } = await import("../actions/show-suite.ts");
  const { formatSuiteViews } = await import("./format-suite-view.ts");
  const views = await showSuites({ ...(await toReading(given, io)), revealText: given.revealText });
  io.stdout.write(formatSuiteViews(views, { format: given.format, width: io.stdout.width }));
  return 0;
}

async function checkSuites(given: GivenSuites, io: Io): Promise<ExitCode> {
  const { checkSuites } = await import("../actions/check-suites.ts");
  const { formatSuitesCheck, verdictOf } = await import("./format-suite-check.ts");
  const reading = await toReading(given, io);
  const { revealText, beside } = given;
  const diversity = beside === undefined ? {} : { beside };
  const check = await checkSuites({ ...reading, revealText, diversity });
  const search = await againstOf(given, reading);
  const audits = await auditsOf(given, reading, io);
  const found = { ...check, ...search, ...audits };
  io.stdout.write(formatSuitesCheck(found, { format: given.format, width: io.stdout.width }));
  return verdictOf(found) === "wrong" ? 1 : 0;
}

async function againstOf({ against, revealText }: GivenSuites, reading: SuiteReading) {
  if (against === undefined) return {};
  const { searchCorpus } = await import("../actions/against/search-corpus.ts");
  return { search: await searchCorpus({ ...reading, against, revealText }) };
}

/** After the check itself, so that a suite that cannot be read is told as it always is. */
async function auditsOf({ audit, results, config }: GivenSuites, reading: SuiteReading, io: Io) {
  if (audit === undefined) return {};
  const { auditSuites } = await import("../actions/audit-suites.ts");
  const loaded = await loadConfig({ folder: io.folder, named: config });
  const options = { ...reading, count: audit, resultsFolder: resultsFolder({ results }, io, loaded) };
  return { audits: await auditSuites(options) };
}

async function newSuite(given: GivenSuites, io: Io): Promise<ExitCode> {
  const [folder, another] = given.suite;
  if (folder === undefined || another !== undefined)
    throw new HarnessError("usage", '"suites new" takes one folder, such as my-suite');
  const { newSuite } = await import("../actions/new-suite.ts");
  const made = newSuite(folder, { folder: io.folder });
  io.stdout.write(formatNewSuite(made, { ...given, named: folder }));
  return 0;
}

async function toReading(given: GivenSuites, io: Io): Promise<SuiteReading> {
  const config = await loadConfig({ folder: io.folder, named: given.config });
  const [first, ...others] = given.suite.length > 0 ? given.suite : (config.suites ?? []);
  if (first === undefined)
    throw new HarnessError(
      "usage",
      `"suites ${given.what}" takes a suite, and the config names none; "list suites" shows what there is`,
    );
  return {
    suites: [first, ...others],
    folder: io.folder,
    dataFolder: dataFolder(given, io, config),
    fileSuite: toFileSuite(given),
    protection: toProtection(given, io),
    ...(config.parameters === undefined ? {} : { parameters: config.parameters }),
  };
}
