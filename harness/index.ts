/**
 * What a user's own program may import; everything else may change between versions. Actions take all that comes from
 * outside (folders, environment, time, signals) as arguments; suites, adapters and scorers are objects of their
 * contracts; and a model that does as it is told tries them without a server.
 */

export { createScripted, failingFirst, type ScriptedCall, type ScriptedReply } from "#adapters/scripted.ts";
export type { Config } from "./actions/config.ts";
export { type ExportOptions, type ExportResult, exportRuns } from "./actions/export-runs.ts";
export { type GapReportOptions, gap } from "./actions/gap.ts";
export { type GateOptions, gate } from "./actions/gate.ts";
export { type HistoryOptions, history } from "./actions/history.ts";
export { type ImportOptions, type ImportResult, importRuns } from "./actions/import-runs.ts";
export { type PlanStudyOptions, planStudy, type StudyPlan } from "./actions/plan-study.ts";
export { type RescoreOptions, type RescoreResult, rescore } from "./actions/rescore.ts";
export { type ImportReview, reviewImport } from "./actions/review-import.ts";
export { type RunResult, run } from "./actions/run.ts";
export type { RunOptions, RunPlanSummary } from "./actions/run-options.ts";
export type { AskedCall, AskedTotal } from "./core/asked.ts";
export { type ErrorKind, HarnessError, type HarnessErrorCode, ModelError } from "./core/error.ts";
export type { LoggedSample, RunEvent, RunMessage } from "./core/event.ts";
export type { JsonObject, JsonSchema, JsonValue } from "./core/json.ts";
export type {
  FinishReason,
  GenerateRequest,
  GenerateSettings,
  Generation,
  Message,
  Model,
  ModelAdapter,
  ModelId,
  OpenContext,
  Tool,
  ToolCall,
  Usage,
} from "./core/model.ts";
export type { Coverage, RunHead, RunRecord, SuiteCard, Trial } from "./core/run.ts";
export type { Sample, SampleMetadata } from "./core/sample.ts";
export { type MissCause, missed, type Score, scored, type UnitInterval, unscored } from "./core/score.ts";
export {
  type Ask,
  type Attempt,
  defineScorer,
  type KnownAnswer,
  type Question,
  type Scorer,
  type ScorerKind,
} from "./core/scorer.ts";
export type { EvidenceGrade, Exposure, Metric, Setting, Suite, SuiteContext } from "./core/suite.ts";
export type { GapOptions } from "./gap/find-gaps.ts";
export type { Findings } from "./gap/findings.ts";
export type { GateCheck, GateFindings } from "./gap/gate/gate-check.ts";
export type { HistoryFindings } from "./gap/trend/trend-findings.ts";
export { allOf } from "./scorers/all-of.ts";
export { firstOf } from "./scorers/first-of.ts";
export {
  alignedExact,
  alignedF1,
  choice,
  code,
  dateTime,
  exact,
  f1,
  includes,
  instructions,
  jsonFields,
  judge,
  label,
  markedExact,
  math,
  number,
  pattern,
  sameWords,
  setF1,
  spans,
  sql,
  textRules,
  toolCalls,
} from "./scorers/index.ts";
export type { Estimate, Interval } from "./stats/estimate.ts";
