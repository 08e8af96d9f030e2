import type { RunMessage } from "../core/event.ts";
import type { Model } from "../core/model.ts";
import type { PlannedRun } from "../runner/run-trials.ts";
import type { Judges } from "./open-judges.ts";

/** Samples that a call was begun for and whose trial has not ended: as many as there are slots, and those of a stopped model. */
export interface CallsInFlight {
  has(runId: string, sampleId: string): boolean;
}

export interface WatchedCalls {
  readonly runs: readonly PlannedRun[];
  readonly judges: Judges;
  readonly inFlight: CallsInFlight;
  /** A trial that ended is in the log. */
  note(message: RunMessage): void;
}

/** The same runs and judges, with an eye on which calls have begun. One model stays one model. */
export function watchCalls(runs: readonly PlannedRun[], judges: Judges): WatchedCalls {
  const begun = new Map<string, Set<string>>(runs.map(({ head }) => [head.runId, new Set()]));
  const runsOfSuite = Map.groupBy(runs, ({ head }) => head.suite.id);
  const watched = new Map<Model, Model>();

  const watch = (model: Model): Model => {
    const known = watched.get(model);
    if (known !== undefined) return known;
    const made: Model = {
      ...model,
      id: model.id,
      generate(request) {
        const { suiteId, sampleId } = request.trial;
        const asked = (runsOfSuite.get(suiteId) ?? []).filter((run) => isAsked(run, model));
        for (const { head } of asked) begun.get(head.runId)?.add(sampleId);
        return model.generate(request);
      },
    };
    watched.set(model, made);
    return made;
  };

  const isAsked = ({ model, plan: { suite } }: PlannedRun, asked: Model): boolean =>
    model === asked || suite.scorers.some(({ asks = [] }) => asks.some((name) => judges.get(name) === asked));

  return {
    runs: runs.map((run) => ({ ...run, model: watch(run.model) })),
    judges: new Map([...judges].map(([name, model]) => [name, watch(model)])),
    inFlight: { has: (runId, sampleId) => begun.get(runId)?.has(sampleId) === true },
    note({ runId, event }) {
      if (event.kind === "trial-end") begun.get(runId)?.delete(event.trial.sampleId);
    },
  };
}
