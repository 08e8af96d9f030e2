import type { LogMap } from "./log-map.ts";
import { knownSuite, matches } from "./match-suite.ts";
import type { ReadChoice } from "./read-choice.ts";
import type { SuiteMap } from "./suite-map.ts";

export interface ResolvedSuite {
  readonly suite: SuiteMap;
  readonly read: ReadChoice;
  /** `unknown`: a benchmark of a capability of its own, which no other suite has. */
  readonly by: "map" | "table" | "unknown";
}

/** Which suite a tool's task is: by the user's map, else by the table that comes with this tool. */
export function resolveSuite(format: string, task: string, map: LogMap): ResolvedSuite {
  for (const [pattern, { read = {}, ...suite }] of Object.entries(map.suites ?? {}))
    if (pattern === task || matches(pattern, task)) return { suite, read, by: "map" };
  const known = knownSuite(task);
  if (known === undefined) {
    const id = slug(task);
    return { suite: { suite: id, setting: "benchmark", capability: id }, read: {}, by: "unknown" };
  }
  const { names: _names, read, ...suite } = known;
  return { suite, read: read?.[format] ?? {}, by: "table" };
}

/** Says once for each task what was assumed of it. */
export function noteUnknown(tasks: Iterable<string>, onNote: ((note: string) => void) | undefined): void {
  for (const task of new Set(tasks))
    onNote?.(
      `"${task}" is no suite we know: imported as a benchmark of a capability of its own; --map says what it is`,
    );
}

/** A task's name as a suite id. */
export function slug(task: string): string {
  const id = (task.split("/").at(-1) ?? task)
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  return id === "" || id === "published" ? `task-${id || "unnamed"}` : id;
}
