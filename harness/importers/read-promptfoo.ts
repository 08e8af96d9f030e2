import { basename } from "node:path";
import type { RunMessage } from "../core/event.ts";
import type { ImportRequest } from "../core/importer.ts";
import { dataError } from "../datasets/data-error.ts";
import { findSources, shortPath } from "./find-sources.ts";
import { instantOf, numberAt, textAt } from "./foreign-json.ts";
import type { FoundRow, FoundRun } from "./found-run.ts";
import { digestOfFiles } from "./imported-run.ts";
import { messagesOfSources } from "./leave-out.ts";
import { type LogMap, readLogMap } from "./log-map.ts";
import { nameModel } from "./name-model.ts";
import { openPromptfoo, type PromptfooFile } from "./promptfoo-file.ts";
import { promptfooRow } from "./promptfoo-row.ts";
import { type PromptfooRun, surveyPromptfoo } from "./promptfoo-runs.ts";
import { noteUnknown, resolveSuite, slug } from "./resolve-suite.ts";

/** The oldest output that has its results in a list. */
const oldestVersion = 3;

/** Output of promptfoo: a run for each provider and prompt. */
export async function* readPromptfoo(request: ImportRequest): AsyncGenerator<RunMessage, void, undefined> {
  const map = await readLogMap(request.mapPath);
  const sources = await findSources(request.paths, {
    isWanted: (name) => /\.jsonl?$/.test(name),
    what: "JSON or JSONL output of promptfoo",
  });
  yield* messagesOfSources(sources, request, async ({ path, how }) => {
    const where = { format: "promptfoo", source: shortPath(path) };
    const file = await openPromptfoo(path, request.signal);
    if (file === undefined) {
      if (how === "searched") return { where, runs: [] };
      throw dataError(
        path,
        { line: 1, column: 1 },
        'is no output of promptfoo: it holds no "results"; name the file of its -o',
      );
    }
    const { version } = file;
    if (version !== undefined && version < oldestVersion)
      throw dataError(
        path,
        { line: 1, column: 1 },
        `has version ${version}; version ${oldestVersion} and later are read: export it with a newer promptfoo`,
      );
    return { where, runs: await runsOf(path, file, { map, request }) };
  });
}

async function runsOf(
  path: string,
  file: PromptfooFile,
  { map, request }: { readonly map: LogMap; readonly request: ImportRequest },
): Promise<readonly FoundRun[]> {
  const { head } = file;
  const task = textAt(head, "config", "description") ?? basename(path).replace(/\.jsonl?$/, "");
  const { suite, read, by } = resolveSuite("promptfoo", task, map);
  if (by === "unknown") noteUnknown([task], request.onNote);
  const survey = await surveyPromptfoo(file, read);
  if (survey.runs.length === 0)
    throw dataError(path, { line: 1, column: 1 }, "holds no results; run it again, or leave the file out");
  const digest = await digestOfFiles([path], request.signal);
  const startedAt = instantOf(textAt(head, "results", "timestamp"));
  const prompts = new Set(survey.runs.map(({ prompt }) => prompt));
  return survey.runs.map((run) => {
    const temperature = numberAt(run.provider, "config", "temperature");
    return {
      spelling: run.spelling,
      model: nameModel(run.spelling, map).model,
      digest,
      suite,
      scorers: survey.scorers,
      identity: [task, [...run.samples.keys()].sort()],
      ...(prompts.size === 1 ? {} : { label: slug(run.prompt).slice(0, 40), part: run.prompt }),
      settings: temperature === undefined ? {} : { temperature },
      ...(startedAt === undefined ? {} : { startedAt }),
      caveats: caveatsOf(run),
      backing: {
        kind: "samples",
        plan: { samples: run.samples.size, epochs: run.epochs, trials: run.trials },
        rows: () => rowsOf(file, run, survey.scorers, read),
      },
    };
  });
}

async function* rowsOf(
  file: PromptfooFile,
  run: PromptfooRun,
  scorers: FoundRun["scorers"],
  read: Parameters<typeof promptfooRow>[1]["read"],
): AsyncGenerator<FoundRow> {
  const seen = new Map<string, number>();
  for await (const row of file.rows()) {
    if (run.keyOf(row) !== run.key) continue;
    const sampleId = run.sampleOf(row);
    const epoch = (seen.get(sampleId) ?? 0) + 1;
    seen.set(sampleId, epoch);
    yield promptfooRow(row, { sampleId, epoch, scorers, read });
  }
}

function caveatsOf({ unclear }: PromptfooRun): readonly string[] {
  return unclear === 0
    ? []
    : [
        `${unclear} rows do not say whether an error or a failed assertion ended them; they count as failed calls`,
      ];
}
