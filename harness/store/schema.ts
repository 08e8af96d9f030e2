import { z } from "zod";
import { HarnessError } from "../core/error.ts";
import type { RunEvent } from "../core/event.ts";
import type { JsonObject, JsonValue } from "../core/json.ts";
import { isModelId, type ModelId } from "../core/model.ts";
import { runSchema, type Trial } from "../core/run.ts";

/**
 * An event of a log as it must be, after its JSON was parsed.
 * @throws HarnessError `data` naming the field that does not fit, or the newer schema.
 */
export function parseRunEvent(value: unknown): RunEvent {
  const result = runEventSchema.safeParse(value);
  if (result.success) return result.data;
  refuseNewerSchema(value);
  throw new HarnessError("data", explain(value, result.error));
}

const text = z.string();
const count = z.int().min(0);
const amount = z.number().min(0);
const unitInterval = z.number().min(0).max(1);
const modelId = z.custom<ModelId>(
  (value) => typeof value === "string" && isModelId(value),
  "not provider/name",
);
const jsonValue = z.custom<JsonValue>((value) => value !== undefined, "missing");
const jsonObject = z.custom<JsonObject>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  "not an object",
);

export const settingSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("benchmark") }).readonly(),
  z
    .strictObject({
      kind: z.literal("counterpart"),
      evidence: z.enum([
        "field",
        "labelled-work",
        "real-form",
        "generated",
        "fresh-or-perturbed",
        "other-benchmark",
      ]),
    })
    .readonly(),
]);

export const suiteCardSchema = z
  .strictObject({
    id: text,
    version: z.number(),
    title: text,
    setting: settingSchema,
    capability: text,
    exposure: z.enum(["public", "held-out"]),
    source: z.strictObject({ url: text, licence: text }).readonly(),
    chance: unitInterval.exactOptional(),
    scorers: z.tuple([text], text).readonly(),
    metric: z.enum(["accuracy", "f1", "partial-credit"]),
    recipe: text.exactOptional(),
    scale: z.enum(["unit", "rank"]).exactOptional(),
    digest: text,
  })
  .readonly();

export const generateSettingsSchema = z
  .strictObject({
    temperature: z.number().exactOptional(),
    maxOutputTokens: z.number().exactOptional(),
    modelSeed: z.number().exactOptional(),
    reasoningEffort: text.exactOptional(),
    providerOptions: jsonObject.exactOptional(),
  })
  .readonly();

export const fingerprintSchema = z
  .strictObject({
    suite: text,
    scorers: z.array(text).readonly(),
    settings: generateSettingsSchema,
    parameters: jsonObject,
    adapter: text,
    baseUrl: text.exactOptional(),
    harness: text,
  })
  .readonly();

export const planSchema = z
  .strictObject({
    digest: text,
    samples: count,
    epochs: count,
    trials: count,
    limit: count.exactOptional(),
    shard: z.strictObject({ index: count, of: count }).readonly().exactOptional(),
  })
  .readonly();

export const originSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("measured") }).readonly(),
  z.strictObject({ kind: z.literal("rescored"), from: text }).readonly(),
  z.strictObject({ kind: z.literal("imported"), format: text, source: text, digest: text }).readonly(),
]);

export const runHeadSchema = z
  .strictObject({
    schema: z.literal(runSchema),
    runId: text,
    startedAt: text,
    model: modelId,
    suite: suiteCardSchema,
    fingerprint: fingerprintSchema,
    plan: planSchema,
    seed: z.number(),
    origin: originSchema,
    label: text.exactOptional(),
  })
  .readonly();

const withheldShape = { kind: z.literal("withheld"), characters: count, digest: text };
export const withheldSchema = z.strictObject(withheldShape).readonly();

const toolCallSchema = z.strictObject({ id: text, name: text, arguments: jsonValue }).readonly();

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
    ]),
    target: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("kept"), target: z.tuple([text], text).readonly() }).readonly(),
      withheldSchema,
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

const answeredWithShape = {
  finish: z
    .strictObject({
      reason: z.enum(["stop", "length", "tool-calls", "content-filter", "refusal", "other"]),
      raw: text.exactOptional(),
    })
    .readonly(),
  usage: z
    .strictObject({
      inputTokens: amount,
      outputTokens: amount,
      cachedInputTokens: amount.exactOptional(),
      reasoningTokens: amount.exactOptional(),
    })
    .readonly()
    .exactOptional(),
  respondedBy: text.exactOptional(),
};

export const outputSchema = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("kept"),
      text,
      toolCalls: z.array(toolCallSchema).readonly().exactOptional(),
      ...answeredWithShape,
      warnings: z.array(text).readonly().exactOptional(),
    })
    .readonly(),
  z.strictObject({ ...withheldShape, ...answeredWithShape }).readonly(),
  z.strictObject({ kind: z.literal("absent"), reason: text }).readonly(),
]);

export const scoreSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("scored"), value: unitInterval, answer: text.exactOptional() }).readonly(),
  z
    .strictObject({ kind: z.literal("missed"), cause: z.enum(["refused", "truncated", "unparsed"]) })
    .readonly(),
  z.strictObject({ kind: z.literal("unscored"), reason: text }).readonly(),
]);

const trialShape = {
  sampleId: text,
  epoch: count,
  latencyMs: amount.exactOptional(),
  attempts: count.exactOptional(),
};

export const trialSchema = z.discriminatedUnion("kind", [
  z
    .strictObject({
      ...trialShape,
      kind: z.literal("answered"),
      output: outputSchema,
      scores: z.record(text, scoreSchema).readonly(),
    })
    .readonly(),
  z
    .strictObject({
      ...trialShape,
      kind: z.literal("failed"),
      error: z
        .strictObject({
          kind: z.enum([
            "throttled",
            "overloaded",
            "timeout",
            "network",
            "malformed",
            "auth",
            "quota",
            "invalid-request",
            "crash",
          ]),
          message: text,
        })
        .readonly(),
    })
    .readonly(),
]);

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

/** The same shape, spelt as the core type spells it; the type test holds `trialSchema` to it. */
const trialOfCore: z.ZodType<Trial> = trialSchema;

export const runEventSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("run-start"), head: runHeadSchema }).readonly(),
  z.strictObject({ kind: z.literal("sample"), sample: loggedSampleSchema }).readonly(),
  z.strictObject({ kind: z.literal("trial-end"), trial: trialOfCore }).readonly(),
  z.strictObject({ kind: z.literal("aggregate"), mean: z.number(), n: amount.exactOptional() }).readonly(),
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
