import { describe, expect, it } from "vitest";
import { type ControlKnowledge, createControls } from "#adapters/controls.ts";
import { describeAdapterContract } from "../conformance/adapter.ts";
import { createContext, createRequest } from "./request.ts";

const letters = ["A", "B", "C", "D"];
const count = 2_000;

/** Samples `<form>:<number>`, each form asking the same problems; the form `none` has no form. */
function knowledgeOf(kind: "benchmark" | "counterpart", sampleId: string): ControlKnowledge {
  const [form = "", number = ""] = sampleId.split(":");
  return {
    sample: {
      id: sampleId,
      input: `Problem ${number}`,
      target: [letters[Number(number) % 4] ?? "A"],
      problemId: number,
      ...(form === "none" ? {} : { form }),
    },
    setting: kind === "benchmark" ? { kind } : { kind, evidence: "generated" },
    targets: letters,
  };
}

const controls = createControls({
  lookup: async ({ suiteId, sampleId }) =>
    knowledgeOf(suiteId === "benchmark" ? "benchmark" : "counterpart", sampleId),
});

describeAdapterContract("controls", async () => ({
  adapter: controls,
  context: createContext(),
  name: "oracle",
  questions: [ask("benchmark", "none:1"), ask("benchmark", "none:2"), ask("counterpart", "e-mail:3")],
  isAnswerTo: ({ text }, { trial }) => text === letters[Number(trial.sampleId.split(":")[1]) % 4],
  failing: { name: "silent", question: ask("benchmark", "none:1") },
  unopenable: { name: "all" },
}));

function ask(suiteId: string, sampleId: string, epoch = 1) {
  return createRequest({ trial: { suiteId, sampleId, epoch, input: "x" } });
}

/** Which of the problems the control answers rightly, in order. */
async function rightOnes(name: string, suiteId: string, form: string, { seed = 1, epoch = 1 } = {}) {
  const [model] = await controls.open(name, createContext({ seed }));
  const right: boolean[] = [];
  for (let number = 0; number < count; number += 1) {
    const { text } = await model.generate(ask(suiteId, `${form}:${number}`, epoch));
    right.push(text === letters[number % 4]);
  }
  return right;
}

const share = (right: readonly boolean[]) => right.filter(Boolean).length / right.length;

/** Four standard errors of a share: one run in sixteen thousand falls outside. */
function expectShare(right: readonly boolean[], expected: number) {
  const standardError = Math.sqrt((expected * (1 - expected)) / right.length);
  expect(Math.abs(share(right) - expected)).toBeLessThanOrEqual(4 * standardError);
}

const withGuesses = 0.8 + 0.2 * 0.25;

describe("chance", () => {
  it("is right as often as letters are by guessing, and otherwise in another epoch", async () => {
    const first = await rightOnes("chance", "benchmark", "none");
    const second = await rightOnes("chance", "benchmark", "none", { epoch: 2 });
    expectShare(first, 0.25);
    expectShare(second, 0.25);
    // Independent draws agree on 1/16 right and 9/16 wrong.
    expectShare(
      first.map((right, index) => right === second[index]),
      10 / 16,
    );
  });

  it("guesses the same with the same seed and otherwise with another", async () => {
    const first = await rightOnes("chance", "benchmark", "none");
    expect(await rightOnes("chance", "benchmark", "none")).toEqual(first);
    expect(await rightOnes("chance", "benchmark", "none", { seed: 2 })).not.toEqual(first);
  });

  it("fails where there is nothing to guess from", async () => {
    const empty = createControls({
      lookup: async () => ({ ...knowledgeOf("benchmark", "none:1"), targets: [] }),
    });
    const [model] = await empty.open("chance", createContext());
    await expect(model.generate(ask("benchmark", "none:1"))).rejects.toMatchObject({
      kind: "invalid-request",
    });
  });
});

describe("memoriser", () => {
  it("knows every sample of a benchmark and guesses as chance does elsewhere", async () => {
    expect(share(await rightOnes("memoriser", "benchmark", "none"))).toBe(1);
    expect(await rightOnes("memoriser", "counterpart", "none")).toEqual(
      await rightOnes("chance", "counterpart", "none"),
    );
  });
});

describe("narrow and robust", () => {
  it("can do the same four fifths of the problems in exam dress", async () => {
    const narrow = await rightOnes("narrow", "counterpart", "exam-question");
    expectShare(narrow, withGuesses);
    expect(await rightOnes("robust", "counterpart", "exam-question")).toEqual(narrow);
  });

  it("part in working dress, where narrow only guesses", async () => {
    expectShare(await rightOnes("narrow", "counterpart", "e-mail"), 0.25);
    expectShare(await rightOnes("robust", "counterpart", "e-mail"), withGuesses);
  });

  it("take a benchmark without forms for an exam, and a counterpart without forms not", async () => {
    expectShare(await rightOnes("narrow", "benchmark", "none"), withGuesses);
    expectShare(await rightOnes("narrow", "counterpart", "none"), 0.25);
  });

  it("take working dress in a benchmark for what it is", async () => {
    expectShare(await rightOnes("narrow", "benchmark", "e-mail"), 0.25);
  });

  it("can do a problem in every form or in none", async () => {
    const exam = await rightOnes("robust", "counterpart", "exam-question");
    const mail = await rightOnes("robust", "counterpart", "e-mail");
    // What differs is guessing only, on a fifth of the problems.
    expectShare(
      exam.map((right, index) => right !== mail[index]),
      0.2 * 2 * 0.25 * 0.75,
    );
  });

  it("treat samples without a problem id as problems of their own suite", async () => {
    const loose = createControls({
      lookup: async ({ sampleId }) => {
        const { problemId, ...sample } = knowledgeOf("benchmark", sampleId).sample;
        return {
          sample: { ...sample, id: `${problemId}` },
          setting: { kind: "benchmark" },
          targets: ["wrong"],
        };
      },
    });
    const [model] = await loose.open("robust", createContext());
    const answers = async (suiteId: string) =>
      await Promise.all(
        Array.from(
          { length: 200 },
          async (_, index) => (await model.generate(ask(suiteId, `none:${index}`))).text,
        ),
      );
    expect(await answers("one")).not.toEqual(await answers("two"));
  });
});

describe("oracle and silent", () => {
  it("are right always and answer never", async () => {
    expect(share(await rightOnes("oracle", "counterpart", "e-mail"))).toBe(1);
    await expect(rightOnes("silent", "benchmark", "none")).rejects.toMatchObject({ kind: "invalid-request" });
  });

  it("report no usage: they have none", async () => {
    const [model] = await controls.open("oracle", createContext());
    expect(await model.generate(ask("benchmark", "none:1"))).toEqual({
      text: "B",
      finish: { reason: "stop" },
    });
  });
});

describe("an unknown control", () => {
  it("is a usage error that lists the known ones", async () => {
    await expect(controls.open("all", createContext())).rejects.toMatchObject({
      code: "usage",
      message: 'unknown control "all"; known: chance, memoriser, narrow, oracle, robust, silent',
    });
  });
});
