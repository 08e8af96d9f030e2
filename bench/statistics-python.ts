import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import {
  type Contender,
  contributions,
  differences,
  left,
  replicates,
  resamples,
  right,
} from "./statistics-work.ts";

interface Python {
  readonly version: string;
  readonly contenders: readonly Contender[];
  end(): void;
}

/** One process for all rounds, so that its imports are not counted; undefined where there is no scipy. */
export async function startPython(command: string): Promise<Python | undefined> {
  const script = fileURLToPath(new URL("statistics.py", import.meta.url));
  const child = spawn(command, [script], { stdio: ["pipe", "pipe", "ignore"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.on("error", () => {});
  const started = await once(child, "spawn").then(
    () => true,
    () => false,
  );
  if (!started) return undefined;
  const data = {
    left: [...left],
    right: [...right],
    differences: [...differences],
    contributions: contributions.map((row) => [...row]),
    replicates,
    resamples,
  };
  child.stdin.write(`${JSON.stringify(data)}\n`);
  const versions = await lines.next();
  if (versions.done === true) return undefined;
  const { scipy, numpy } = JSON.parse(versions.value);
  const ask = async (work: string) => {
    child.stdin.write(`${work}\n`);
    return Number((await lines.next()).value);
  };
  return {
    version: `scipy ${scipy}, numpy ${numpy}`,
    contenders: [
      { work: "bca", name: "scipy", time: () => ask("bca") },
      { work: "bca", name: "scipy, by 250", time: () => ask("bca-batches") },
      { work: "sign-flip", name: "scipy, by 100", time: () => ask("sign-flip") },
      { work: "max-t", name: "numpy", time: () => ask("max-t") },
    ],
    end: () => stop(child),
  };
}

function stop(child: ChildProcessByStdio<Writable, Readable, null>): void {
  child.stdin.end();
}
