import { type KnownSuite, knownSuites } from "./known-suites.ts";

/** The entry for a task, or nothing: a name without `*` goes before one with it. */
export function knownSuite(task: string): KnownSuite | undefined {
  const name = plainName(task);
  return (
    knownSuites.find(({ names }) => names.includes(name)) ??
    knownSuites.find(({ names }) => names.some((pattern) => pattern.includes("*") && matches(pattern, name)))
  );
}

/** `inspect_evals/ARC-Easy` is `arc_easy`. */
function plainName(task: string): string {
  return (task.split("/").at(-1) ?? task).toLowerCase().replace(/[-\s]+/g, "_");
}

/** Whether a text is what a pattern says, where `*` is any text. */
export function matches(pattern: string, text: string): boolean {
  const escaped = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join(".*")}$`, "s").test(text);
}
