import { beforeAll, describe, expect, test } from "vitest";
import { createControls } from "#adapters/controls.ts";
import type { Generation } from "#harness/core/model.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { Estimate } from "#harness/stats/estimate.ts";
import { twoWayMeanEstimate } from "#harness/stats/two-way-mean.ts";
import { families } from "#suites/real-world/generated/families.ts";
import type { Family } from "#suites/real-world/generated/family.ts";
import { generateSamples } from "#suites/real-world/generated/generate.ts";
import { createContext, createRequest } from "../../adapters/request.ts";

/** What each form is worth to a control: exam score minus form score, problem by problem. */
type FormGaps = ReadonlyMap<string, Estimate>;

const nullForm = "exam-question again";
const models = ["chance", "memoriser", "narrow", "oracle", "robust"] as const;

/** Answers to these are run, which takes long: fewer problems, and no interval is asked of so few. */
const runCounts = new Map([
  ["code-repair", 4],
  ["text-to-sql", 20],
]);
const isRun = ({ id }: { readonly id: string }) => runCounts.has(id);

describe.each(families.filter((entry) => !isRun(entry)))("control panel on $id", (entry) => {
  let panel: { readonly gaps: ReadonlyMap<string, FormGaps>; readonly guessed: number };
  beforeAll(async () => {
    const family = await entry.load();
    const gaps = new Map<string, FormGaps>();
    const judge = createJudge(family);
    const [, ...working] = family.forms.map(({ id }) => id);
    for (const model of models)
      gaps.set(model, await formGaps({ family, judge, working, name: model, count: 100 }));
    panel = { gaps, guessed: family.judging.chance ?? 0 };
  });
  const gapsOf = (model: (typeof models)[number]) => [...(panel.gaps.get(model) ?? [])];

  test("oracle has no gap in any form, nor between exam wordings", () => {
    for (const [form, gap] of gapsOf("oracle")) expect([form, pointOf(gap)]).toEqual([form, 0]);
  });

  test("robust has no gap in any form, nor between exam wordings, but for its lucky guesses", () => {
    for (const [form, gap] of gapsOf("robust")) {
      const [low, high] = limitsOf(gap);
      expect([form, low <= 0 && high >= 0 && Math.abs(pointOf(gap)) < 0.06]).toEqual([form, true]);
    }
  });

  test("narrow loses in every form, and not between exam wordings, what it was built to lose", () => {
    const { guessed } = panel;
    // It solves eight problems of ten in exam dress, and guesses like everybody elsewhere.
    const built = 0.8 * (1 - guessed);
    for (const [form, gap] of gapsOf("narrow")) {
      const [low, high] = limitsOf(gap);
      if (form === nullForm) expect([form, low <= 0 && high >= 0]).toEqual([form, true]);
      else expect([form, low - 0.05 < built && built < high + 0.05 && low > 0.3]).toEqual([form, true]);
    }
  });

  test("memoriser loses all but its guesses in every working form", () => {
    for (const [form, gap] of gapsOf("memoriser"))
      if (form === nullForm) expect(pointOf(gap)).toBe(0);
      else expect(pointOf(gap)).toBeGreaterThan(0.65);
  });

  test("chance has a gap about zero in every form", () => {
    for (const [form, gap] of gapsOf("chance"))
      expect([form, Math.abs(pointOf(gap)) < 0.16]).toEqual([form, true]);
  });
});

describe.each(families.filter(isRun))("control panel on $id, whose answers are run", (entry) => {
  let pointsOf: (name: string) => Promise<readonly number[]>;
  beforeAll(async () => {
    const family = await entry.load();
    const judge = createJudge(family);
    const working = family.forms.slice(1, 3).map(({ id }) => id);
    // Of other problems: a guess among so few would often be right.
    const guesses = [
      ...generateSamples(family, { seed: "guesses", count: 3, forms: [family.forms[0].id] }),
    ].map(({ target }) => target[0]);
    const count = runCounts.get(entry.id) ?? 1;
    pointsOf = async (name) =>
      [...(await formGaps({ family, judge, working, name, count, guesses }))].map(([, gap]) => pointOf(gap));
  });

  test.each([
    ["oracle", [0, 0, 0]],
    ["robust", [0, 0, 0]],
    ["chance", [0, 0, 0]],
    ["memoriser", [0, 1, 1]],
  ])("%s has the gaps %j: none between wordings, then form by form", async (name, points) => {
    expect(await pointsOf(name)).toEqual(points);
  });

  test("narrow loses what it can solve in every form, and not between wordings", async () => {
    const [again, first, second] = await pointsOf("narrow");
    expect([again, second]).toEqual([0, first]);
    expect(first).toBeGreaterThan(0.3);
  });
});

interface Asked {
  readonly family: Family<unknown>;
  readonly judge: Judge;
  readonly working: readonly string[];
  /** Of the control. */
  readonly name: string;
  readonly count: number;
  /** What guesses are drawn from; absent: the targets of the problems themselves. */
  readonly guesses?: readonly string[];
}

async function formGaps({ family, judge, working, name, count, guesses }: Asked): Promise<FormGaps> {
  const exam = family.forms[0].id;
  const samples = [...generateSamples(family, { seed: "panel", count, forms: [exam, exam, ...working] })];
  const byId = new Map(samples.map((sample) => [sample.id, sample]));
  const targets = guesses ?? samples.map(({ target }) => target[0]);
  const controls = createControls({
    lookup: async ({ suiteId, sampleId }) => {
      const sample = byId.get(sampleId);
      if (sample === undefined) throw new RangeError(`no sample ${sampleId}`);
      return {
        sample,
        setting: suiteId === "exam" ? { kind: "benchmark" } : { kind: "counterpart", evidence: "generated" },
        targets,
        toAnswer: (target) => family.judging.scorers[0].answerFor?.(target, sample) ?? { text: target },
      };
    },
  });
  const [model] = await controls.open(name, createContext({ seed: 1 }));
  const scores = new Map<string, number>();
  for (const sample of samples) {
    const suiteId = sample.form === exam ? "exam" : "work";
    const request = createRequest({ trial: { suiteId, sampleId: sample.id, epoch: 1, input: "x" } });
    scores.set(sample.id, await judge(sample, await model.generate(request)));
  }
  return new Map([nullForm, ...working].map((form) => [form, gapOf({ samples, scores, exam, form })]));
}

type Judge = (sample: Sample, output: Generation) => Promise<number>;

/** One problem and one text are judged once, whichever control says it in whichever form. */
function createJudge(family: Family<unknown>): Judge {
  const known = new Map<string, Promise<number>>();
  return (sample, output) => {
    const key = JSON.stringify([sample.problemId, output.text]);
    const score = known.get(key) ?? judged(family, sample, output);
    known.set(key, score);
    return score;
  };
}

async function judged(family: Family<unknown>, sample: Sample, output: Generation): Promise<number> {
  const ask = () => Promise.reject(new Error("no judge is asked"));
  const score = await family.judging.scorers[0].score({
    sample,
    output,
    signal: new AbortController().signal,
    ask,
  });
  if (score.kind === "unscored") throw new Error(score.reason);
  return score.kind === "scored" ? score.value : 0;
}

/** Two-way clustered by problem and by the template of the form. */
function gapOf({
  samples,
  scores,
  exam,
  form,
}: {
  readonly samples: readonly Sample[];
  readonly scores: ReadonlyMap<string, number>;
  readonly exam: string;
  readonly form: string;
}): Estimate {
  const problems = [...Map.groupBy(samples, ({ problemId }) => problemId).values()].map((dressed) => {
    const [first, second] = dressed.filter((sample) => sample.form === exam);
    const other = form === nullForm ? second : dressed.find((sample) => sample.form === form);
    if (first === undefined || other === undefined) throw new RangeError("a problem lacks a form");
    return {
      value: (scores.get(first.id) ?? Number.NaN) - (scores.get(other.id) ?? Number.NaN),
      template: other.template,
    };
  });
  const templates = [...new Set(problems.map(({ template }) => template))];
  return twoWayMeanEstimate({
    values: Float64Array.from(problems, ({ value }) => value),
    problems: Int32Array.from(problems, (_, index) => index),
    templates: Int32Array.from(problems, ({ template }) => templates.indexOf(template)),
    level: 0.95,
    kind: "difference",
  });
}

function pointOf(gap: Estimate): number {
  if (gap.kind === "undetermined") throw new Error(gap.reason);
  return gap.value;
}

function limitsOf(gap: Estimate): readonly [number, number] {
  if (gap.kind === "estimate" && "interval" in gap) return [gap.interval.low, gap.interval.high];
  throw new Error(`no interval: ${JSON.stringify(gap)}`);
}
