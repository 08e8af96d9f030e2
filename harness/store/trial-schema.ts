import { z } from "zod";
import type { AskedCall } from "../core/asked.ts";
import { errorKinds } from "../core/error.ts";
import type { JsonValue } from "../core/json.ts";
import { finishReasons } from "../core/model.ts";
import type { Output } from "../core/run.ts";
import { missCauses } from "../core/score.ts";
import { modelIdSchema } from "./head-schema.ts";

const text = z.string();
const count = z.int().min(0);
const amount = z.number().min(0);
const jsonValue = z.custom<JsonValue>((value) => value !== undefined, "missing");

const withheldShape = { kind: z.literal("withheld"), characters: count, digest: text };
export const withheldSchema = z.strictObject(withheldShape).readonly();

export const absentSchema = z.strictObject({ kind: z.literal("absent"), reason: text }).readonly();

export const toolCallSchema = z.strictObject({ id: text, name: text, arguments: jsonValue }).readonly();

const answeredWithShape = {
  finish: z
    .strictObject({
      reason: z.enum(finishReasons),
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
  absentSchema,
]);

export const scoreSchema = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("scored"),
      value: z.number().min(0).max(1),
      answer: text.exactOptional(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal("missed"), cause: z.enum(missCauses) }).readonly(),
  z.strictObject({ kind: z.literal("unscored"), reason: text }).readonly(),
]);

/** The same shape under the core's name; the type test holds `outputSchema` to it. */
const outputOfCore: z.ZodType<Output> = outputSchema;

const errorSchema = z
  .strictObject({
    kind: z.enum(errorKinds),
    message: text,
  })
  .readonly();

const isCached = z.literal(true).exactOptional();

const askedShape = {
  scorer: text,
  model: modelIdSchema,
  question: text.exactOptional(),
  latencyMs: amount.exactOptional(),
  attempts: count,
};

export const askedSchema = z.discriminatedUnion("kind", [
  z
    .strictObject({ ...askedShape, kind: z.literal("answered"), output: outputOfCore, cached: isCached })
    .readonly(),
  z.strictObject({ ...askedShape, kind: z.literal("failed"), error: errorSchema }).readonly(),
]);

/** The same shape under the core's name; the type test holds `askedSchema` to it. */
const askedOfCore: z.ZodType<AskedCall> = askedSchema;

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
      output: outputOfCore,
      cached: isCached,
      scores: z.record(text, scoreSchema).readonly(),
      asked: z.array(askedOfCore).readonly().exactOptional(),
      human: z.number().min(0).max(1).exactOptional(),
    })
    .readonly(),
  z.strictObject({ ...trialShape, kind: z.literal("failed"), error: errorSchema }).readonly(),
]);
