import { basename, resolve } from "node:path";
import { HarnessError } from "../../core/error.ts";
import type { LoggedCall } from "../../production/logged-call.ts";
import { findLogFiles } from "../../production/read-production-log.ts";
import type { PersonalKind } from "../../production/redaction/finding.ts";
import { createRedactor, requireRedaction } from "../../production/redaction/redactor.ts";
import { writeNewFiles } from "../write-new-files.ts";
import { type Candidate, candidateLine, toCandidate } from "./candidate.ts";
import { drawTraffic, type TrafficDraw, type TrafficStratum } from "./draw-traffic.ts";
import { digestOf, indexTraffic, readCalls, type Traffic, type TrafficReading } from "./index-traffic.ts";
import { redactionsCsv, reviewCsv } from "./review-file.ts";
import { reviewReadme } from "./review-readme.ts";

export interface LogsToSuite {
  readonly named: string;
  readonly from: readonly string[];
  readonly folder: string;
  /** Candidates to draw. */
  readonly n: number;
  readonly seed: number;
  /** Countries whose local phone numbers are known. */
  readonly regions: readonly string[];
  readonly signal: AbortSignal;
  readonly onProgress?: (calls: number) => void;
}

export interface CandidateSuite {
  readonly id: string;
  readonly path: string;
  readonly files: readonly string[];
  readonly calls: number;
  readonly nearCopies: number;
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
  readonly strata: readonly TrafficStratum[];
  readonly redactions: Partial<Readonly<Record<PersonalKind, number>>>;
  /** Candidates whose output a person judged. */
  readonly labelled: number;
}

/**
 * Draws candidates for a suite from production logs into a folder that a person reviews: it is no suite before that.
 *
 * @throws HarnessError `data` where the logs hold no call, `disk` where the folder holds such files already, `usage`
 *   where a package that finds personal data is not installed.
 */
export async function suiteFromLogs(given: LogsToSuite): Promise<CandidateSuite> {
  // Before a log is opened: reading them takes long.
  requireRedaction();
  const path = resolve(given.folder, given.named);
  const id = basename(path);
  const files = findLogFiles(given.from.map((name) => resolve(given.folder, name)));
  const { signal, onProgress } = given;
  const reading = { files, signal, ...(onProgress === undefined ? {} : { onProgress }) };
  const traffic = await indexTraffic(reading);
  const calls = traffic.calls.filter((call) => call !== undefined).length;
  const leftOut = [...traffic.leftOut]
    .map(([reason, count]) => ({ reason, count }))
    .sort((left, right) => right.count - left.count || (left.reason < right.reason ? -1 : 1));
  if (calls === 0) throw noCalls(given.from, leftOut);
  const draw = drawTraffic(traffic.calls, given);
  const candidates = await readCandidates(reading, traffic, draw, given.regions);
  const summary = { calls, nearCopies: draw.nearCopies, leftOut, strata: draw.strata };
  const redactions = countKinds(candidates);
  const written = writeNewFiles(
    path,
    {
      "review.csv": reviewCsv(candidates),
      "candidates.jsonl": candidates.map((candidate) => `${candidateLine(candidate)}\n`).join(""),
      "redactions.csv": redactionsCsv(candidates),
      "traffic.json": `${JSON.stringify({ seed: given.seed, regions: given.regions, ...summary, redactions }, null, 2)}\n`,
      "README.md": reviewReadme(id),
    },
    "name another folder, or remove them",
  );
  const labelled = candidates.filter(({ labels }) => Object.keys(labels).length > 0).length;
  return { id, path, files: written, ...summary, redactions, labelled };
}

async function readCandidates(
  reading: TrafficReading,
  { calls, labels }: Traffic,
  { chosen }: TrafficDraw,
  regions: readonly string[],
): Promise<readonly Candidate[]> {
  const createSampleRedactor = await createRedactor({ regions });
  const candidates: Candidate[] = [];
  const sessions = new Map<string, string>();
  let place = -1;
  for await (const call of readCalls(reading, () => {})) {
    place += 1;
    const stratum = chosen.get(place);
    if (stratum === undefined) continue;
    const indexed = calls[place];
    if (indexed?.digest !== digestOf(call))
      throw new HarnessError(
        "data",
        "the logs changed while they were read; copy them first, then run it again",
      );
    const { session } = indexed;
    const cluster =
      session === undefined ? undefined : (sessions.get(session) ?? `session-${sessions.size + 1}`);
    if (session !== undefined && cluster !== undefined) sessions.set(session, cluster);
    candidates.push(
      toCandidate(
        call,
        {
          id: `call-${String(candidates.length + 1).padStart(String(chosen.size).length, "0")}`,
          stratum,
          ...(cluster === undefined ? {} : { cluster }),
          labels: labelsOf(call, labels),
        },
        createSampleRedactor(),
      ),
    );
  }
  return candidates;
}

/** What was said of the call itself goes before what was said of its trace, and that before its session. */
function labelsOf({ id, trace, session }: LoggedCall, labels: Traffic["labels"]): Candidate["labels"] {
  return Object.fromEntries(
    [session, trace, id].flatMap((name) => (name === undefined ? [] : [...(labels.get(name) ?? [])])),
  );
}

function countKinds(candidates: readonly Candidate[]): CandidateSuite["redactions"] {
  const counts: Partial<Record<PersonalKind, number>> = {};
  for (const { kind } of candidates.flatMap(({ redactions }) => redactions))
    counts[kind] = 1 + (counts[kind] ?? 0);
  return counts;
}

function noCalls(from: readonly string[], leftOut: CandidateSuite["leftOut"]): HarnessError {
  const [first] = leftOut;
  const why = first === undefined ? "they are empty" : `most often: ${first.reason}`;
  const known =
    "OpenAI request/response pairs, chat fine-tuning JSONL, Langfuse exports, OTLP JSON with GenAI or AI SDK spans";
  return new HarnessError(
    "data",
    `${from.join(", ")}: no call of a model in it (${why}); known are ${known}`,
  );
}
