import { isMap, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { HarnessError } from "../core/error.ts";
import type { ReadingOptions } from "./chunks.ts";
import { dataError, type FilePosition } from "./data-error.ts";
import { readUtf8Chunks } from "./utf8.ts";

const maximumBytes = 16 * 1024 * 1024;

/**
 * A YAML file that fits a schema.
 *
 * @throws HarnessError `data` naming file, line and column of what is no YAML or does not fit.
 */
export async function readYaml<Value>(
  path: string,
  schema: z.ZodType<Value>,
  options: ReadingOptions = {},
): Promise<Value> {
  const text = await readText(path, options);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const [firstLine = ""] = broken.message.split("\n");
    throw dataError(path, positionOf(broken.pos[0], lines), `is no YAML: ${firstLine}`, { cause: broken });
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue === undefined) throw dataError(path, { line: 1, column: 1 }, "does not fit its schema");
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const position = positionOf(offsetOf(document.contents, issue.path, unknown), lines);
  const where = issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
  throw dataError(path, position, `${where}${issue.message}`, { cause: result.error });
}

async function readText(path: string, options: ReadingOptions): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of readUtf8Chunks(path, options)) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maximumBytes)
      throw new HarnessError("data", `${path}: is longer than 16 MiB; is it the right file?`);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function positionOf(offset: number, lines: LineCounter): FilePosition {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Where in the text a path leads: as deep as the text goes, for a missing key leads nowhere. */
function offsetOf(root: Node | null, path: readonly PropertyKey[], unknownKey: string | undefined): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of unknownKey === undefined ? path : [...path, unknownKey]) {
    const entry = isMap(node) ? node.items.find((pair) => keyText(pair.key) === String(step)) : undefined;
    const key = entry?.key;
    node = entry === undefined ? childAt(node, step) : entry.value;
    const start = rangeStart(step === unknownKey ? key : node) ?? rangeStart(key);
    if (start === undefined) return offset;
    offset = start;
  }
  return offset;
}

function childAt(node: unknown, step: PropertyKey): unknown {
  if (typeof node !== "object" || node === null || !("items" in node) || !Array.isArray(node.items))
    return undefined;
  return typeof step === "number" ? node.items[step] : undefined;
}

function keyText(key: unknown): string | undefined {
  return typeof key === "object" && key !== null && "value" in key ? String(key.value) : undefined;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range))
    return undefined;
  const [start] = node.range;
  return typeof start === "number" ? start : undefined;
}
