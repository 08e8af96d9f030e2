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
  const lineReader = createLineReader();
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
        const event = lineReader.read(text, lineStart);
        lines += 1;
        order.add(event.kind, lines);
        fold.add(event);
        lineStart = lineReader.end;
      }
    }
  } finally {
    blocks.return({ truncated: false });
  }
  return chain.finish() ? fold.end() : undefined;
}

interface LineReader {
  /** @throws HarnessError `data` for a line that is none of a log. */
  read(text: string, start: number): FoldEvent;
  /** Where the line that was read last ends. */
  readonly end: number;
}

/** Of the lines a log is full of, only what a record is made of is looked up; any other is read in full. */
function createLineReader(): LineReader {
  let known: KnownLines | undefined;
  let end = 0;
  return {
    get end() {
      return end;
    },
    read(text, start) {
      const found = known?.read(text, start);
      if (known !== undefined && found !== undefined) {
        end = known.end;
        return found;
      }
      end = text.indexOf("\n", start) + 1;
      const value = parseLine(text.slice(start, end));
      const event = parseRunEvent(value);
      if (event.kind === "run-start") known = createKnownLines(event.head.suite.scorers[0]);
      else known?.learn(value);
      return event;
    },
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
