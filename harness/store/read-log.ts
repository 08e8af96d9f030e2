import { HarnessError, messageOf } from "../core/error.ts";
import type { RunEvent } from "../core/event.ts";
import { createEventOrder } from "./event-order.ts";
import { firstCheck } from "./log-line.ts";
import { type LogLine, readLogLines, textOf } from "./log-lines.ts";
import { parseRunEvent } from "./schema.ts";

/**
 * The events of a log, in bounded memory, each validated and its place in the chain checked. Gives back whether an
 * incomplete last line was left out, which is no error in a partial log.
 * @throws HarnessError `data` naming file and line of what was edited, lost or does not fit the schema.
 */
export function* readRunLog(
  path: string,
  { chunkBytes }: { readonly chunkBytes?: number } = {},
): Generator<RunEvent, { readonly truncated: boolean }> {
  const lines = readLogLines(path, chunkBytes);
  const order = createEventOrder(path);
  let number = 0;
  let truncated = false;
  try {
    for (;;) {
      const step = lines.next();
      if (step.done === true) {
        ({ truncated } = step.value);
        break;
      }
      number = step.value.number;
      const event = parseLine(path, step.value);
      order.add(event.kind, number);
      yield event;
    }
  } finally {
    // the file is closed also for who stops before its end, and at a line that does not fit
    lines.return({ truncated });
  }
  order.end(number, truncated);
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

function parseLine(path: string, { number, body }: LogLine): RunEvent {
  try {
    return parseRunEvent(JSON.parse(textOf(body)));
  } catch (error) {
    throw new HarnessError("data", `${path}:${number}: ${messageOf(error)}`, { cause: error });
  }
}
