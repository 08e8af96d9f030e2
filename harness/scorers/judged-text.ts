import type { Generation } from "../core/model.ts";

/** All a judge, or a person, has to go by: the text, and the calls of tools as JSON after it. */
export function judgedText({ text, toolCalls = [] }: Generation): string {
  if (toolCalls.length === 0) return text;
  const calls = toolCalls.map(({ name, arguments: given }) => JSON.stringify({ name, arguments: given }));
  return [...(text.trim() === "" ? [] : [text]), ...calls].join("\n");
}
