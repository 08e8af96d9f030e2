import type { ImportRequest } from "../core/importer.ts";
import type { GenerateSettings } from "../core/model.ts";
import { dataError } from "../datasets/data-error.ts";
import { comparePublished } from "./compare-published.ts";
import { countAt, instantOf, listAt, nameAt, numberAt, objectAt, textAt } from "./foreign-json.ts";
import type { FoundRow, FoundRun } from "./found-run.ts";
import { digestOfFiles } from "./imported-run.ts";
import type { InspectLog } from "./inspect-log.ts";
import { epochOf, type InspectScorers, idOf, inspectRow } from "./inspect-rows.ts";
import { type InspectTally, printedScore, reducedSamples, tallyInspect } from "./inspect-tally.ts";
import type { LogMap } from "./log-map.ts";
import { nameModel } from "./name-model.ts";
import { noteUnknown, resolveSuite } from "./resolve-suite.ts";
import { beyondMessage } from "./unit-score.ts";

interface InspectSource {
  readonly path: string;
  readonly log: InspectLog;
  readonly map: LogMap;
  readonly request: ImportRequest;
}

/** The run of a log: its samples, else their reduced scores, else what was printed. */
export async function surveyInspect(source: InspectSource): Promise<FoundRun> {
  const { path, log, map, request } = source;
  const { header } = log;
  const task = textAt(header, "eval", "task") ?? "unnamed";
  const { suite, read, by } = resolveSuite("inspect", task, map);
  if (by === "unknown") noteUnknown([task], request.onNote);
  const tally = await tallyInspect(log, read);
  const chosen: InspectScorers = { scorers: tally.scorers, read };
  if (tally.beyond !== undefined)
    throw dataError(path, { line: 1, column: 1 }, beyondMessage(tally.scorers[0], tally.beyond, read.scale));
  const spelling = textAt(header, "eval", "model") ?? map.model ?? "unknown";
  const startedAt =
    instantOf(textAt(header, "stats", "started_at")) ?? instantOf(textAt(header, "eval", "created"));
  const endedAt = instantOf(textAt(header, "stats", "completed_at"));
  const baseUrl = textAt(header, "eval", "model_base_url");
  const backing = backingOf(source, tally, chosen);
  return {
    spelling,
    model: nameModel(spelling, map).model,
    digest: await digestOfFiles([path], request.signal),
    suite,
    scorers: tally.scorers,
    identity: [
      task,
      nameAt(header, "eval", "task_version") ?? "",
      textAt(header, "eval", "dataset", "location") ?? textAt(header, "eval", "dataset", "name") ?? "",
      objectAt(header, "eval", "task_args"),
    ],
    settings: settingsOf(log),
    parameters: objectAt(header, "eval", "task_args"),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(endedAt === undefined || log.isCrashed ? {} : { endedAt }),
    caveats: [...stateCaveats(log), ...backing.caveats],
    backing: backing.backing,
  };
}

function backingOf(
  { path, log, request }: InspectSource,
  tally: InspectTally,
  chosen: InspectScorers,
): Pick<FoundRun, "backing" | "caveats"> {
  const printed = printedScore(log.header, chosen);
  if (tally.scored === 0) {
    const reduced = reducedSamples(log.header, chosen);
    if (reduced.length > 0)
      return {
        caveats: [`reduced scores alone: epochs were joined by ${tally.reducer}`],
        backing: {
          kind: "samples",
          plan: { samples: reduced.length, epochs: 1, trials: reduced.length },
          rows: () => reducedRows(reduced, chosen),
        },
      };
    if (printed !== undefined) {
      const count = tally.trials === 0 ? "no samples" : "no scored sample";
      request.onNote?.(`${path}: holds ${count}, so its printed score is taken`);
      const counted = printed.n === undefined || printed.n === 0 ? {} : { n: printed.n };
      return {
        caveats: ["the printed score alone: what failed and what was wrong cannot be told apart"],
        backing: { kind: "aggregate", mean: printed.mean, ...counted },
      };
    }
    if (tally.trials === 0)
      throw dataError(path, { line: 1, column: 1 }, "holds neither samples nor a score; leave the file out");
  }
  const { samples, epochs } = planOf(log, tally);
  const isMean = tally.reducer === "mean";
  return {
    caveats: [
      ...(isMean ? [] : [`the log joins epochs by ${tally.reducer}; here they are averaged`]),
      ...(isMean
        ? comparePublished({
            mean: tally.mean,
            n: tally.scored,
            printed: printed?.mean,
            printedN: printed?.n,
          })
        : []),
    ],
    backing: {
      kind: "samples",
      plan: { samples, epochs, trials: Math.max(samples * epochs, tally.trials) },
      rows: () => lastRows(log, tally, chosen),
    },
  };
}

/** Of one sample in one epoch the last that the log holds. */
async function* lastRows(
  log: InspectLog,
  tally: InspectTally,
  chosen: InspectScorers,
): AsyncGenerator<FoundRow> {
  let index = 0;
  for await (const sample of log.samples()) {
    if (tally.last.get(`${epochOf(sample)} ${idOf(sample)}`) === index) yield inspectRow(sample, chosen);
    index += 1;
  }
}

async function* reducedRows(
  reduced: ReturnType<typeof reducedSamples>,
  chosen: InspectScorers,
): AsyncGenerator<FoundRow> {
  for (const each of reduced) {
    const score = objectAt(each);
    yield inspectRow(
      { id: nameAt(each, "sample_id") ?? "unnamed", scores: { [chosen.scorers[0]]: score } },
      chosen,
    );
  }
}

function planOf(
  { header }: InspectLog,
  tally: InspectTally,
): { readonly samples: number; readonly epochs: number } {
  const named = listAt(header, "eval", "dataset", "sample_ids").length;
  const all = countAt(header, "eval", "dataset", "samples");
  const limit = numberAt(header, "eval", "config", "limit");
  const planned = named > 0 ? named : all === undefined || limit === undefined ? all : Math.min(all, limit);
  const epochs = Math.max(1, countAt(header, "eval", "config", "epochs") ?? 1, tally.epochs);
  return { samples: Math.max(planned ?? 0, tally.samples), epochs };
}

function stateCaveats({ header, isCrashed }: InspectLog): readonly string[] {
  if (isCrashed) return ["the run did not end: the log holds what was done until then"];
  const status = textAt(header, "status") ?? "success";
  return status === "success" ? [] : [`the run ended with status "${status}"`];
}

function settingsOf({ header }: InspectLog): GenerateSettings {
  const config = {
    ...objectAt(header, "plan", "config"),
    ...objectAt(header, "eval", "model_generate_config"),
  };
  const [temperature, most] = [numberAt(config, "temperature"), countAt(config, "max_tokens")];
  const [seed, effort] = [countAt(config, "seed"), textAt(config, "reasoning_effort")];
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(most === undefined ? {} : { maxOutputTokens: most }),
    ...(seed === undefined ? {} : { modelSeed: seed }),
    ...(effort === undefined ? {} : { reasoningEffort: effort }),
  };
}
