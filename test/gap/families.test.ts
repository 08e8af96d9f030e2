import { describe, expect, test } from "vitest";
import { familiesOf, familyOf } from "#harness/gap/families.ts";

describe("the family of a model: it", () => {
  test.each([
    ["openai/gpt-5-mini", "gpt"],
    ["lab/GPT-4o", "gpt"],
    ["unknown/Llama-3.1-70B-instruct", "llama"],
    ["unknown/Phi-3-mini-instruct (3.8B)", "phi"],
    ["anthropic/claude-sonnet-4", "claude-sonnet"],
    ["lab/mixtral_8x7b", "mixtral"],
    ["lab/command", "command"],
    ["lab/7b", "7b"],
    ["lab/--9", "--9"],
  ])("of %s is %s: the name before its first digit, whoever serves it", (model, family) => {
    expect(familyOf(model)).toBe(family);
  });

  test("is what the config says, the first pattern that fits, * standing for any text", () => {
    const patterns = { llama: ["meta/*", "*/vicuna-*-hf"], own: ["acme/one"] };
    expect(familyOf("meta/anything-3", patterns)).toBe("llama");
    expect(familyOf("lab/vicuna-7b-hf", patterns)).toBe("llama");
    expect(familyOf("lab/vicuna-hf", patterns)).toBe("vicuna-hf");
    expect(familyOf("acme/one", patterns)).toBe("own");
    expect(familyOf("acme/one-2", patterns)).toBe("one");
  });

  test("groups models, sorted", () => {
    expect(familiesOf(["b/gpt-5", "a/gpt-4", "a/claude-3"])).toEqual([
      { family: "claude", models: ["a/claude-3"] },
      { family: "gpt", models: ["a/gpt-4", "b/gpt-5"] },
    ]);
  });
});
