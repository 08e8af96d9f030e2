import { describe, expect, test } from "vitest";
import { HarnessError } from "#harness/core/error.ts";
import type { Question } from "#harness/core/scorer.ts";
import { allOf } from "#harness/scorers/all-of.ts";
import { exact } from "#harness/scorers/exact.ts";
import { firstOf } from "#harness/scorers/first-of.ts";
import { judge } from "#harness/scorers/judge.ts";
import { testScorer } from "../conformance/scorer.ts";
import { compared, graded, plain, questionOf, questionsOf } from "./asked-judge.ts";
import { honest, judgeModel, judgeThat, says, scoreBy, verdict } from "./scripted-judge.ts";

testScorer({
  kind: "judge",
  scorer: { ...graded, score: (attempt) => graded.score({ ...attempt, ask: honest }) },
  targets: [["18"], ["Paris", "paris"], ["It depends:\non the weather."]],
});

describe("a judge that grades: it …", () => {
  test.each([
    [1, 0, 0],
    [1, 1, 1],
    [4, 0, 0],
    [4, 1, 0.25],
    [4, 4, 1],
    [10, 7, 0.7],
  ])("is worth its share of the highest grade: of %d, %d is %d", async (highest, grade, value) => {
    const scorer = judge({ ...plain, highest });
    const ask = judgeThat(({ mark }) => verdict(mark, { grade }));
    expect(await scoreBy(scorer, ask)).toEqual({ kind: "scored", value });
  });

  test("sees the task, the targets, the answer and the rubric, each in its place", async () => {
    const question = await questionOf(graded, { text: "eighteen", target: ["18", "18 eggs"] });
    expect(question.material("task")).toBe("How many eggs?");
    expect(question.material("reference-1")).toBe("18");
    expect(question.material("reference-2")).toBe("18 eggs");
    expect(question.material("answer")).toBe("eighteen");
    expect(question.system).toContain("The rubric:\nThe answer is right.");
    expect(question.user).not.toContain("The answer is right.");
  });

  test("does not see the targets when they are hidden", async () => {
    const scorer = judge({ ...plain, targets: "hidden" });
    expect((await questionOf(scorer, { text: "eighteen" })).user).not.toContain("reference");
  });

  test("sees calls of tools, also where there is no text", async () => {
    const toolCalls = [{ id: "1", name: "look_up", arguments: { word: "egg" } }];
    const [question] = await questionsOf(graded, { text: "", changes: { toolCalls } });
    expect(question?.material("answer")).toBe('{"name":"look_up","arguments":{"word":"egg"}}');
  });

  test("is told that length, tone and layout earn nothing, and reasons before it grades", async () => {
    const { system } = await questionOf(graded, { text: "18" });
    expect(system).toContain("Length earns nothing");
    expect(system.indexOf('"reason"')).toBeLessThan(system.indexOf('"grade"'));
  });

  test("is not asked about an empty answer, which is unparsed", async () => {
    const ask = judgeThat(() => {
      throw new Error("asked");
    });
    expect(await scoreBy(graded, ask, { text: " \n" })).toEqual({ kind: "missed", cause: "unparsed" });
  });

  test("is asked with the temperature of the options, else with the provider's", async () => {
    const settings: Question["settings"][] = [];
    const ask: typeof honest = async (question) => {
      settings.push(question.settings);
      return honest(question);
    };
    await scoreBy(graded, ask);
    await scoreBy(judge({ ...plain, temperature: 0 }), ask);
    expect(settings).toEqual([undefined, { temperature: 0 }]);
  });

  test("is asked the same question for the same answer", async () => {
    const [one, two] = [await questionOf(graded, { text: "18" }), await questionOf(graded, { text: "18" })];
    expect([one.system, one.user]).toEqual([two.system, two.user]);
  });
});

describe("the id of a judge: it …", () => {
  test("names the kind and the model it asks, and the runner is told whom to open", () => {
    expect(graded.id).toMatch(/^judge\(court\/judge-2026-01-01, [0-9a-f]{8}\)$/);
    expect(graded.asks).toEqual([judgeModel]);
  });

  test("is another for every option that changes a verdict", () => {
    const others = [
      judge({ ...plain, rubric: "The answer is kind." }),
      judge({ ...plain, model: "court/other" }),
      judge({ ...plain, highest: 4 }),
      judge({ ...plain, targets: "hidden" }),
      judge({ ...plain, temperature: 0 }),
      compared,
      judge({ ...plain, against: "reference", torn: "half" }),
    ];
    expect(new Set([graded, ...others].map(({ id }) => id)).size).toBe(8);
  });

  test("is the same with labels and with defaults written out", () => {
    expect(judge({ ...plain, labels: { score: "human", output: "answer" } }).id).toBe(graded.id);
    expect(judge({ ...plain, highest: 1, against: "rubric", targets: "shown" }).id).toBe(graded.id);
    expect(judge.fromOptions({ ...plain }).id).toBe(graded.id);
  });
});

describe("the model of a judge: it …", () => {
  test.each(["court/judge", "./judge.ts", "../judge.ts#strict", "/home/me/judge.ts"])(
    "may be %s",
    (model) => {
      expect(judge.fromOptions({ rubric: "x", model }).asks).toEqual([model]);
    },
  );
});

describe("options of a judge: it refuses …", () => {
  test.each<readonly [string, Parameters<typeof judge.fromOptions>[0], RegExp]>([
    ["none at all", {}, /needs a rubric and a model, provider\/name or a path/],
    ["no rubric", { model: judgeModel }, /needs a rubric/],
    ["no model", { rubric: "x" }, /write \{"rubric"/],
    ["a model without a provider", { rubric: "x", model: "gpt-5" }, /my-judge\.ts, got .*gpt-5/],
    ["an empty rubric", { ...plain, rubric: " " }, /rubric is " "; say what a good answer does/],
    ["an unknown option", { ...plain, scale: 5 }, /no option "scale"; known: rubric, model/],
    ["a highest grade of 0", { ...plain, highest: 0 }, /highest is 0; give a whole number from 1 to 100/],
    ["a highest grade in words", { ...plain, highest: "five" }, /highest is "five"/],
    ["an unknown way to judge", { ...plain, against: "vibes" }, /give rubric or reference/],
    ["a temperature below 0", { ...plain, temperature: -1 }, /temperature is -1/],
    [
      "grades for a comparison",
      { ...plain, against: "reference", highest: 4 },
      /does nothing against the reference/,
    ],
    ["torn for grades", { ...plain, torn: "half" }, /does nothing against the rubric/],
    ["labels that are a word", { ...plain, labels: "human" }, /labels is "human"; give the metadata keys/],
    ["labels without an output", { ...plain, labels: { score: "human" } }, /metadata keys/],
    ["a label above 1", { ...plain, labels: [{ sample: "a", output: "b", score: 5 }] }, /label of a is 5/],
  ])("%s", (_, options, message) => {
    expect(() => judge.fromOptions(options)).toThrow(HarnessError);
    expect(() => judge.fromOptions(options)).toThrow(message);
  });
});

describe("a combination with a judge: it …", () => {
  test.each([
    ["first-of", firstOf(exact(), judge({ ...plain, labels: { score: "human", output: "answer" } }))],
    ["all-of", allOf(exact(), judge({ ...plain, labels: { score: "human", output: "answer" } }))],
  ])("tells the runner whom it asks, and keeps the labels: %s", (_, scorer) => {
    expect(scorer.asks).toEqual([judgeModel]);
    const sample = { id: "s1", input: "?", target: ["18"] as const, metadata: { human: 1, answer: "18" } };
    expect(scorer.humanScore?.({ sample, output: says("18") })).toBe(1);
  });

  test("asks nobody where no member does", () => {
    expect(firstOf(exact())).not.toHaveProperty("asks");
  });
});
