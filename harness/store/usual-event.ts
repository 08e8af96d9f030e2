import type { RunEvent } from "../core/event.ts";
import { finishReasons } from "../core/model.ts";
import type { Output } from "../core/run.ts";
import { missCauses } from "../core/score.ts";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = Number.isFinite;
const isAmount: Check = (value) =>
  typeof value === "number" && value >= 0 && value < Number.POSITIVE_INFINITY;
const isCount: Check = (value) => Number.isSafeInteger(value) && isAmount(value);
const isShare: Check = (value) => isAmount(value) && Number(value) <= 1;
/** Of an array without holes, which would come back from a log as `null`. */
const isTexts: Check = (value) => Array.isArray(value) && Array.from(value).every(isText);
const isTarget: Check = (value) => Array.isArray(value) && value.length > 0 && isTexts(value);
const is =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const isOneOf =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

/** A plain object of just these fields: `required` ones are there, a field that is there is not `undefined`. */
function isShape(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  const checks = new Map(Object.entries({ ...required, ...optional }));
  const names = Object.keys(required);
  return (value) =>
    isPlain(value) &&
    names.every((name) => Object.hasOwn(value, name)) &&
    Object.keys(value).every((name) => checks.get(name)?.(value[name]) === true);
}

function isRecordOf(check: Check): Check {
  return (value) =>
    isPlain(value) && Object.keys(value).every((name) => name !== "__proto__" && check(value[name]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

const isSample = isShape(
  {
    id: isText,
    input: isShape({ kind: is("kept"), input: isText }),
    target: isShape({ kind: is("kept"), target: isTarget }),
  },
  {
    problemId: isText,
    form: isText,
    template: isText,
    stratum: isText,
    cluster: isText,
    weight: isNumber,
    metadata: isRecordOf((value) => isText(value) || isNumber(value) || typeof value === "boolean"),
  },
);

const isOutput = isShape(
  {
    kind: is("kept"),
    text: isText,
    finish: isShape({ reason: is(...finishReasons) }, { raw: isText }),
  },
  {
    usage: isShape(
      { inputTokens: isAmount, outputTokens: isAmount },
      { cachedInputTokens: isAmount, reasoningTokens: isAmount },
    ),
    respondedBy: isText,
    warnings: isTexts,
  },
);

const isScore = isOneOf(
  isShape({ kind: is("scored"), value: isShare }, { answer: isText }),
  isShape({ kind: is("missed"), cause: is(...missCauses) }),
  isShape({ kind: is("unscored"), reason: isText }),
);

const isTrial = isShape(
  { kind: is("answered"), sampleId: isText, epoch: isCount, output: isOutput, scores: isRecordOf(isScore) },
  { latencyMs: isAmount, attempts: isCount, cached: is(true), human: isShare },
);

const isUsual = isOneOf(
  isShape({ kind: is("sample"), sample: isSample }),
  isShape({ kind: is("trial-end"), trial: isTrial }),
);

/**
 * Whether it is one of the events that logs are full of, a sample or an answer in text, and as it must be. A no says
 * nothing: the schema is asked then, which takes ten times as long and knows all events.
 */
export function isUsualEvent(value: unknown): value is RunEvent {
  return isUsual(value);
}

const isReply = isShape({ schema: is(1), model: isText, output: isOutput });

/** The same of a cached reply. */
export function isUsualReply(
  value: unknown,
): value is { readonly output: Extract<Output, { readonly kind: "kept" }> } {
  return isReply(value);
}
