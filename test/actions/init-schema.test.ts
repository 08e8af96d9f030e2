import { describe, expect, test } from "vitest";
import { publishedConfigSchema } from "#harness/actions/init-schema.ts";

describe("the published schema of the config: it …", () => {
  // To publish a change: npx vitest run test/actions/init-schema.test.ts --update
  test("is what docs/config.schema.json holds", async () => {
    await expect(await publishedConfigSchema()).toMatchFileSnapshot("../../docs/config.schema.json");
  });

  test("knows every key, forbids others, and keeps our own immutability to itself", async () => {
    const schema = JSON.parse(await publishedConfigSchema());
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(["models", "suites", "providers"]));
    expect(schema.additionalProperties).toBe(false);
    expect(JSON.stringify(schema)).not.toContain("readOnly");
  });
});
