import { resolve } from "node:path";
import { type ImportOptions, importRuns } from "../actions/import-runs.ts";
import type { HarnessError } from "../core/error.ts";
import { counted } from "../reports/figures.ts";
import type { ExitCode } from "./command.ts";
import { toJson } from "./format.ts";
import { createImportProgress, type ImportProgress } from "./import-progress.ts";
import { type Io, writeLine } from "./io.ts";
import { resultsFolder } from "./shared-options.ts";

interface GivenImport {
  readonly importer: string;
  readonly path: readonly string[];
  readonly map?: string | undefined;
  readonly review: boolean;
  readonly format: string;
  readonly results?: string | undefined;
  readonly seed: number;
}

export async function executeImport(given: GivenImport, io: Io): Promise<ExitCode> {
  const progress = createImportProgress(io.stderr, () => performance.now());
  const [first = "", ...others] = given.path.map((path) => resolve(io.folder, path));
  const options: ImportOptions = {
    format: given.importer,
    paths: [first, ...others],
    ...(given.map === undefined ? {} : { mapPath: resolve(io.folder, given.map) }),
    resultsFolder: resultsFolder(given, io),
    seed: given.seed,
    signal: io.watchInterrupts().drain,
    onNote: (note) => progress.say(note),
    onProgress: progress.show,
  };
  try {
    return given.review
      ? await review(options, given, progress, io)
      : await store(options, given, progress, io);
  } finally {
    progress.end();
  }
}

async function review(
  options: ImportOptions,
  given: GivenImport,
  progress: ImportProgress,
  io: Io,
): Promise<ExitCode> {
  const { reviewImport } = await import("../actions/review-import.ts");
  const found = await reviewImport(options);
  progress.end();
  if (given.format === "json") {
    const problems = found.problems.map(({ message }) => message);
    io.stdout.write(toJson({ ...found, problems }));
  } else {
    const { formatImportReview } = await import("./format-import-review.ts");
    io.stdout.write(formatImportReview(found));
  }
  return sayProblems(found.problems, progress);
}

async function store(
  options: ImportOptions,
  given: GivenImport,
  progress: ImportProgress,
  io: Io,
): Promise<ExitCode> {
  const { imported, known, problems } = await importRuns(options);
  progress.end();
  const all = [...imported, ...known];
  const models = new Set(all.map(({ model }) => model)).size;
  const suites = new Set(all.map(({ suite }) => suite.id)).size;
  const skipped = known.length === 0 ? "" : `; ${known.length} imported before, unchanged`;
  if (given.format === "json")
    io.stdout.write(
      toJson({
        imported: imported.map(({ runId }) => runId),
        known: known.map(({ runId }) => runId),
        problems: problems.map(({ message }) => message),
      }),
    );
  else
    writeLine(
      io.stdout,
      `imported ${counted(imported.length, "run")} of ${counted(models, "model")} on ${counted(suites, "suite")}${skipped}`,
    );
  return sayProblems(problems, progress);
}

/** What could not be read, each on a line; the rest was imported. */
function sayProblems(problems: readonly HarnessError[], progress: ImportProgress): ExitCode {
  for (const { message } of problems) progress.say(`left out: ${message}`);
  return problems.length === 0 ? 0 : 1;
}
