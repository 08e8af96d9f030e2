import { missCauses } from "../core/score.ts";
import type { FoldEvent, FoldSample, FoldScore, FoldTrial, FoldUsage } from "./fold-event.ts";
import { decodeJson, decodeText } from "./json-pattern.ts";
import { sampleShape, trialShape } from "./line-shape.ts";
import { sealedPattern } from "./log-line.ts";

type KeptName =
  | keyof FoldSample
  | keyof FoldUsage
  | "sampleId"
  | "epoch"
  | "failed"
  | "latencyMs"
  | "cached"
  | "human"
  | "respondedBy"
  | "warnings"
  | "value"
  | "cause";

/**
 * The shapes of the lines that a log is full of. A log has few: whoever wrote it wrote the same fields in the same
 * order. Each is learned from a line that the schema took; of the lines like it, only what a record is made of is
 * looked up.
 */
export interface KnownLines {
  /**
   * The line that starts there, its check and its line break included; each character of the text is a byte of UTF-8.
   * `undefined` says nothing: the line is of another shape, and JSON and the schema are asked.
   */
  read(text: string, start: number): FoldEvent | undefined;
  /** Where the line that was known last ends. */
  readonly end: number;
  /** From the JSON of a line that the schema took. */
  learn(value: unknown): void;
}

/** Further shapes are not learned, nor are those longer than any of ours: a file may hold anything. */
const mostShapes = 16;
const longestShape = 16 * 1024;
/** An expression remembers where a text has its escapes. */
const longestKnown = 1024 * 1024;

type Reader = (match: RegExpExecArray) => FoldEvent;

export function createKnownLines(headline: string): KnownLines {
  const trial = trialShape(headline);
  const shapes = new Set<string>();
  let end = 0;
  const known: { readonly expression: RegExp; readonly toEvent: Reader }[] = [];

  return {
    get end() {
      return end;
    },
    read(text, start) {
      if (isLong(text, start)) return undefined;
      for (const { expression, toEvent } of known) {
        expression.lastIndex = start;
        const match = expression.exec(text);
        if (match === null) continue;
        end = expression.lastIndex;
        return toEvent(match);
      }
      return undefined;
    },
    learn(value) {
      if (known.length === mostShapes) return;
      const ofSample = sampleShape(value);
      const shape = ofSample ?? trial(value);
      if (shape === undefined || shape.length > longestShape || shapes.has(shape)) return;
      const { expression, places } = compile(shape);
      const toEvent = ofSample === undefined ? trialReader(places, headline) : sampleReader(places);
      shapes.add(shape);
      known.push({ expression, toEvent });
    },
  };
}

function isLong(text: string, start: number): boolean {
  return text.length - start > longestKnown && text.indexOf("\n", start) - start > longestKnown;
}

/** Which group of a match holds what was kept under a name. */
type Places = Readonly<Partial<Record<KeptName, number>>>;

/** Groups are counted, not named: making an object of the named ones takes half as long as finding them. */
function compile(shape: string): { readonly expression: RegExp; readonly places: Places } {
  const places: Partial<Record<KeptName, number>> = {};
  let groups = 0;
  const counted = shape.replaceAll(/\(\?<(\w+)>/g, (_, name: KeptName) => {
    groups += 1;
    places[name] = groups;
    return "(";
  });
  return { expression: new RegExp(sealedPattern(counted), "y"), places };
}

function sampleReader(at: Places): Reader {
  return (match) => ({
    kind: "sample",
    sample: {
      id: textAt(match, at.id) ?? "",
      problemId: textAt(match, at.problemId),
      form: textAt(match, at.form),
      template: textAt(match, at.template),
      stratum: textAt(match, at.stratum),
      cluster: textAt(match, at.cluster),
      weight: numberAt(match, at.weight),
    },
  });
}

function trialReader(at: Places, headline: string): Reader {
  // an object whose field is known by name alone takes as long to make as the others together, and few scores differ
  let [lastValue, lastCause] = ["", ""];
  let lastScores: Readonly<Record<string, FoldScore>> | undefined;
  const scoresAt = (match: RegExpExecArray): Readonly<Record<string, FoldScore>> => {
    const value = at.value === undefined ? "" : (match[at.value] ?? "");
    const cause = at.cause === undefined ? "" : (match[at.cause] ?? "");
    if (lastScores !== undefined && value === lastValue && cause === lastCause) return lastScores;
    [lastValue, lastCause] = [value, cause];
    lastScores = { [headline]: toScore(value, cause) };
    return lastScores;
  };
  return (match) => {
    const sampleId = textAt(match, at.sampleId) ?? "";
    const epoch = numberAt(match, at.epoch) ?? 0;
    if (at.failed !== undefined) return { kind: "trial-end", trial: { kind: "failed", sampleId, epoch } };
    const trial: FoldTrial = {
      kind: "answered",
      sampleId,
      epoch,
      latencyMs: numberAt(match, at.latencyMs),
      cached: at.cached === undefined ? undefined : true,
      human: numberAt(match, at.human),
      output: {
        kind: "kept",
        usage: usageAt(match, at),
        respondedBy: textAt(match, at.respondedBy),
        warnings: at.warnings === undefined ? undefined : decodeJson(match[at.warnings] ?? "[]"),
      },
      scores: scoresAt(match),
    };
    return { kind: "trial-end", trial };
  };
}

function usageAt(match: RegExpExecArray, at: Places): FoldUsage | undefined {
  const inputTokens = numberAt(match, at.inputTokens);
  const outputTokens = numberAt(match, at.outputTokens);
  if (inputTokens === undefined || outputTokens === undefined) return undefined;
  const cachedInputTokens = numberAt(match, at.cachedInputTokens);
  return {
    inputTokens,
    outputTokens,
    cachedInputTokens,
    reasoningTokens: numberAt(match, at.reasoningTokens),
  };
}

/** A headline that is not there was not judged. */
function toScore(value: string, found: string): FoldScore {
  if (value !== "") return { kind: "scored", value: Number(value) };
  const cause = missCauses.find((known) => known === found);
  return cause === undefined ? { kind: "unscored" } : { kind: "missed", cause };
}

function textAt(match: RegExpExecArray, place: number | undefined): string | undefined {
  if (place === undefined) return undefined;
  const plain = match[place];
  if (plain !== undefined) return plain;
  const encoded = match[place + 1];
  return encoded === undefined ? undefined : decodeText(encoded);
}

function numberAt(match: RegExpExecArray, place: number | undefined): number | undefined {
  const found = place === undefined ? undefined : match[place];
  return found === undefined ? undefined : toNumber(found);
}

/** `Number` takes five times as long for the short whole numbers that most are. */
function toNumber(text: string): number {
  if (text.length > 9) return Number(text);
  let number = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number(text);
    number = number * 10 + digit;
  }
  return number;
}
