import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { GenerateRequest, Generation, Model } from "#harness/core/model.ts";
import { scored } from "#harness/core/score.ts";
import { createReplyCache, type ReplyCache } from "#harness/runner/reply-cache.ts";
import { createFold } from "#harness/store/fold.ts";
import { openReplyFiles } from "#harness/store/reply-files.ts";
import { createRequest } from "../adapters/request.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { answer, collect, modelOf, optionsFor, planOf, rightModel, suiteOf, trialsOf } from "./build.ts";

const open = (folder: string, onTrouble: (warning: { text: string }) => void = () => undefined): ReplyCache =>
  createReplyCache(openReplyFiles(folder), { onTrouble });

const at = (model: Model, address = "http://lab/v1"): Model => ({ ...model, address });
const right = at(rightModel());

/** Asks as the runner does: what is not known is asked, and kept. */
function ask(cache: ReplyCache, request: GenerateRequest, reply: Generation): "hit" | "miss" | "bypass" {
  const found = cache.find(right, request);
  if (found?.kind === "miss") found.keep(reply);
  return found?.kind ?? "bypass";
}

const inEpoch = (epoch: number) =>
  createRequest({ trial: { suiteId: "suite", sampleId: "sample-1", epoch, input: "" } });

describe("a reply cache: it …", () => {
  test("does not mind the order in which options were written", () => {
    using folder = temporaryFolder();
    const options = (providerOptions: object) =>
      createRequest({ settings: { providerOptions: JSON.parse(JSON.stringify(providerOptions)) } });
    ask(open(folder.path), options({ a: 1, b: { c: 2, d: 3 } }), answer("12"));
    expect(ask(open(folder.path), options({ b: { d: 3, c: 2 }, a: 1 }), answer("13"))).toBe("hit");
    expect(ask(open(folder.path), options({ a: 1, b: { c: 2, d: 4 } }), answer("13"))).toBe("miss");
  });

  test("gives the whole answer back", () => {
    using folder = temporaryFolder();
    const whole: Generation = {
      text: "",
      toolCalls: [{ id: "1", name: "add", arguments: { left: 1, right: [2, "x"] } }],
      finish: { reason: "tool-calls", raw: "tool_use" },
      usage: { inputTokens: 5, outputTokens: 7, cachedInputTokens: 1 },
      respondedBy: "small-2026-01-01",
      warnings: ["seed is not supported"],
    };
    ask(open(folder.path), createRequest(), whole);
    expect(open(folder.path).find(right, createRequest())).toEqual({ kind: "hit", output: whole });
  });

  test("is shared by those who write at the same time, and leaves no half file", () => {
    using folder = temporaryFolder();
    const [one, other] = [open(folder.path), open(folder.path)];
    const [first, second] = [one.find(right, inEpoch(1)), other.find(right, inEpoch(1))];
    if (first?.kind === "miss") first.keep(answer("from one"));
    if (second?.kind === "miss") second.keep(answer("from the other"));
    const files = readdirSync(folder.path, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files).toHaveLength(1);
    expect(ask(open(folder.path), inEpoch(1), answer(""))).toBe("hit");
  });

  test("goes on without keeping anything once it cannot write, and says so once", () => {
    using folder = temporaryFolder();
    const troubles: string[] = [];
    const cache = open(folder.path, ({ text }) => troubles.push(text));
    chmodSync(folder.path, 0o500);
    try {
      for (const epoch of [1, 2, 3]) expect(ask(cache, inEpoch(epoch), answer("12"))).toBe("miss");
    } finally {
      chmodSync(folder.path, 0o700);
    }
    // who may write everywhere is not stopped by permissions
    if (process.getuid?.() !== 0) expect(troubles).toEqual([expect.stringContaining("no longer cached")]);
    expect(troubles.length).toBeLessThanOrEqual(1);
  });

  test("passes by models that no address tells apart", () => {
    using folder = temporaryFolder();
    const cache = open(folder.path);
    expect(cache.find(rightModel(), createRequest())).toBeUndefined();
    expect(cache.tally()).toMatchObject({ bypassed: 1, hits: 0 });
    expect(readdirSync(join(folder.path))).toEqual([]);
  });

  test("answers for judges too, apart from what was paid", async () => {
    using folder = temporaryFolder();
    let judged = 0;
    const judge = at(
      modelOf("court/judge", () => {
        judged += 1;
        return answer("1", { usage: { inputTokens: 20, outputTokens: 2 } });
      }),
    );
    const suite = suiteOf(3, {
      scorers: [
        {
          id: "asking",
          asks: ["court/judge"],
          async score({ output, signal, ask: put }) {
            const messages = [{ role: "user", content: `Is ${output.text} right?` }] as const;
            return scored(Number((await put({ model: "court/judge", messages, signal })).text));
          },
        },
      ],
    });
    const judgedOnce = async () => {
      const judges = new Map([["court/judge", judge] as const]);
      return collect(optionsFor([await planOf(suite, rightModel())], { judges, cache: open(folder.path) }));
    };
    await judgedOnce();
    const messages = await judgedOnce();
    expect(judged).toBe(3);
    const asked = trialsOf(messages).flatMap((trial) =>
      trial.kind === "answered" ? (trial.asked ?? []) : [],
    );
    expect(asked).toHaveLength(3);
    for (const call of asked) expect(call).toMatchObject({ kind: "answered", cached: true, attempts: 0 });
    const fold = createFold();
    for (const { event } of messages) fold.add(event);
    expect(fold.record()).toMatchObject({ asked: [{ answered: 3, usage: { reported: 0, inputTokens: 0 } }] });
  });
});
