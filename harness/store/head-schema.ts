import { z } from "zod";
import type { JsonObject } from "../core/json.ts";
import { isModelId, type ModelId } from "../core/model.ts";
import { runSchema } from "../core/run.ts";

const text = z.string();
const count = z.int().min(0);
const unitInterval = z.number().min(0).max(1);
export const modelIdSchema = z.custom<ModelId>(
  (value) => typeof value === "string" && isModelId(value),
  "not provider/name",
);
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
    slice: z.enum(["open", "final"]).exactOptional(),
  })
  .readonly();

export const originSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("measured") }).readonly(),
  z.strictObject({ kind: z.literal("rescored"), from: text }).readonly(),
  z
    .strictObject({
      kind: z.literal("imported"),
      format: text,
      source: text,
      digest: text,
      spelling: text.exactOptional(),
      caveats: z.array(text).readonly().exactOptional(),
    })
    .readonly(),
]);

export const priceSchema = z
  .strictObject({
    input: z.number(),
    output: z.number(),
    cachedInput: z.number().exactOptional(),
    source: text,
  })
  .readonly();

export const runHeadSchema = z
  .strictObject({
    schema: z.literal(runSchema),
    runId: text,
    startedAt: text,
    model: modelIdSchema,
    suite: suiteCardSchema,
    fingerprint: fingerprintSchema,
    plan: planSchema,
    seed: z.number(),
    origin: originSchema,
    label: text.exactOptional(),
    price: priceSchema.exactOptional(),
    judges: z
      .array(z.strictObject({ model: modelIdSchema, price: priceSchema.exactOptional() }).readonly())
      .readonly()
      .exactOptional(),
  })
  .readonly();
