import type { RunEvent } from "../core/event.ts";
import { finishReasons } from "../core/model.ts";
import type { Coverage, Output } from "../core/run.ts";
import { missCauses } from "../core/score.ts";

/**
 * Whether it is one of the events that logs are full of, a sample or an answer, in text or withheld, or the end, and as it
 * must be. A no says nothing: the schema is asked then, which takes ten times as long and knows all events.
 */
export function isUsualEvent(value: unknown): value is RunEvent {
  if (!isPlain(value)) return false;
  const { kind, sample, trial } = value;
  if (kind === "trial-end") return isTrial(trial) && sizeOf(value) === 2;
  return kind === "sample" ? isSample(sample) && sizeOf(value) === 2 : isEnd(value);
}

/** The same of a cached reply. */
export function isUsualReply(
  value: unknown,
): value is { readonly output: Extract<Output, { readonly kind: "kept" }> } {
  if (!isPlain(value) || sizeOf(value) !== 3) return false;
  const { schema, model, output } = value;
  return schema === 1 && isText(model) && isOutput(output) && output["kind"] === "kept";
}

type Fields = Readonly<Record<string, unknown>>;

// fields are named one by one where they are read: found by a name that changes, each takes several times as long

function isSample(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const { id, input, target, problemId, form, template, stratum, cluster, weight, metadata } = value;
  return (
    isText(id) &&
    isInput(input) &&
    isTarget(target) &&
    isOr(isText, problemId) &&
    isOr(isText, form) &&
    isOr(isText, template) &&
    isOr(isText, stratum) &&
    isOr(isText, cluster) &&
    isOr(Number.isFinite, weight) &&
    (metadata === undefined || isRecordOf(isMetadatum, metadata)) &&
    sizeOf(value) === 3 + given(problemId, form, template, stratum, cluster, weight, metadata)
  );
}

function isInput(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const { kind, input } = value;
  return kind === "kept" ? isText(input) && sizeOf(value) === 2 : isWithheld(value) && sizeOf(value) === 3;
}

function isTarget(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const { kind, target } = value;
  return kind === "kept"
    ? isTexts(target) && target.length > 0 && sizeOf(value) === 2
    : isWithheld(value) && sizeOf(value) === 3;
}

function isMetadatum(value: unknown): boolean {
  return isText(value) || Number.isFinite(value) || typeof value === "boolean";
}

function isTrial(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const { kind, sampleId, epoch, output, scores, latencyMs, attempts, cached, human } = value;
  return (
    kind === "answered" &&
    isText(sampleId) &&
    isCount(epoch) &&
    isOutput(output) &&
    isRecordOf(isScore, scores) &&
    isOr(isAmount, latencyMs) &&
    isOr(isCount, attempts) &&
    (cached === undefined || cached === true) &&
    isOr(isShare, human) &&
    sizeOf(value) === 5 + given(latencyMs, attempts, cached, human)
  );
}

function isOutput(value: unknown): value is Fields {
  if (!isPlain(value)) return false;
  const { kind, text, finish, usage, respondedBy, warnings } = value;
  if (!isFinish(finish) || !isOr(isUsage, usage) || !isOr(isText, respondedBy)) return false;
  const size = sizeOf(value) - given(usage, respondedBy);
  return kind === "kept"
    ? isText(text) && isOr(isTexts, warnings) && size === 3 + given(warnings)
    : isWithheld(value) && size === 4;
}

function isWithheld({ kind, characters, digest }: Fields): boolean {
  return kind === "withheld" && isCount(characters) && isText(digest);
}

function isFinish(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const { reason, raw } = value;
  return reasons.has(reason) && isOr(isText, raw) && sizeOf(value) === 1 + given(raw);
}

const reasons: ReadonlySet<unknown> = new Set(finishReasons);

function isUsage(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const { inputTokens, outputTokens, cachedInputTokens, reasoningTokens } = value;
  return (
    isAmount(inputTokens) &&
    isAmount(outputTokens) &&
    isOr(isAmount, cachedInputTokens) &&
    isOr(isAmount, reasoningTokens) &&
    sizeOf(value) === 2 + given(cachedInputTokens, reasoningTokens)
  );
}

function isScore(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const { kind, value: score, answer, cause, reason } = value;
  if (kind === "scored") return isShare(score) && isOr(isText, answer) && sizeOf(value) === 2 + given(answer);
  if (sizeOf(value) !== 2) return false;
  return kind === "missed" ? causes.has(cause) : kind === "unscored" && isText(reason);
}

const causes: ReadonlySet<unknown> = new Set(missCauses);

function isEnd(value: Fields): boolean {
  const { kind, endedAt, counts } = value;
  return kind === "run-end" && isText(endedAt) && isCoverage(counts) && sizeOf(value) === 3;
}

function isCoverage(value: unknown): boolean {
  if (!isPlain(value)) return false;
  for (const name of coverageNames) if (!isCount(value[name])) return false;
  return sizeOf(value) === coverageNames.length;
}

const coverageNames: readonly (keyof Coverage)[] = [
  "planned",
  "scored",
  ...missCauses,
  "unscored",
  "failed",
  "notRun",
];

type Check = (value: unknown) => boolean;

function isOr(check: Check, value: unknown): boolean {
  return value === undefined || check(value);
}

function isRecordOf(check: Check, value: unknown): boolean {
  if (!isPlain(value)) return false;
  for (const name of Object.keys(value)) if (name === "__proto__" || !check(value[name])) return false;
  return true;
}

function isPlain(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Fields that are there, those that are `undefined` among them: a line drops them. */
function sizeOf(value: Fields): number {
  return Object.keys(value).length;
}

function given(...fields: readonly unknown[]): number {
  let count = 0;
  for (const field of fields) if (field !== undefined) count += 1;
  return count;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Without holes, which would come back from a log as `null`. */
function isTexts(value: unknown): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  for (let place = 0; place < value.length; place += 1) if (!isText(value[place])) return false;
  return true;
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value < Number.POSITIVE_INFINITY;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && isAmount(value);
}

function isShare(value: unknown): boolean {
  return isAmount(value) && value <= 1;
}
