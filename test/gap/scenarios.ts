import type { RunRecord } from "#harness/core/run.ts";
import { aggregateRecord, counterpartCard, type SampleRow, sampleRecord, suiteCard } from "./build-record.ts";

/** Panels of runs that reports are looked at and tested with. Seeded: the same records each time. */

/** Six control models on a paired pair of suites, one of which fails every trial. */
export function controlPanel(): readonly RunRecord[] {
  const chances: readonly (readonly [model: string, exam: number, work: number])[] = [
    ["control/chance", 0.04, 0.04],
    ["control/memoriser", 1, 0.04],
    ["control/narrow", 1, 0.05],
    ["control/oracle", 1, 1],
    ["control/robust", 0.9, 0.9],
  ];
  const scored = chances.flatMap(([model, exam, work]) => pairedRuns(model, exam, work));
  return [...scored, ...silentRuns("control/silent")];
}

/** One model on both suites of a paired pair: 150 problems, three working forms each, one difficulty per problem. */
export function pairedRuns(model: string, exam: number, work: number): readonly RunRecord[] {
  const random = createRandom(model);
  const difficulty = problemIds().map(() => random());
  const draw = (share: number) => (problem: number) =>
    Number(0.5 * (difficulty[problem] ?? 1) + 0.5 * random() < share);
  return [
    sampleRecord(examRows(problemIds(), draw(exam)), { model, suite: examSuite }),
    sampleRecord(workRows(problemIds(), draw(work)), { model, suite: workSuite }),
  ];
}

/** The same problems, every trial failed. */
function silentRuns(model: string): readonly RunRecord[] {
  return [
    sampleRecord(failed(examRows(problemIds(), () => 0)), { model, suite: examSuite }),
    sampleRecord(failed(workRows(problemIds(), () => 0)), { model, suite: workSuite }),
  ];
}

function failed(rows: readonly SampleRow[]): readonly SampleRow[] {
  return rows.map((row) => ({ ...row, scores: [undefined] }));
}

const examSuite = suiteCard({ id: "order-arithmetic-exam" });
const workSuite = counterpartCard({ id: "order-arithmetic-work" });

function problemIds(): readonly string[] {
  return Array.from({ length: 150 }, (_, index) => `p${String(index).padStart(3, "0")}`);
}

function examRows(problems: readonly string[], score: (problem: number) => number): readonly SampleRow[] {
  return problems.map((problemId, index) => ({
    id: `${problemId}-exam`,
    problemId,
    form: "exam",
    template: `exam-${index % 4}`,
    scores: [score(index)],
  }));
}

function workRows(problems: readonly string[], score: (problem: number) => number): readonly SampleRow[] {
  return problems.flatMap((problemId, index) =>
    ["email", "receipt", "ticket"].map((form) => ({
      id: `${problemId}-${form}`,
      problemId,
      form,
      template: `${form}-${index % 5}`,
      scores: [score(index)],
    })),
  );
}

/** Published means of many models on two suites, with the number of samples. */
export function publishedTable(models = 44): readonly RunRecord[] {
  const random = createRandom("published");
  return Array.from({ length: models }, (_, index) => {
    const model = `unknown/model-${String(index + 1).padStart(2, "0")}-${["base", "chat", "Instruct-v0.2"][index % 3]}`;
    const exam = 0.35 + (0.53 * index) / models + 0.04 * random();
    const work = Math.max(0.2, exam - 0.11 - 0.05 * (random() - 0.5));
    const common = { model, fingerprint: { adapter: "score-table" } };
    return [
      aggregateRecord(exam, {
        ...common,
        n: 14_042,
        suite: suiteCard({ id: "mmlu", capability: "knowledge", chance: 0.25, exposure: "public" }),
      }),
      aggregateRecord(work, {
        ...common,
        n: 10_000,
        suite: counterpartCard({
          id: "mmlu-cf",
          capability: "knowledge",
          chance: 0.25,
          setting: { kind: "counterpart", evidence: "fresh-or-perturbed" },
        }),
      }),
    ];
  }).flat();
}

/** mulberry32, seeded by a text. */
function createRandom(seed: string): () => number {
  let state = [...seed].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
