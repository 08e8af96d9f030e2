import { expect, it } from "vitest";
import type { AskedCall } from "#harness/core/asked.ts";
import type { RunEvent } from "#harness/core/event.ts";
import type { RunRecord } from "#harness/core/run.ts";
import type { Score } from "#harness/core/score.ts";
import { createFold } from "#harness/store/fold.ts";
import { readRunLog } from "#harness/store/read-log.ts";
import { readRecordFile, writeRecordFile } from "#harness/store/record-file.ts";
import {
  answered,
  failed,
  head,
  right,
  runEnd,
  sample,
  temporaryFolder,
  writeLog,
  wrong,
} from "./run-fixture.ts";

/** An answered trial that a person judged too, or about which a judge was asked. */
function judged(
  sampleId: string,
  score: Score,
  { epoch = 1, human, asked }: { epoch?: number; human?: number; asked?: readonly AskedCall[] },
): RunEvent {
  const event = answered(sampleId, score, { epoch });
  if (event.kind !== "trial-end" || event.trial.kind !== "answered") return event;
  return {
    kind: "trial-end",
    trial: {
      ...event.trial,
      ...(human === undefined ? {} : { human }),
      ...(asked === undefined ? {} : { asked }),
    },
  };
}

const call: AskedCall = {
  scorer: "judge",
  model: "court/judge",
  latencyMs: 3,
  attempts: 1,
  kind: "answered",
  output: { kind: "kept", text: "1", finish: { reason: "stop" }, usage: { inputTokens: 7, outputTokens: 1 } },
};

const unscoredScore: Score = { kind: "unscored", reason: "the judge said nothing" };

it("keeps people's scores beside the headline's, and counts what the headline left unscored", () => {
  const { samples } = foldOf([
    sample("a"),
    judged("a", right, { epoch: 1, human: 0 }),
    judged("a", wrong, { epoch: 2, human: 1 }),
    judged("a", right, { epoch: 3 }),
    judged("a", unscoredScore, { epoch: 4, human: 1 }),
    sample("b"),
    judged("b", { kind: "missed", cause: "refused" }, { human: 0.25 }),
    sample("c"),
    judged("c", right, {}),
    judged("c", unscoredScore, { epoch: 2 }),
    sample("d"),
    failed("d"),
  ]);
  expect(samples.labelled).toEqual({
    epochs: Uint32Array.of(3, 1, 0, 0),
    human: Float64Array.of(2 / 3, 0.25, Number.NaN, Number.NaN),
    judgedEpochs: Uint32Array.of(2, 1, 0, 0),
    judged: Float64Array.of(0.5, 0, Number.NaN, Number.NaN),
    unjudgedEpochs: Uint32Array.of(1, 0, 1, 0),
  });
});

it("has no columns of labels where no person judged", () => {
  expect(foldOf([sample("a"), answered("a", right)]).samples).not.toHaveProperty("labelled");
});

it("forgets the label of a trial that was replaced", () => {
  const { samples } = foldOf([
    sample("a"),
    judged("a", right, { human: 0 }),
    judged("a", right, {}),
    sample("b"),
    judged("b", right, { human: 1 }),
  ]);
  expect(samples.labelled?.epochs).toEqual(Uint32Array.of(0, 1));
});

it("adds up what was asked by model, failures apart", () => {
  const failure: AskedCall = {
    scorer: "judge",
    model: "bench/judge",
    latencyMs: 1,
    attempts: 4,
    kind: "failed",
    error: { kind: "timeout", message: "no answer" },
  };
  const { asked } = foldOf([
    sample("a"),
    judged("a", right, { asked: [call, call] }),
    sample("b"),
    judged("b", unscoredScore, { asked: [failure] }),
  ]);
  expect(asked).toMatchObject([
    { model: "bench/judge", answered: 0, failed: 1, usage: { reported: 0 } },
    {
      model: "court/judge",
      answered: 2,
      failed: 0,
      usage: { reported: 2, inputTokens: 14, outputTokens: 2 },
    },
  ]);
});

it("survives the log and the record file with labels and questions", () => {
  using folder = temporaryFolder();
  const events = [
    sample("a"),
    judged("a", right, { human: 0.3, asked: [call] }),
    sample("b"),
    failed("b"),
    runEnd(),
  ];
  const path = writeLog(folder.path, events);
  expect([...readRunLog(path)].slice(1)).toEqual(events);
  const record = foldOf(events);
  writeRecordFile(path, record);
  expect(readRecordFile(path)).toEqual(record);
});

it("refuses a label outside [0, 1]", () => {
  using folder = temporaryFolder();
  const path = writeLog(folder.path, [sample("a"), judged("a", right, { human: 7 }), runEnd()]);
  expect(() => [...readRunLog(path)]).toThrow("trial-end.trial.human does not fit the schema");
});

type SamplesRecord = Extract<RunRecord, { backing: "samples" }>;

function foldOf(events: readonly RunEvent[]): SamplesRecord {
  const fold = createFold();
  for (const event of [{ kind: "run-start", head: head(20) } as const, ...events]) fold.add(event);
  const record = fold.record();
  if (record.backing !== "samples") throw new Error("expected samples");
  return record;
}
