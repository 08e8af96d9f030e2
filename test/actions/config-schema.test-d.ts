import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Config } from "#harness/actions/config.ts";
import type { configSchema } from "#harness/actions/config-schema.ts";

test("the schema of the config says what the type says", () => {
  expectTypeOf<Omit<z.infer<typeof configSchema>, "$schema">>().toEqualTypeOf<Config>();
});
