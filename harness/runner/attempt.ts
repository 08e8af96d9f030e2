import type { GenerateRequest, GenerateSettings } from "../core/model.ts";
import type { Trial } from "../core/run.ts";
import { inputText, type Sample } from "../core/sample.ts";
import { promptOf, type Suite, type SuiteContext } from "../core/suite.ts";
import type { Judges } from "./ask-models.ts";
import type { Budget } from "./budget.ts";
import { callWithRetries } from "./call-with-retries.ts";
import { judgeOutput } from "./judge-output.ts";
import type { Reach } from "./reach.ts";

/** What every trial of one model shares. */
export interface AttemptContext {
  readonly reach: Reach;
  readonly settings: GenerateSettings;
  readonly judges: Judges;
}

export interface Assignment {
  readonly suite: Suite;
  readonly context: SuiteContext;
  readonly sample: Sample;
  readonly epoch: number;
}

/**
 * The one place that turns a model and a sample into an outcome. `undefined`: not run, it or its judge was stopped
 * before.
 */
export function attemptTrial(context: AttemptContext, assignment: Assignment): Promise<Trial | undefined> {
  const { budget } = context.reach;
  const isJudged = assignment.suite.scorers.some(({ asks = [] }) => asks.length > 0);
  return budget === undefined || !isJudged
    ? answerAndJudge(context, assignment)
    : answerOnBudget(context, assignment, budget);
}

async function answerOnBudget(
  context: AttemptContext,
  assignment: Assignment,
  budget: Budget,
): Promise<Trial | undefined> {
  const judgementEnds = budget.expectJudgement();
  try {
    return await answerAndJudge(context, assignment);
  } finally {
    judgementEnds();
  }
}

async function answerAndJudge(context: AttemptContext, assignment: Assignment): Promise<Trial | undefined> {
  const { sample, epoch } = assignment;
  const outcome = await callWithRetries(context.reach, toRequest(context, assignment));
  if (outcome.kind === "stopped") return undefined;
  if (outcome.kind === "failed") {
    const { error, ...measured } = outcome;
    return { sampleId: sample.id, epoch, ...measured, error: { kind: error.kind, message: error.message } };
  }
  const { output, ...measured } = outcome;
  const judgement = await judge(context, assignment, output);
  if (judgement === undefined) return undefined;
  return { sampleId: sample.id, epoch, ...measured, output: { kind: "kept", ...output }, ...judgement };
}

type Answered = Extract<Trial, { kind: "answered" }>;

async function judge(
  { judges, reach: { signal } }: AttemptContext,
  { suite, sample, epoch }: Assignment,
  output: Parameters<typeof judgeOutput>[0]["output"],
): Promise<Pick<Answered, "scores" | "human" | "asked"> | undefined> {
  const doNotStore = suite.exposure === "held-out";
  const trial = { suiteId: suite.id, sampleId: sample.id, epoch, doNotStore };
  const asking = judges.forTrial(suite.scorers, trial);
  try {
    const judgement = await judgeOutput({
      scorers: suite.scorers,
      sample,
      output,
      signal,
      askFor: asking.askFor,
    });
    if (asking.isStopped) return undefined;
    const { calls } = asking;
    return calls.length === 0 ? judgement : { ...judgement, asked: calls };
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}

function toRequest(
  { settings, reach }: AttemptContext,
  { suite, context: suiteContext, sample, epoch }: Assignment,
): GenerateRequest {
  return {
    messages: promptOf(suite, sample, suiteContext),
    ...(sample.tools === undefined ? {} : { tools: sample.tools }),
    settings,
    trial: { suiteId: suite.id, sampleId: sample.id, epoch, input: inputText(sample) },
    ...(suite.exposure === "held-out" ? { doNotStore: true } : {}),
    signal: reach.signal,
  };
}
