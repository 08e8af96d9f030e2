import type { JsonObject } from "../core/json.ts";
import { listAt, objectAt } from "./foreign-json.ts";
import type { LogMap } from "./log-map.ts";
import { noteUnknown, type ResolvedSuite, resolveSuite } from "./resolve-suite.ts";

/** A task, or a group of tasks that is one suite. */
export interface LmEvalTask {
  readonly name: string;
  /** The tasks that hold the samples; of a task that is no group it is that task alone. */
  readonly leaves: readonly string[];
  readonly isGroup: boolean;
  readonly resolved: ResolvedSuite;
}

/**
 * What becomes a run: a group whose suite the map or our table knows, and each task that is in no such group. Groups
 * are means of their members, so that both together would count the same samples twice.
 */
export function findTasks({
  results,
  map,
  onNote,
}: {
  readonly results: JsonObject;
  readonly path: string;
  readonly map: LogMap;
  readonly onNote: ((note: string) => void) | undefined;
}): readonly LmEvalTask[] {
  const members = membersOf(results);
  const inner = new Set([...members.values()].flat());
  const tasks: LmEvalTask[] = [];
  const visit = (name: string): void => {
    const resolved = resolveSuite("lm-eval", name, map);
    const isGroup = members.has(name);
    if (isGroup && resolved.by === "unknown") for (const member of members.get(name) ?? []) visit(member);
    else if (!tasks.some((task) => task.name === name))
      tasks.push({ name, leaves: leavesOf(name, members), isGroup, resolved });
  };
  const names = [...new Set([...members.keys(), ...Object.keys(objectAt(results, "results"))])];
  for (const name of names) if (!inner.has(name)) visit(name);
  noteUnknown(
    tasks.filter(({ resolved }) => resolved.by === "unknown").map(({ name }) => name),
    onNote,
  );
  return tasks;
}

function membersOf(results: JsonObject): ReadonlyMap<string, readonly string[]> {
  const groups = Object.entries(objectAt(results, "group_subtasks")).map(([group]) => {
    const members = listAt(results, "group_subtasks", group);
    return [group, members.filter((member) => typeof member === "string")] as const;
  });
  return new Map(groups.filter(([, members]) => members.length > 0));
}

function leavesOf(
  name: string,
  members: ReadonlyMap<string, readonly string[]>,
  above: readonly string[] = [],
): readonly string[] {
  const own = members.get(name);
  if (own === undefined || above.includes(name)) return [name];
  return [...new Set(own.flatMap((member) => leavesOf(member, members, [...above, name])))];
}
