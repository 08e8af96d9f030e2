import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import * as adapters from "#adapters";

it("holds adapters and nothing else, each with an id of its own", () => {
  const ids = Object.values(adapters).map(({ id, open }) => [id, typeof open]);
  expect(new Map(ids as [string, string][]).size).toBe(ids.length);
  expect(ids.filter(([, open]) => open !== "function")).toEqual([]);
});

it("loads no provider, no transport and no parser before one is opened", () => {
  const script = `
    const { registerHooks } = await import("node:module");
    const loaded = [];
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
    await import("#adapters");
    console.log(JSON.stringify(loaded.filter((url) => /node_modules|node:https|lean-fetch|import-user/.test(url))));`;
  const options = { cwd: new URL("../..", import.meta.url), encoding: "utf8" } as const;
  const heavy = execFileSync(process.execPath, ["--input-type=module", "--eval", script], options);
  expect(JSON.parse(heavy)).toEqual([]);
});
