import type { Generation, Tool } from "#harness/core/model.ts";

/** How tools are called on the way to a provider, and back. */
export interface ToolNames {
  readonly toSent: (name: string) => string;
  /** A name that was never sent, invented by the model, stays as it is. */
  readonly toOwn: (sent: string) => string;
  readonly warnings: readonly string[];
}

/** One text for all samples: the names that changed follow from the tools, which the suite holds. */
export const toolNamesWarning =
  "tool names are sent with _ for what providers do not take in them, such as a full stop, and given back as they were";

/**
 * OpenAI, Anthropic and others take `[A-Za-z0-9_-]{1,64}` as the name of a tool and nothing else. Every provider is
 * sent the same names, so that all models are asked alike; no two tools are sent under one name.
 */
export function toolNames(tools: readonly Tool[]): ToolNames {
  if (tools.length === 0) return namesOfNone;
  const sent = new Map<string, string>();
  const own = new Map<string, string>();
  // names that need no change keep theirs, whatever stands before them in the list
  const ordered = [...tools].sort((left, right) => Number(needsChange(left)) - Number(needsChange(right)));
  for (const { name } of ordered) {
    if (sent.has(name)) continue;
    const free = freeName(name, own);
    sent.set(name, free);
    own.set(free, name);
  }
  const isChanged = [...sent].some(([name, other]) => name !== other);
  return {
    toSent: (name) => sent.get(name) ?? allowed(name),
    toOwn: (name) => own.get(name) ?? name,
    warnings: isChanged ? [toolNamesWarning] : [],
  };
}

/**
 * What a program or a recording says of its calls, under the tools' own names: whoever asked a provider before may
 * have kept the names that were sent.
 */
export function withOwnToolNames(generation: Generation, tools: readonly Tool[] = []): Generation {
  const { toolCalls } = generation;
  if (toolCalls === undefined) return generation;
  const known = new Set(tools.map(({ name }) => name));
  const names = toolNames(tools);
  return {
    ...generation,
    toolCalls: toolCalls.map((call) =>
      known.has(call.name) ? call : { ...call, name: names.toOwn(call.name) },
    ),
  };
}

const namesOfNone: ToolNames = { toSent: allowed, toOwn: (name) => name, warnings: [] };
const longest = 64;

function needsChange({ name }: Tool): boolean {
  return allowed(name) !== name;
}

function allowed(name: string): string {
  const text = name.replace(/[^A-Za-z0-9_-]/gu, "_").slice(0, longest);
  return text === "" ? "_" : text;
}

function freeName(name: string, taken: ReadonlyMap<string, string>): string {
  const wanted = allowed(name);
  let free = wanted;
  for (let number = 2; taken.has(free); number += 1) {
    const ending = `_${number}`;
    free = `${wanted.slice(0, longest - ending.length)}${ending}`;
  }
  return free;
}
