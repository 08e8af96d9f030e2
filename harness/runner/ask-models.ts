import type { AskedCall } from "../core/asked.ts";
import type { GenerateRequest, Model, ModelId } from "../core/model.ts";
import type { Ask, Question, Scorer } from "../core/scorer.ts";
import { callWithRetries } from "./call-with-retries.ts";
import { questionDigest } from "./question-digest.ts";
import type { Reach } from "./reach.ts";

/** The models that scorers may ask, under the same limits as the models they judge. */
export interface Judges {
  /** Why the judgement of these scorers cannot be had; `undefined` while it can. */
  stopped(scorers: readonly Scorer[]): string | undefined;
  /** The asking of one trial; the same nothing for all whose scorers ask nobody. */
  forTrial(scorers: readonly Scorer[], trial: AskingTrial): Asking;
}

export interface AskingTrial extends Omit<GenerateRequest["trial"], "input"> {
  readonly doNotStore: boolean;
}

/** What the scorers of one trial ask, and what came of it. */
export interface Asking {
  askFor(scorerId: string): Ask;
  /** In the order in which they were asked. */
  readonly calls: readonly AskedCall[];
  /** A judge was stopped in the middle: whatever the scorers say, the trial has no judgement. */
  readonly isStopped: boolean;
}

/** `judges` by the name that scorers give them; a name that is missing here is a mistake of the caller's. */
export function createJudges(judges: ReadonlyMap<ModelId, Model>, reachOf: (model: Model) => Reach): Judges {
  const reachNamed = (name: ModelId): Reach | undefined => {
    const model = judges.get(name);
    return model === undefined ? undefined : reachOf(model);
  };
  return {
    stopped(scorers) {
      for (const { asks = [] } of scorers) {
        for (const name of asks) {
          const reason = reachNamed(name)?.health.stopped;
          if (reason !== undefined) return reason;
        }
      }
      return undefined;
    },
    forTrial: (scorers, trial) =>
      scorers.some(({ asks = [] }) => asks.length > 0) ? createAsking(trial, reachNamed) : askingNobody,
  };
}

const askingNobody: Asking = {
  askFor:
    (scorer) =>
    ({ model }) =>
      Promise.reject(unnamed(scorer, model)),
  calls: [],
  isStopped: false,
};

function unnamed(scorer: string, model: ModelId): Error {
  return new Error(`scorer ${scorer} asks ${model}, which it does not name in "asks"`);
}

function createAsking(trial: AskingTrial, reachNamed: (name: ModelId) => Reach | undefined): Asking {
  const places: (AskedCall | undefined)[] = [];
  let isStopped = false;

  const ask = async (scorer: string, question: Question): Promise<Awaited<ReturnType<Ask>>> => {
    const reach = reachNamed(question.model);
    if (reach === undefined) throw unnamed(scorer, question.model);
    const place = places.push(undefined) - 1;
    const outcome = await callWithRetries(reach, toRequest(trial, question, reach), { isFollowUp: true });
    if (outcome.kind === "stopped" || (reach.health.stopped !== undefined && outcome.kind === "failed")) {
      isStopped = true;
      throw new Error(`${question.model} was stopped before it could judge`);
    }
    const call = { scorer, model: reach.model.id, question: questionDigest(question) };
    if (outcome.kind === "failed") {
      const { error, ...measured } = outcome;
      places[place] = { ...call, ...measured, error: { kind: error.kind, message: error.message } };
      throw error;
    }
    const { output, ...measured } = outcome;
    places[place] = { ...call, ...measured, output: { kind: "kept", ...output } };
    return output;
  };

  return {
    askFor: (scorer) => (question) => ask(scorer, question),
    get calls() {
      return places.filter((call) => call !== undefined);
    },
    get isStopped() {
      return isStopped;
    },
  };
}

function toRequest(
  { doNotStore, ...trial }: AskingTrial,
  { messages, settings = {} }: Question,
  reach: Reach,
): GenerateRequest {
  return {
    messages,
    settings,
    trial: { ...trial, input: messages.map(({ content }) => content).join("\n\n") },
    ...(doNotStore ? { doNotStore } : {}),
    signal: reach.signal,
  };
}
