import { describe, expect, test } from "vitest";
import { priceOf } from "#harness/actions/price-of.ts";
import { priceLists } from "#harness/actions/price-table.ts";

describe("priceOf: it …", () => {
  test("finds a model by its id, and its dated snapshots and -latest by the model's price", () => {
    const mini = priceOf("openai/gpt-5-mini");
    expect(mini).toEqual({ input: 0.25, cachedInput: 0.025, output: 2, source: "list price as of 2025-12" });
    expect(priceOf("openai/gpt-5-mini-2025-08-07")).toEqual(mini);
    expect(priceOf("anthropic/claude-haiku-4-5-20251001")).toMatchObject({ input: 1, output: 5 });
  });

  test("does not take one model for another whose name it begins with", () => {
    expect(priceOf("openai/gpt-5-mini-turbo")).toBeUndefined();
    expect(priceOf("openai/gpt-5")).not.toEqual(priceOf("openai/gpt-5-mini"));
  });

  test("calls local and unknown models unpriced, not free, unless the config says so", () => {
    expect(priceOf("ollama/qwen3")).toBeUndefined();
    expect(priceOf("ollama/qwen3", { "ollama/qwen3": { input: 0, output: 0 } })).toEqual({
      input: 0,
      output: 0,
      source: "config",
    });
  });

  test("lets the config win over the list", () => {
    expect(priceOf("openai/gpt-5", { "openai/gpt-5": { input: 1, output: 1 } })).toMatchObject({
      source: "config",
    });
  });

  test("holds lists that say where and when, name each model once, and price output no lower than input", () => {
    const models = priceLists.flatMap(({ models: listed }) => Object.keys(listed));
    expect(new Set(models).size).toBe(models.length);
    for (const { page, asOf, models: listed } of priceLists) {
      expect(page).toMatch(/^https:/);
      expect(asOf).toMatch(/^\d{4}-\d{2}$/);
      for (const price of Object.values(listed)) expect(price.output).toBeGreaterThanOrEqual(price.input);
    }
  });
});
