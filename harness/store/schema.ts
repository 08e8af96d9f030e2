import { z } from "zod";
import { HarnessError } from "../core/error.ts";
import type { RunEvent } from "../core/event.ts";
import { runSchema, type Trial } from "../core/run.ts";
import { runHeadSchema } from "./head-schema.ts";
import { absentSchema, toolCallSchema, trialSchema, withheldSchema } from "./trial-schema.ts";
import { isUsualEvent } from "./usual-event.ts";

/**
 * An event of a log as it must be, after its JSON was parsed.
 * @throws HarnessError `data` naming the field that does not fit, or the newer schema.
 */
export function parseRunEvent(value: unknown): RunEvent {
  if (isUsualEvent(value)) return value;
  const result = runEventSchema.safeParse(value);
  if (result.success) return result.data;
  refuseNewerSchema(value);
  throw new HarnessError("data", explain(value, result.error));
}

const text = z.string();
const count = z.int().min(0);

export const messageSchema = z.discriminatedUnion("role", [
  z.strictObject({ role: z.enum(["system", "user"]), content: text }).readonly(),
  z
    .strictObject({
      role: z.literal("assistant"),
      content: text,
      toolCalls: z.array(toolCallSchema).readonly().exactOptional(),
    })
    .readonly(),
  z.strictObject({ role: z.literal("tool"), toolCallId: text, content: text }).readonly(),
]);

export const loggedSampleSchema = z
  .strictObject({
    id: text,
    input: z.discriminatedUnion("kind", [
      z
        .strictObject({ kind: z.literal("kept"), input: z.union([text, z.array(messageSchema).readonly()]) })
        .readonly(),
      withheldSchema,
      absentSchema,
    ]),
    target: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("kept"), target: z.tuple([text], text).readonly() }).readonly(),
      withheldSchema,
      absentSchema,
    ]),
    problemId: text.exactOptional(),
    form: text.exactOptional(),
    template: text.exactOptional(),
    stratum: text.exactOptional(),
    cluster: text.exactOptional(),
    weight: z.number().exactOptional(),
    metadata: z
      .record(text, z.union([text, z.number(), z.boolean()]))
      .readonly()
      .exactOptional(),
  })
  .readonly();

export const coverageSchema = z
  .strictObject({
    planned: count,
    scored: count,
    refused: count,
    truncated: count,
    unparsed: count,
    unscored: count,
    failed: count,
    notRun: count,
  })
  .readonly();

/** The same shape under the core's name; the type test holds `trialSchema` to it. */
const trialOfCore: z.ZodType<Trial> = trialSchema;

export const runEventSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("run-start"), head: runHeadSchema }).readonly(),
  z.strictObject({ kind: z.literal("sample"), sample: loggedSampleSchema }).readonly(),
  z.strictObject({ kind: z.literal("trial-end"), trial: trialOfCore }).readonly(),
  z
    .strictObject({ kind: z.literal("aggregate"), mean: z.number(), n: z.number().min(0).exactOptional() })
    .readonly(),
  z.strictObject({ kind: z.literal("run-end"), endedAt: text, counts: coverageSchema }).readonly(),
]);

function refuseNewerSchema(value: unknown): void {
  const head = fieldOf(value, "head");
  const schema = fieldOf(head, "schema");
  if (typeof schema === "number" && schema > runSchema)
    throw new HarnessError(
      "data",
      `the log has schema ${schema} and this version reads up to ${runSchema}; update reality-gap`,
    );
}

/** The first issue with its path and the value found there. */
function explain(value: unknown, error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return "the event does not fit the schema";
  const found = issue.path.reduce<unknown>((part, key) => fieldOf(part, String(key)), value);
  const shown = JSON.stringify(found)?.slice(0, 60) ?? "nothing";
  const kind = fieldOf(value, "kind");
  const where = [typeof kind === "string" ? kind : "event", ...issue.path.map(String)].join(".");
  const complaint = issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  return `${where} does not fit the schema: ${complaint}, got ${shown}`;
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
