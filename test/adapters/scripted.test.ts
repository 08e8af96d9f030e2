import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScripted, failingFirst, type ScriptedReply } from "#adapters/scripted.ts";
import { type ErrorKind, ModelError } from "#harness/core/error.ts";
import { describeAdapterContract } from "../conformance/adapter.ts";
import { createContext, createRequest } from "./request.ts";

const echo: ScriptedReply = ({ trial }) => ({ text: trial.input, finish: { reason: "stop" } });

function question(input: string) {
  return createRequest({ trial: { suiteId: "suite", sampleId: input, epoch: 1, input } });
}

describeAdapterContract("scripted models", async () => ({
  adapter: {
    id: "scripted",
    description: "models written for a test",
    open: async (name) => [
      createScripted({
        id: `scripted/${name}`,
        reply: name === "fails" ? failingFirst(["overloaded"], echo) : echo,
        latencyMs: name === "hangs" ? 60_000 : 0,
      }),
    ],
  },
  context: createContext(),
  name: "echo",
  questions: [question("one"), question("two")],
  isAnswerTo: ({ text }, { trial }) => text === trial.input,
  hangingName: "hangs",
  failing: { name: "fails", question: question("one") },
}));

describe("createScripted", () => {
  it("tells the reply how many calls came before and which try this is", async () => {
    const seen: unknown[] = [];
    const model = createScripted({
      id: "scripted/model",
      reply: (request, call) => {
        seen.push([request.trial.sampleId, call]);
        if (call.attempt < 2) throw new ModelError("overloaded", "not yet");
        return echo(request, call);
      },
    });
    await expect(model.generate(question("a"))).rejects.toThrow("not yet");
    await expect(model.generate(question("b"))).rejects.toThrow("not yet");
    await model.generate(question("a"));
    await expect(model.generate(question("a"))).rejects.toThrow("not yet");
    expect(seen).toEqual([
      ["a", { index: 0, attempt: 1 }],
      ["b", { index: 1, attempt: 1 }],
      ["a", { index: 2, attempt: 2 }],
      ["a", { index: 3, attempt: 1 }],
    ]);
  });

  it("takes its time", async () => {
    const model = createScripted({ id: "scripted/slow", reply: echo, latencyMs: 80 });
    const startedAt = performance.now();
    await model.generate(question("a"));
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(75);
  });

  it("gives up a reply that never comes when it is aborted", async () => {
    const model = createScripted({ id: "scripted/never", reply: () => new Promise(() => undefined) });
    const reason = new Error("enough");
    const controller = new AbortController();
    const call = model.generate({ ...question("a"), signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });
});

describe("failingFirst", () => {
  it("fails each sample in the planned ways, in order, and then answers", async () => {
    const kinds = fc.constantFrom<ErrorKind>(
      "throttled",
      "overloaded",
      "timeout",
      "network",
      "malformed",
      "auth",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(kinds, { maxLength: 4 }), async (plan) => {
        const model = createScripted({ id: "scripted/planned", reply: failingFirst(plan, echo) });
        for (const sample of ["a", "b"]) {
          for (const kind of plan)
            await expect(model.generate(question(sample))).rejects.toMatchObject({ kind });
          expect((await model.generate(question(sample))).text).toBe(sample);
        }
      }),
    );
  });
});
