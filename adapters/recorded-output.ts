import type { JsonValue } from "#harness/core/json.ts";
import type { FinishReason, Generation, ToolCall, Usage } from "#harness/core/model.ts";
import { excerpt } from "#harness/datasets/data-error.ts";
import { readToolCalls } from "./read-tool-calls.ts";
import { type RecordedRow, readRecordedRows } from "./recorded-row.ts";

/** What one row says: whose answer to what, and the answer or why there is none. */
export interface RecordedOutput {
  readonly line: number;
  /** Absent: named after the file. */
  readonly model?: string;
  /** Absent: any suite. */
  readonly suite?: string;
  readonly sample:
    | { readonly kind: "id"; readonly id: string }
    | { readonly kind: "input"; readonly input: string };
  readonly epoch: number;
  readonly outcome:
    | { readonly kind: "answered"; readonly generation: Generation }
    | { readonly kind: "failed"; readonly error: string };
}

/** @throws HarnessError `data` naming line and column of a row that is not one. */
export async function* readRecordedOutputs(path: string): AsyncGenerator<RecordedOutput, void, undefined> {
  for await (const row of readRecordedRows(path)) {
    const model = optionalText(row, "model");
    const suite = optionalText(row, "suite");
    if (row.value("model") !== undefined && model === undefined)
      throw row.fail("model", "the model is empty; name one in every row or leave the column out");
    yield {
      line: row.line,
      ...(model === undefined ? {} : { model }),
      ...(suite === undefined ? {} : { suite }),
      sample: toSample(row),
      epoch: optionalCount(row, "epoch", 1) ?? 1,
      outcome: toOutcome(row),
    };
  }
}

function toSample(row: RecordedRow): RecordedOutput["sample"] {
  const id = optionalText(row, "sample_id");
  if (id !== undefined) return { kind: "id", id };
  const input = optionalText(row, "input");
  if (input !== undefined) return { kind: "input", input };
  throw row.fail(
    "sample_id",
    "the row has neither sample_id nor input; give one, so that the sample is known",
  );
}

function toOutcome(row: RecordedRow): RecordedOutput["outcome"] {
  const error = optionalText(row, "error");
  if (error !== undefined) return { kind: "failed", error };
  const toolCalls = toToolCalls(row);
  // who called a tool need not have said anything
  const output = row.value("output") ?? (toolCalls === undefined ? undefined : "");
  if (output === undefined)
    throw row.fail(
      "output",
      "the row has neither output nor error; write what the model answered, empty if nothing",
    );
  const usage = toUsage(row);
  return {
    kind: "answered",
    generation: {
      text: toText(output),
      ...(toolCalls === undefined ? {} : { toolCalls }),
      finish: toFinish(optionalText(row, "finish_reason")),
      ...(usage === undefined ? {} : { usage }),
    },
  };
}

/** An output that is JSON is answered as its JSON text. */
function toText(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** JSON in a JSONL file, JSON as text in a CSV. */
function toToolCalls(row: RecordedRow): readonly ToolCall[] | undefined {
  const value = row.value("tool_calls");
  if (value === undefined || value === "") return undefined;
  const toolCalls = readToolCalls(typeof value === "string" ? parse(value) : value);
  if (toolCalls !== undefined) return toolCalls.length === 0 ? undefined : toolCalls;
  throw row.fail(
    "tool_calls",
    `tool_calls is a list of {id, name, arguments}, not ${excerpt(toText(value))}`,
  );
}

/** `null`, which is no list either, for what is no JSON. */
function parse(text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Both counts or none: half of a bill is no bill. */
function toUsage(row: RecordedRow): Usage | undefined {
  const inputTokens = optionalCount(row, "input_tokens", 0);
  const outputTokens = optionalCount(row, "output_tokens", 0);
  return inputTokens === undefined || outputTokens === undefined ? undefined : { inputTokens, outputTokens };
}

const reasons: ReadonlyMap<string, FinishReason> = new Map([
  ["stop", "stop"],
  ["eos", "stop"],
  ["end_turn", "stop"],
  ["stop_sequence", "stop"],
  ["length", "length"],
  ["max_tokens", "length"],
  ["max_output_tokens", "length"],
  ["tool-calls", "tool-calls"],
  ["tool_calls", "tool-calls"],
  ["tool_use", "tool-calls"],
  ["content-filter", "content-filter"],
  ["content_filter", "content-filter"],
  ["refusal", "refusal"],
]);

/** Why the model stopped is unknown unless it was recorded. */
function toFinish(raw: string | undefined): Generation["finish"] {
  if (raw === undefined) return { reason: "other" };
  return { reason: reasons.get(raw.toLowerCase()) ?? "other", raw };
}

/** An empty text is none, in a CSV and in JSON alike; a number is taken as it is written. */
function optionalText(row: RecordedRow, column: string): string | undefined {
  const value = row.value(column);
  if (value === undefined || value === "") return undefined;
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw row.fail(column, `${column} is a text, not ${excerpt(JSON.stringify(value))}`);
}

function optionalCount(row: RecordedRow, column: string, least: number): number | undefined {
  const text = optionalText(row, column);
  if (text === undefined) return undefined;
  const count = Number(text);
  if (/^\d+(\.0+)?$/.test(text) && Number.isSafeInteger(count) && count >= least) return count;
  throw row.fail(column, `${column} is a whole number from ${least}, not ${excerpt(text)}`);
}
