import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { measureProcess, type ProcessFigures } from "./measure-process.ts";
import type { Contender, Outcome, Way, Work } from "./peers-contender.ts";
import { peersFolder } from "./peers-work.ts";
import { rightAnswers } from "./word-problems.ts";

/** One line of work that contenders are set to. */
export interface PeerRow {
  readonly title: string;
  readonly samples: number;
  /** Of other harnesses. */
  readonly peerSamples: number;
  readonly latencyMs: number;
  readonly concurrency: number;
  readonly hasFaults: boolean;
  readonly way: Way;
  readonly kinds: readonly Contender["kind"][];
}

export interface PeerFigures extends Pick<ProcessFigures, "wallMs" | "cpuMs" | "peakMiB"> {
  readonly samples: number;
  /** That the server saw, of all that is measured here. */
  readonly calls: number;
  /** Samples without an answer. */
  readonly lost: number;
  /** As the contender says it, less what the server's answers are worth. */
  readonly rightTooMany: number;
}

/** Works in a folder below the peers', so that their packages are found from it. */
export async function measureContender(contender: Contender, row: PeerRow): Promise<PeerFigures> {
  const samples = contender.kind === "harness" ? Math.min(row.samples, row.peerSamples) : row.samples;
  const place = join(peersFolder, contender.place, ".work");
  mkdirSync(place, { recursive: true });
  const folder = mkdtempSync(join(place, "run-"));
  const server = await startServer(row);
  try {
    const work: Work = { folder, samples, concurrency: row.concurrency, baseUrl: server.baseUrl };
    const figures = await measureWay(contender, work, row.way, server);
    const { answered, right } = outcomeOf(contender, work, figures);
    const { calls } = await server.seen();
    const isWhole = answered === samples;
    return {
      ...figures,
      samples,
      calls: row.way === "from the cache" ? calls - samples : calls,
      lost: samples - answered,
      rightTooMany: isWhole ? right - rightAnswers(samples) : 0,
    };
  } finally {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureWay(
  contender: Contender,
  work: Work,
  way: Way,
  server: Server,
): Promise<ProcessFigures> {
  switch (way) {
    case "once":
      return measureProcess(contender.prepare(work));
    case "from the cache":
      await measureProcess(contender.prepare({ ...work, isCached: true }));
      return measureProcess(contender.prepare({ ...work, isCached: true }));
    case "killed and resumed":
      await measureProcess({ ...contender.prepare(work), killed: server.hasSeen(work.samples / 2) });
      return measureProcess(contender.prepare({ ...work, isResumed: true }));
  }
}

function outcomeOf(contender: Contender, work: Work, { stdout, stderr, exitCode }: ProcessFigures): Outcome {
  try {
    return contender.outcome(work, stdout);
  } catch (error) {
    throw new Error(
      `${contender.id} ended with ${exitCode} and left nothing to read: ${(stderr || stdout).slice(-400)}`,
      {
        cause: error,
      },
    );
  }
}

interface Seen {
  readonly calls: number;
  readonly mostInFlight: number;
}

interface Server {
  readonly baseUrl: string;
  seen(): Promise<Seen>;
  /** Resolves once it has seen so many calls. */
  hasSeen(calls: number): Promise<void>;
  stop(): void;
}

async function startServer({ latencyMs, hasFaults }: PeerRow): Promise<Server> {
  const options = ["--latency", String(latencyMs), ...(hasFaults ? ["--faults"] : [])];
  const child: ChildProcess = fork(new URL("stub-server.ts", import.meta.url), options);
  const [{ port }] = await once(child, "message");
  const seen = async (): Promise<Seen> => {
    child.send("what did you see?");
    const [answer] = await once(child, "message");
    return answer;
  };
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    seen,
    async hasSeen(calls) {
      while ((await seen()).calls < calls) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    stop: () => void child.kill(),
  };
}
