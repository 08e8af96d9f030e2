import type { JsonObject, JsonValue } from "../core/json.ts";
import { isJsonArray, isJsonObject } from "../datasets/json-shape.ts";

/** A JSON object or list that a model wrote, and how it was dressed. */
export interface WrittenJson {
  readonly value: JsonObject | readonly JsonValue[];
  readonly dress: "bare" | "fenced" | "in prose";
}

/** What is nested deeper is no answer, and not safe to walk. */
const maximumDepth = 60;
/** A text may hold many braces that open no JSON. */
const maximumAttempts = 50;

/**
 * The JSON in a text: the text itself, else the last fenced block that is JSON, else, unless the text was cut short,
 * the last object or list within prose.
 * @param opener which of the two is wanted.
 */
export function findJson(text: string, opener: "{" | "[", isCutShort: boolean): WrittenJson | undefined {
  if (isTooDeep(text)) return undefined;
  const bare = parse(text.trim(), opener);
  if (bare !== undefined) return { value: bare, dress: "bare" };
  for (const block of fencedBlocks(text)) {
    const value = parse(block, opener);
    if (value !== undefined) return { value, dress: "fenced" };
  }
  if (isCutShort) return undefined;
  const value = lastInProse(text, opener);
  return value === undefined ? undefined : { value, dress: "in prose" };
}

function parse(text: string, opener: "{" | "["): WrittenJson["value"] | undefined {
  if (!text.startsWith(opener)) return undefined;
  let value: JsonValue;
  try {
    value = JSON.parse(text);
  } catch {
    // Not JSON: the ordinary case, for models write prose.
    return undefined;
  }
  return isJsonObject(value) || isJsonArray(value) ? value : undefined;
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > maximumDepth) return true;
  }
  return false;
}

/** The contents of Markdown's fences, the last first. */
function fencedBlocks(text: string): readonly string[] {
  const fences = [...text.matchAll(/^[ \t]{0,8}```[^\n`]{0,40}$/gm)].slice(-2 * maximumAttempts);
  const blocks: string[] = [];
  for (const [index, fence] of fences.entries()) {
    const next = fences[index + 1];
    if (next !== undefined) blocks.push(text.slice(fence.index + fence[0].length, next.index).trim());
  }
  return blocks.reverse();
}

function lastInProse(text: string, opener: "{" | "["): WrittenJson["value"] | undefined {
  let last: WrittenJson["value"] | undefined;
  let from = 0;
  for (let attempts = 0; attempts < maximumAttempts; attempts += 1) {
    const start = text.indexOf(opener, from);
    if (start === -1) return last;
    const end = closingEnd(text, start);
    const value = end === undefined ? undefined : parse(text.slice(start, end), opener);
    if (value !== undefined) last = value;
    from = value === undefined || end === undefined ? start + 1 : end;
  }
  return last;
}

/** Where the bracket that opens at the start is closed, quoted brackets aside. */
function closingEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let isQuoted = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (isQuoted) {
      if (character === "\\") index += 1;
      else if (character === '"') isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}
