import { HarnessError } from "../core/error.ts";
import type { RunEvent } from "../core/event.ts";
import { isPartial } from "./log-path.ts";

/** The order in which the events of a log may follow each other. Lines are counted from 1. */
export interface EventOrder {
  /** @throws HarnessError `data` for an event that is out of place. */
  add(kind: RunEvent["kind"], line: number): void;
  /** @throws HarnessError `data` for a finished log that does not end as one. `lines`: the whole ones. */
  end(lines: number, isTruncated: boolean): void;
}

export function createEventOrder(path: string): EventOrder {
  let last: RunEvent["kind"] | undefined;
  return {
    add(kind, line) {
      if ((last === undefined) !== (kind === "run-start"))
        throw new HarnessError(
          "data",
          `${path}:${line}: "${kind}" is out of place: a log starts with one "run-start"`,
        );
      if (last === "run-end")
        throw new HarnessError("data", `${path}:${line}: "${kind}" follows "run-end", the last line`);
      last = kind;
    },
    end(lines, isTruncated) {
      if (isPartial(path) || (last === "run-end" && !isTruncated)) return;
      throw new HarnessError(
        "data",
        isTruncated
          ? `${path}:${lines + 1}: the line is incomplete although the log's name says it is finished; restore or remove it`
          : `${path}:${lines + 1}: the log ends without "run-end" although its name says it is finished; restore or remove it`,
      );
    },
  };
}
