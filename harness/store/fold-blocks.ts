import { statSync } from "node:fs";
import { HarnessError, messageOf } from "../core/error.ts";
import type { RunRecord } from "../core/run.ts";
import { type ChainCheck, createChainCheck, createThreadedChainCheck } from "./chain-check.ts";
import { onDisk } from "./disk.ts";
import { createEventOrder } from "./event-order.ts";
import { createFold } from "./fold.ts";
import type { FoldEvent } from "./fold-event.ts";
import { decodeJson } from "./json-pattern.ts";
import { createKnownLines, type KnownLines } from "./known-lines.ts";
import { readLogBlocks } from "./log-blocks.ts";
import { bodyBefore } from "./log-line.ts";
import { parseRunEvent } from "./schema.ts";

export interface FoldBlocksOptions {
  readonly blockBytes?: number;
  /** From how many bytes on a second thread looks at the checks. */
  readonly threadedBytes?: number;
}

/** Below, two threads save less than it takes to start one. */
const usualThreadedBytes = 32 * 1024 * 1024;

/**
 * The record of a log that is as it should be, `undefined` for any other. No event of the lines a log is full of is made
 * in full, and their checks are looked at beside it: what is wrong, and where first, reading in full must say.
 */
export function foldBlocks(
  path: string,
  { blockBytes, threadedBytes = usualThreadedBytes }: FoldBlocksOptions = {},
): RunRecord | undefined {
  let chain: ChainCheck | undefined;
  try {
    const { size } = onDisk("read", path, () => statSync(path));
    chain = size < threadedBytes ? createChainCheck() : createThreadedChainCheck();
    return foldChecked(path, chain, blockBytes);
  } catch (error) {
    if (error instanceof HarnessError) return undefined;
    throw error;
  } finally {
    chain?.close();
  }
}

function foldChecked(path: string, chain: ChainCheck, blockBytes: number | undefined): RunRecord | undefined {
  const fold = createFold();
  const order = createEventOrder(path);
  const read = createLineReader();
  const blocks = readLogBlocks(path, blockBytes);
  let lines = 0;
  try {
    for (;;) {
      const step = blocks.next();
      if (step.done === true) {
        order.end(lines, step.value.truncated);
        break;
      }
      const { buffer, start, end } = step.value;
      // the check changes the block
      const text = buffer.toString("latin1", start, end);
      if (!chain.add(step.value)) return undefined;
      for (let lineStart = 0; lineStart < text.length; ) {
        const lineEnd = text.indexOf("\n", lineStart) + 1;
        const event = read(text, lineStart, lineEnd);
        lines += 1;
        order.add(event.kind, lines);
        fold.add(event);
        lineStart = lineEnd;
      }
    }
  } finally {
    blocks.return({ truncated: false });
  }
  return chain.finish() ? fold.record() : undefined;
}

/** Of the lines a log is full of, only what a record is made of is looked up; any other is read in full. */
function createLineReader(): (text: string, start: number, end: number) => FoldEvent {
  let known: KnownLines | undefined;
  return (text, start, end) => {
    const found = known?.read(text, start, end);
    if (found !== undefined) return found;
    const value = parseLine(text.slice(start, end));
    const event = parseRunEvent(value);
    if (event.kind === "run-start") known = createKnownLines(event.head.suite.scorers[0]);
    else known?.learn(value);
    return event;
  };
}

/** @throws HarnessError `data` for what is no JSON. */
function parseLine(line: string): unknown {
  try {
    return decodeJson(bodyBefore(line));
  } catch (error) {
    throw new HarnessError("data", messageOf(error), { cause: error });
  }
}
