import { acceptSuite } from "../actions/production/accept-suite.ts";
import { suiteFromLogs } from "../actions/production/suite-from-logs.ts";
import { HarnessError } from "../core/error.ts";
import type { EvidenceGrade, Exposure } from "../core/suite.ts";
import type { ExitCode } from "./command.ts";
import { formatCount } from "./format.ts";
import { formatAccepted, formatCandidates } from "./format-candidates.ts";
import { type Io, type Sink, writeLine } from "./io.ts";

interface GivenCandidates {
  readonly suite: readonly string[];
  readonly from: readonly string[];
  readonly n: number;
  readonly seed: number;
  readonly region: readonly string[];
  readonly format: "table" | "json";
}

/** Draws candidates from production logs into a new folder. */
export async function drawCandidates(given: GivenCandidates, io: Io): Promise<ExitCode> {
  const named = onlyFolder(given.suite, "new");
  const { n, seed, from, region: regions, format } = given;
  const { drain } = io.watchInterrupts();
  const drawn = await suiteFromLogs({
    named,
    from,
    n,
    seed,
    regions: regions.map((region) => region.toUpperCase()),
    folder: io.folder,
    signal: drain,
    onProgress: progressOn(io.stderr),
  });
  io.stdout.write(formatCandidates(drawn, { named, format }));
  return 0;
}

interface GivenAccept {
  readonly suite: readonly string[];
  readonly scorer?: string | undefined;
  readonly capability?: string | undefined;
  readonly evidence?: EvidenceGrade | undefined;
  readonly exposure?: Exposure | undefined;
  readonly format: "table" | "json";
}

/** Makes a suite of the candidates that a person kept. */
export async function acceptCandidates(given: GivenAccept, io: Io): Promise<ExitCode> {
  const named = onlyFolder(given.suite, "accept");
  const { scorer, capability, evidence, exposure } = given;
  const accepted = await acceptSuite({
    named,
    folder: io.folder,
    ...(scorer === undefined ? {} : { scorer }),
    ...(capability === undefined ? {} : { capability }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(exposure === undefined ? {} : { exposure }),
  });
  io.stdout.write(formatAccepted(accepted, { named, format: given.format }));
  return 0;
}

function onlyFolder([folder, another]: readonly string[], what: string): string {
  if (folder !== undefined && another === undefined) return folder;
  throw new HarnessError("usage", `"suites ${what}" takes one folder, such as tickets`);
}

/** Redrawn on a terminal; elsewhere a line for every hundred thousand calls. */
function progressOn(stderr: Sink): (calls: number) => void {
  return (calls) => {
    const text = `${formatCount(calls)} calls read`;
    if (stderr.isTerminal) stderr.write(`\r\u001b[K${text}\r`);
    else if (calls % 100_000 === 0) writeLine(stderr, text);
  };
}
