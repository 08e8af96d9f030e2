import { HarnessError } from "../core/error.ts";
import type { RunEvent } from "../core/event.ts";
import type { RunHead, RunRecord } from "../core/run.ts";
import { writeRecordWherePossible } from "../store/catalogue.ts";
import { createFold, type Fold } from "../store/fold.ts";
import { createRunLog, type RunLog, reopenRunLog } from "../store/run-log.ts";
import { parseRunEvent } from "../store/schema.ts";

/** A run's log and its record, kept up together: nothing has to be read again when the run ends. */
export interface Recording {
  readonly path: string;
  /**
   * In one write. @throws HarnessError `data` for an event that nobody could read back: it and those after it are not
   * written. `disk`: none is.
   */
  append(...events: readonly RunEvent[]): void;
  /** What was appended so far. */
  record(): RunRecord;
  /** Closes the log; the record of a finished one is written beside it. */
  close(): void;
}

export function startRecording(options: {
  readonly resultsFolder: string;
  readonly head: RunHead;
}): Recording {
  const fold = createFold();
  fold.add({ kind: "run-start", head: options.head });
  return record(createRunLog(options), fold);
}

/**
 * Goes on with a partial log. `fold` holds the `lines` that were read of it.
 * @throws HarnessError `locked` when somebody has written to it since.
 */
export function continueRecording(
  path: string,
  { fold, lines }: { readonly fold: Fold; readonly lines: number },
): Recording {
  const log = reopenRunLog(path);
  if (log.lines === lines) return record(log, fold);
  log.close();
  throw new HarnessError("locked", `run log "${path}" was written by another process just now; resume again`);
}

function record(log: RunLog, started: Fold): Recording {
  // the fold of an ended run is let go
  let state: { readonly fold: Fold } | { readonly ended: RunRecord } = { fold: started };
  const write = (events: readonly RunEvent[]): readonly RunEvent[] => {
    const readable = events.map((event) => (event.kind === "run-start" ? event : toReadable(event)));
    log.append(...readable);
    return readable;
  };
  const take = (events: readonly RunEvent[]): void => {
    for (const event of events) {
      // nothing follows the end: the log refuses it
      if (event.kind === "run-start" || "ended" in state) continue;
      state.fold.add(event);
      if (event.kind === "run-end") state = { ended: state.fold.end() };
    }
  };
  return {
    get path() {
      return log.path;
    },
    append(...events) {
      let written: readonly RunEvent[];
      try {
        written = write(events);
      } catch (error) {
        if (events.length === 1 || !(error instanceof HarnessError) || error.code !== "data") throw error;
        // answers that were paid for do not go with one that cannot be kept
        for (const event of events) take(write([event]));
        return;
      }
      take(written);
    },
    record: () => ("ended" in state ? state.ended : state.fold.record()),
    close() {
      log.close();
      if ("ended" in state) writeRecordWherePossible(log.path, state.ended);
    },
  };
}

/**
 * The event as it will be read back. Models, scorers and suites may be a user's JavaScript, where a field that is
 * there but undefined is common; a line drops it.
 */
function toReadable(event: RunEvent): RunEvent {
  try {
    return parseRunEvent(event);
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error;
    return parseRunEvent(JSON.parse(JSON.stringify(event)));
  }
}
