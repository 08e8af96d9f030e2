import { HarnessError, messageOf } from "../core/error.ts";
import type { RunEvent } from "../core/event.ts";
import type { FoldEvent } from "./fold-event.ts";
import { createKnownLines, type KnownLines } from "./known-lines.ts";
import { firstCheck, type LinePlace } from "./log-line.ts";
import { type LogLine, readLogLines, textOf } from "./log-lines.ts";
import { isPartial } from "./log-path.ts";
import { parseRunEvent } from "./schema.ts";

/**
 * The events of a log, in bounded memory, each validated and its place in the chain checked. Gives back whether an
 * incomplete last line was left out, which is no error in a partial log.
 * @throws HarnessError `data` naming file and line of what was edited, lost or does not fit the schema.
 */
export function readRunLog(
  path: string,
  options: { readonly chunkBytes?: number } = {},
): Generator<RunEvent, ReadToEnd> {
  return readEvents(path, (body) => parseRunEvent(JSON.parse(textOf(body))), options);
}

/**
 * The same for the record alone: of the lines a log is full of, only what a record is made of is looked
 * up. All that is no such line is read as `readRunLog` reads it.
 */
export function readForFold(
  path: string,
  options: { readonly chunkBytes?: number } = {},
): Generator<FoldEvent, ReadToEnd> {
  let known: KnownLines | undefined;
  const parse = (body: LinePlace): FoldEvent => {
    const found = known?.read(body);
    if (found !== undefined) return found;
    const value: unknown = JSON.parse(textOf(body));
    const event = parseRunEvent(value);
    if (event.kind === "run-start") known = createKnownLines(event.head.suite.scorers[0]);
    else known?.learn(value);
    return event;
  };
  return readEvents(path, parse, options);
}

interface ReadToEnd {
  readonly truncated: boolean;
}

function* readEvents<Event extends { readonly kind: RunEvent["kind"] }>(
  path: string,
  parse: (body: LinePlace) => Event,
  { chunkBytes }: { readonly chunkBytes?: number },
): Generator<Event, ReadToEnd> {
  const lines = readLogLines(path, chunkBytes);
  let number = 0;
  let truncated = false;
  let last: RunEvent["kind"] | undefined;
  try {
    for (;;) {
      const step = lines.next();
      if (step.done === true) {
        ({ truncated } = step.value);
        break;
      }
      number = step.value.number;
      const event = parseLine(path, step.value, parse);
      requireOrder(`${path}:${number}`, last, event.kind);
      last = event.kind;
      yield event;
    }
  } finally {
    // the file is closed also for who stops before its end, and at a line that does not fit
    lines.return({ truncated });
  }
  if (!isPartial(path) && (truncated || last !== "run-end"))
    throw new HarnessError(
      "data",
      truncated
        ? `${path}:${number + 1}: the line is incomplete although the log's name says it is finished; restore or remove it`
        : `${path}:${number + 1}: the log ends without "run-end" although its name says it is finished; restore or remove it`,
    );
  return { truncated };
}

/** What can be said of a log without looking into its events. */
export interface LogInspection {
  /** Complete lines. */
  readonly events: number;
  /** Length of the complete lines. */
  readonly validBytes: number;
  readonly lastCheck: string;
  /** An incomplete last line follows the complete ones. */
  readonly truncated: boolean;
}

/** Checks the chain of a whole log. @throws HarnessError `data` naming the line that was edited or lost. */
export function inspectRunLog(path: string): LogInspection {
  const lines = readLogLines(path);
  let inspection = { events: 0, validBytes: 0, lastCheck: firstCheck };
  for (;;) {
    const step = lines.next();
    if (step.done === true) return { ...inspection, truncated: step.value.truncated };
    const { number, endByte, check } = step.value;
    inspection = { events: number, validBytes: endByte, lastCheck: check };
  }
}

function parseLine<Event>(path: string, { number, body }: LogLine, parse: (body: LinePlace) => Event): Event {
  try {
    return parse(body);
  } catch (error) {
    throw new HarnessError("data", `${path}:${number}: ${messageOf(error)}`, { cause: error });
  }
}

function requireOrder(where: string, last: RunEvent["kind"] | undefined, kind: RunEvent["kind"]): void {
  if ((last === undefined) !== (kind === "run-start"))
    throw new HarnessError("data", `${where}: "${kind}" is out of place: a log starts with one "run-start"`);
  if (last === "run-end")
    throw new HarnessError("data", `${where}: "${kind}" follows "run-end", the last line`);
}
