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

/** One model on both suites of a paired pair: 150 problems, three working forms each. */
export function pairedRuns(model: string, exam: number, work: number): readonly RunRecord[] {
  const random = createRandom(model);
  const problems = Array.from({ length: 150 }, (_, index) => `p${String(index).padStart(3, "0")}`);
  const ability = problems.map(() => random());
  const examRows = problems.map(
    (problemId, index): SampleRow => ({
      id: `${problemId}-exam`,
      problemId,
      form: "exam",
      template: `exam-${index % 4}`,
      scores: [(ability[index] ?? 1) < exam ? 1 : 0],
    }),
  );
  const workRows = problems.flatMap((problemId, index) =>
    ["email", "receipt", "ticket"].map(
      (form): SampleRow => ({
        id: `${problemId}-${form}`,
        problemId,
        form,
        template: `${form}-${index % 5}`,
        scores: [((ability[index] ?? 1) + random()) / 2 < work ? 1 : 0],
      }),
    ),
  );
  return [
    sampleRecord(examRows, { model, suite: suiteCard({ id: "order-arithmetic-exam" }) }),
    sampleRecord(workRows, { model, suite: counterpartCard({ id: "order-arithmetic-work" }) }),
  ];
}

function silentRuns(model: string): readonly RunRecord[] {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index): SampleRow => ({ id: `s${index}`, scores: [undefined] }));
  return [
    sampleRecord(rows(150), { model, suite: suiteCard({ id: "order-arithmetic-exam" }) }),
    sampleRecord(rows(450), { model, suite: counterpartCard({ id: "order-arithmetic-work" }) }),
  ];
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
export function createRandom(seed: string): () => number {
  let state = [...seed].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
