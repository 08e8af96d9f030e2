import type { Price } from "../core/price.ts";
import type { Config } from "./config.ts";
import { priceLists } from "./price-table.ts";

/** What a model's tokens cost: the config's word, else the list price; a dated snapshot costs what its model costs. */
export function priceOf(model: string, configured: Config["prices"] = {}): Price | undefined {
  const own = configured[model];
  if (own !== undefined) return { ...own, source: "config" };
  for (const name of [model, withoutSnapshot(model)]) {
    for (const { asOf, models } of priceLists) {
      const listed = models[name];
      if (listed !== undefined) return { ...listed, source: `list price as of ${asOf}` };
    }
  }
  return undefined;
}

/** `gpt-5-mini-2025-08-07`, `claude-haiku-4-5-20251001` and `…-latest` without their ends. */
function withoutSnapshot(model: string): string {
  return model.replace(/-(\d{4}-\d{2}-\d{2}|20\d{6}|latest)$/, "");
}
