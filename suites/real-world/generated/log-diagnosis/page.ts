import type { Desk } from "../family.ts";
import { createScene, type Scene } from "../scene.ts";
import { templatesOn } from "../templates.ts";
import { eventsOf, type LogEvent, type LogProblem } from "./problem.ts";

/** What a template writes with. */
export interface Page extends Scene {
  /** The request that is asked about. */
  readonly request: string;
  /** What was logged and is worded, in the order of time. */
  events(words: Partial<EventWords>): readonly string[];
  /** The same, of the request that is asked about only, and of all others only. */
  own(words: Partial<EventWords>): readonly string[];
  others(words: Partial<EventWords>): readonly string[];
}

interface Told {
  /** Of the line, from 1. */
  readonly number: number;
  /** "14:03:27". */
  readonly clock: string;
  /** Thousandths of a second. */
  readonly ms: string;
  /** Seconds since the first line: "4.2". */
  readonly after: string;
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
  const start = problem.start * 1000 + clock.integer({ from: 0, to: 999 });
  let now = start;
  const told = eventsOf(problem).map((event, index) => {
    if (index > 0) now += clock.integer({ from: 20, to: 2900 });
    const { service, request } = event;
    const at: Told = {
      number: index + 1,
      clock: clockOf(Math.floor(now / 1000)),
      ms: String(now % 1000).padStart(3, "0"),
      after: ((now - start) / 1000).toFixed(1),
      service,
      request,
    };
    return { event, at };
  });
  const write = (words: Partial<EventWords>, isMeant: (request: string) => boolean) =>
    told.filter(({ event }) => isMeant(event.request)).flatMap(({ event, at }) => wordsFor(event, at, words));
  return {
    ...createScene(desk),
    request: problem.request,
    events: (words) => write(words, () => true),
    own: (words) => write(words, (request) => request === problem.request),
    others: (words) => write(words, (request) => request !== problem.request),
  };
}

function wordsFor(event: LogEvent, at: Told, words: Partial<EventWords>): readonly string[] {
  switch (event.kind) {
    case "passed":
      return words.passed === undefined ? [] : [words.passed({ ...at, callee: event.callee })];
    case "fault":
    case "recovered":
      return [words[event.kind]?.({ ...at, fault: event.fault })].filter((text) => text !== undefined);
  }
  return event satisfies never;
}

function clockOf(second: number): string {
  return [second / 3600, (second / 60) % 60, second % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
}
