import { hash } from "node:crypto";
import { HarnessError, ModelError } from "#harness/core/error.ts";
import type { GenerateRequest, Model, ModelAdapter } from "#harness/core/model.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { KnownAnswer } from "#harness/core/scorer.ts";
import type { Setting } from "#harness/core/suite.ts";

/** What only the controls may know of a trial. */
export interface ControlKnowledge {
  readonly sample: Sample;
  readonly setting: Setting;
  /** What a guess is drawn from: the suite's own targets. */
  readonly targets: readonly string[];
  /**
   * What a model says that means this target. Absent: its bare text.
   *
   * @throws ModelError where nobody can say: a target may be a rule that many texts keep.
   */
  readonly toAnswer?: (target: string) => KnownAnswer;
}

type Trial = GenerateRequest["trial"];

interface ControlTrial extends ControlKnowledge {
  readonly trial: Trial;
  readonly seed: number;
}

/** Gives the target it would answer with, which every scorer judges right when it is the sample's own. */
type Control = (trial: ControlTrial) => string;

/** The share of problems that `narrow` and `robust` can solve at all; the same problems for both, in every form. */
const ability = 0.8;

/**
 * The instrument's own controls, of which we know what a report must say. They test the plumbing, not the worth of any
 * suite. `lookup` tells them what no other model is ever told.
 */
export function createControls({
  lookup,
}: {
  readonly lookup: (trial: Pick<Trial, "suiteId" | "sampleId">) => Promise<ControlKnowledge>;
}): ModelAdapter {
  return {
    id: "control",
    description: `models of known behaviour, to test the harness with: ${known.join(", ")}`,
    async open(name, { seed }): Promise<readonly [Model]> {
      const control = controls.get(name);
      if (control === undefined)
        throw new HarnessError("usage", `unknown control "${name}"; known: ${known.join(", ")}`);
      return [
        {
          id: `control/${name}`,
          async generate({ trial, signal }) {
            signal.throwIfAborted();
            const { suiteId, sampleId } = trial;
            const knowledge = await lookup({ suiteId, sampleId });
            signal.throwIfAborted();
            const { toAnswer = toText } = knowledge;
            const answer = toAnswer(control({ ...knowledge, trial, seed }));
            const isCall = answer.toolCalls !== undefined && answer.toolCalls.length > 0;
            return { ...answer, finish: { reason: isCall ? "tool-calls" : "stop" } };
          },
        },
      ];
    },
  };
}

const controls: ReadonlyMap<string, Control> = new Map<string, Control>([
  ["chance", guess],
  ["memoriser", (trial) => (trial.setting.kind === "benchmark" ? target(trial) : guess(trial))],
  ["narrow", (trial) => (isExamDress(trial) && isWithinAbility(trial) ? target(trial) : guess(trial))],
  ["oracle", target],
  ["robust", (trial) => (isWithinAbility(trial) ? target(trial) : guess(trial))],
  ["silent", refuse],
]);

const known: readonly string[] = [...controls.keys()];

function toText(target: string): KnownAnswer {
  return { text: target };
}

function target({ sample }: ControlTrial): string {
  return sample.target[0];
}

/** A draw from the suite's own targets, another one in each epoch: for letters that is chance level. */
function guess({ trial, seed, targets }: ControlTrial): string {
  const draw = unitHash(["guess", seed, trial.suiteId, trial.sampleId, trial.epoch]);
  const guessed = targets[Math.floor(draw * targets.length)];
  if (guessed !== undefined) return guessed;
  throw new ModelError("invalid-request", `suite "${trial.suiteId}" has no target to guess from`);
}

function refuse(): never {
  throw new ModelError("invalid-request", "control/silent answers nothing, as it should");
}

/** The dress of an examination: the form that is called so, or a benchmark that has no forms. */
function isExamDress({ sample, setting }: ControlTrial): boolean {
  if (sample.form !== undefined) return sample.form === "exam-question";
  return setting.kind === "benchmark";
}

/** A problem keeps its latent difficulty in every form and every suite it appears in. */
function isWithinAbility({ sample, trial, seed }: ControlTrial): boolean {
  const problem = sample.problemId ?? `${trial.suiteId}/${sample.id}`;
  return unitHash(["ability", seed, problem]) < ability;
}

/** A number in [0, 1) that looks random and depends on nothing but its key. */
function unitHash(key: readonly (string | number)[]): number {
  return Number.parseInt(hash("sha256", JSON.stringify(key)).slice(0, 13), 16) / 2 ** 52;
}
