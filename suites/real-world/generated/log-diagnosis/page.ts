import type { Desk } from "../family.ts";
import { createScene, type Scene } from "../scene.ts";
import { templatesOn } from "../templates.ts";
import { eventsOf, type LogEvent, type LogProblem } from "./problem.ts";

/** What a template writes with. */
export interface Page extends Scene {
  /** The request that is asked about. */
  readonly request: string;
  /** What was logged, in the order of time. */
  events(words: EventWords): readonly string[];
}

interface Told {
  /** "14:03:27". */
  readonly clock: string;
  /** Thousandths of a second. */
  readonly ms: string;
  readonly service: string;
  readonly request: string;
}

export interface EventWords {
  /** A fault of the service's own; `fault` "disk is full". */
  fault(event: Told & { readonly fault: string }): string;
  /** A call to `callee` that failed. */
  passed(event: Told & { readonly callee: string }): string;
  /** A fault that a second try put right. */
  recovered(event: Told & { readonly fault: string }): string;
}

export const logTemplates = templatesOn(openPage);

function openPage(problem: LogProblem, desk: Desk): Page {
  const clock = desk.random.fork("clock");
  let second = problem.start;
  const told = ({ service, request }: LogEvent): Told => {
    second += clock.integer({ from: 0, to: 3 });
    return { clock: clockOf(second), ms: String(clock.integer({ from: 100, to: 999 })), service, request };
  };
  return {
    ...createScene(desk),
    request: problem.request,
    events: (words) =>
      eventsOf(problem).map((event) => {
        switch (event.kind) {
          case "passed":
            return words.passed({ ...told(event), callee: event.callee });
          case "fault":
          case "recovered":
            return words[event.kind]({ ...told(event), fault: event.fault });
        }
        return event satisfies never;
      }),
  };
}

function clockOf(second: number): string {
  return [second / 3600, (second / 60) % 60, second % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
}
