import { describe, expect, test } from "vitest";
import { ModelError } from "#harness/core/error.ts";
import type { Sample } from "#harness/core/sample.ts";
import { answer, collect, endOf, modelOf, optionsFor, planOf, rightModel, suiteOf } from "./build.ts";

describe("runTrials, of what was answered: it …", () => {
  test("counts what is the model's doing apart: refused, truncated, unparsed", async () => {
    const model = modelOf("test/mixed", (request) => {
      switch (request.trial.sampleId) {
        case "s0":
          return answer("0");
        case "s1":
          return answer("I cannot help", { finish: { reason: "refusal" } });
        case "s2":
          return answer("", { finish: { reason: "content-filter" } });
        case "s3":
          return answer("", { finish: { reason: "length" } });
        default:
          return answer("");
      }
    });
    const messages = await collect(optionsFor([await planOf(suiteOf(5), model)]));
    expect(endOf(messages, "test/mixed numbers")).toMatchObject({
      scored: 1,
      refused: 2,
      truncated: 1,
      unparsed: 1,
    });
  });

  test("calls a score unscored, never zero, when the scorer throws", async () => {
    const suite = suiteOf(2, {
      scorers: [
        {
          id: "broken",
          score: () => {
            throw new Error("no judge today");
          },
        },
      ],
    });
    const messages = await collect(optionsFor([await planOf(suite, rightModel())]));
    expect(endOf(messages, "test/right numbers")).toMatchObject({ unscored: 2, scored: 0 });
  });

  test("shows no listener the text of a held-out suite", async () => {
    const keys = {
      cluster: "question of Ms Jones",
      stratum: "question",
      problemId: "question",
      form: "letter",
    };
    const samples = [0, 1, 2].map(
      (row): Sample => ({ id: `s${row}`, input: `question ${row}`, target: ["1"], ...keys }),
    );
    const secret = suiteOf(3, { exposure: "held-out", samples: () => samples, keepMetadata: ["form"] });
    const leaky = modelOf("test/leaky", (request) => {
      if (request.trial.sampleId === "s1")
        throw new ModelError("invalid-request", `bad prompt: ${request.trial.input}`);
      return answer(`the answer to ${request.trial.input}`);
    });
    const messages = await collect(
      optionsFor([await planOf(secret, leaky)], { holdOutKey: Buffer.alloc(32, 7) }),
    );
    expect(JSON.stringify(messages)).not.toContain("question");
    const logged = messages.flatMap(({ event }) => (event.kind === "sample" ? [event.sample] : []));
    expect(logged.every(({ input, form }) => input.kind === "withheld" && form === "letter")).toBe(true);
    expect(new Set(logged.map(({ cluster }) => cluster)).size).toBe(1);
  });
});
