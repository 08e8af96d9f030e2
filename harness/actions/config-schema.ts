import { z } from "zod";
import { declaredTerms } from "../core/data-terms.ts";
import type { JsonObject, JsonValue } from "../core/json.ts";
import type { Config } from "./config.ts";

/** The schema of the config, for checking a file and for editors. */

const text = z.string().min(1);
const atLeastOne = z.int().min(1);
const jsonValue: z.ZodType<JsonValue> = z.json();
const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), jsonValue);

export const configSchema = z
  .strictObject({
    $schema: z.string().exactOptional(),
    models: z
      .array(text)
      .readonly()
      .exactOptional()
      .describe("provider/name, or a path to a module; as --model"),
    suites: z.array(text).readonly().exactOptional().describe("an id, all, or a path to a file; as --suite"),
    results: text.exactOptional().describe("folder of run logs"),
    data: text.exactOptional().describe("folder of data files"),
    cache: text.exactOptional().describe("folder of the response cache; absent: every call is made"),
    settings: z
      .strictObject({
        temperature: z.number().min(0).exactOptional(),
        maxOutputTokens: atLeastOne.exactOptional(),
        modelSeed: z.int().min(0).exactOptional(),
        reasoningEffort: text.exactOptional(),
        providerOptions: jsonObject.exactOptional(),
      })
      .readonly()
      .exactOptional()
      .describe("sent to the provider; what is absent is the provider's default"),
    parameters: jsonObject.exactOptional().describe("suite parameters, such as { shots: 5 }"),
    providers: z
      .record(
        z.string().regex(/^[a-z][a-z0-9-]*$/, "a provider's name is lower case letters, digits and hyphens"),
        z
          .strictObject({ baseUrl: z.url({ protocol: /^https?$/ }), keyVariable: text.exactOptional() })
          .readonly(),
      )
      .readonly()
      .exactOptional()
      .describe("OpenAI-compatible servers: lab gives models lab/<name>"),
    terms: z
      .record(
        z.string().regex(/^[^/]+$/, "terms are by provider, the part of a model's id before the slash"),
        z.strictObject({ declared: z.enum(declaredTerms), note: text.exactOptional() }).readonly(),
      )
      .readonly()
      .exactOptional()
      .describe("what providers do with what they are sent, such as { openai: { declared: no-training } }"),
    prices: z
      .record(
        z.string().regex(/^[^/]+\/.+$/, "prices are by model id, provider/name"),
        z
          .strictObject({
            input: z.number().min(0),
            output: z.number().min(0),
            cachedInput: z.number().min(0).exactOptional(),
          })
          .readonly(),
      )
      .readonly()
      .exactOptional()
      .describe("US dollars for a million tokens, by model id"),
    limits: z
      .strictObject({
        limit: atLeastOne.exactOptional(),
        epochs: atLeastOne.exactOptional(),
        concurrency: atLeastOne.exactOptional(),
        rpm: atLeastOne.exactOptional().describe("calls a minute, for each provider"),
        tpm: atLeastOne.exactOptional().describe("tokens a minute, for each provider"),
        budgetUsd: z.number().positive().exactOptional().describe("US dollars that a run may spend"),
        timeout: z.number().positive().exactOptional(),
        trialTimeout: z.number().positive().exactOptional(),
        retries: z.int().min(0).exactOptional(),
      })
      .readonly()
      .exactOptional(),
    pairs: z
      .array(z.strictObject({ benchmark: text, counterpart: text }).readonly())
      .readonly()
      .exactOptional()
      .describe("which suites are compared; absent: all of one capability"),
    margin: z
      .number()
      .positive()
      .lt(100)
      .exactOptional()
      .describe("points: gaps are tested for being smaller, and a cheaper model may be so much worse"),
    families: z
      .record(text, z.array(text).readonly())
      .readonly()
      .exactOptional()
      .describe("models that are not independent: ids, with * for any text"),
  })
  .readonly();

/** The schema says what the type says, but for the key that editors read. */
export function toConfig(parsed: z.infer<typeof configSchema>): Config {
  const { $schema: _schema, ...config } = parsed;
  return config;
}

/** For `yaml-language-server` and its like. */
export function configJsonSchema(): object {
  return {
    title: "reality-gap config",
    ...z.toJSONSchema(configSchema, { io: "input" }),
  };
}
