import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { AskedCall } from "#harness/core/asked.ts";
import type { LoggedSample, RunEvent } from "#harness/core/event.ts";
import type { GenerateSettings, Message, ToolCall } from "#harness/core/model.ts";
import type { Origin } from "#harness/core/origin.ts";
import type { Price } from "#harness/core/price.ts";
import type {
  Absent,
  Coverage,
  Fingerprint,
  Output,
  Plan,
  RunHead,
  SuiteCard,
  Trial,
  Withheld,
} from "#harness/core/run.ts";
import type { Score } from "#harness/core/score.ts";
import type { Setting } from "#harness/core/suite.ts";
import type {
  fingerprintSchema,
  generateSettingsSchema,
  originSchema,
  planSchema,
  priceSchema,
  runHeadSchema,
  settingSchema,
  suiteCardSchema,
} from "#harness/store/head-schema.ts";
import type {
  coverageSchema,
  loggedSampleSchema,
  messageSchema,
  runEventSchema,
} from "#harness/store/schema.ts";
import type {
  absentSchema,
  askedSchema,
  outputSchema,
  scoreSchema,
  toolCallSchema,
  trialSchema,
  withheldSchema,
} from "#harness/store/trial-schema.ts";

/** Intersections spelt out, member by member: the same values, written as zod writes them. */
type Flat<Shape> = Shape extends unknown ? { [Key in keyof Shape]: Shape[Key] } : never;

test("the schema of each stored shape is the core type", () => {
  expectTypeOf<z.infer<typeof settingSchema>>().toEqualTypeOf<Setting>();
  expectTypeOf<z.infer<typeof suiteCardSchema>>().toEqualTypeOf<SuiteCard>();
  expectTypeOf<z.infer<typeof generateSettingsSchema>>().toEqualTypeOf<GenerateSettings>();
  expectTypeOf<z.infer<typeof priceSchema>>().toEqualTypeOf<Price>();
  expectTypeOf<z.infer<typeof fingerprintSchema>>().toEqualTypeOf<Fingerprint>();
  expectTypeOf<z.infer<typeof planSchema>>().toEqualTypeOf<Plan>();
  expectTypeOf<z.infer<typeof originSchema>>().toEqualTypeOf<Origin>();
  expectTypeOf<z.infer<typeof runHeadSchema>>().toEqualTypeOf<RunHead>();
  expectTypeOf<z.infer<typeof withheldSchema>>().toEqualTypeOf<Withheld>();
  expectTypeOf<z.infer<typeof absentSchema>>().toEqualTypeOf<Absent>();
  expectTypeOf<z.infer<typeof toolCallSchema>>().toEqualTypeOf<ToolCall>();
  expectTypeOf<z.infer<typeof messageSchema>>().toEqualTypeOf<Message>();
  expectTypeOf<z.infer<typeof loggedSampleSchema>>().toEqualTypeOf<LoggedSample>();
  expectTypeOf<z.infer<typeof outputSchema>>().toEqualTypeOf<Flat<Output>>();
  expectTypeOf<z.infer<typeof scoreSchema>>().toEqualTypeOf<Score>();
  expectTypeOf<z.infer<typeof askedSchema>>().toEqualTypeOf<Flat<AskedCall>>();
  expectTypeOf<z.infer<typeof trialSchema>>().toEqualTypeOf<Flat<Trial>>();
  expectTypeOf<z.infer<typeof coverageSchema>>().toEqualTypeOf<Coverage>();
  expectTypeOf<z.infer<typeof runEventSchema>>().toEqualTypeOf<RunEvent>();
});
