import { hash } from "node:crypto";
import { messageOf } from "../core/error.ts";
import type { GenerateRequest, Generation, Model, ModelId } from "../core/model.ts";
import { createTextSet } from "./text-set.ts";

/** Answers of earlier calls, so that the same call is not made and paid for twice. */
export interface ReplyCache {
  /** `undefined`: this call is none for a cache. */
  find(model: Model, request: GenerateRequest): Found | undefined;
  tally(): CacheTally;
}

export type Found =
  | { readonly kind: "hit"; readonly output: Generation }
  | {
      readonly kind: "miss";
      /** Keeps the answer, where it is one to keep. */
      readonly keep: (output: Generation) => void;
    };

/** Why a call had to be made. */
export type MissReason =
  /** Nothing was ever asked in these words. */
  | "new question"
  /** Asked before with another model, address, setting or tool. */
  | "other conditions"
  /** Asked before under the same conditions, but not in this epoch. */
  | "other epoch"
  /** What lies there cannot be read. */
  | "unreadable";

export interface CacheTally {
  readonly hits: number;
  readonly misses: Readonly<Record<MissReason, number>>;
  readonly kept: number;
  /** Answers that broke off, were filtered or refused: they are asked again. */
  readonly notKept: number;
  /** Calls that a cache may not see: of held-out suites, and to models that are known by no address. */
  readonly bypassed: number;
}

/** Where replies lie, by the three parts of a name: the question, the conditions, the epoch. */
export interface ReplyFiles {
  read(name: ReplyName): StoredReply;
  write(name: ReplyName, reply: { readonly model: string; readonly output: Generation }): void;
  /** The names of all that lie beside this one. */
  namesBeside(name: ReplyName): Iterable<ReplyName>;
}

export interface ReplyName {
  readonly question: string;
  readonly conditions: string;
  readonly epoch: string;
}

export type StoredReply =
  | { readonly kind: "found"; readonly output: Generation }
  | { readonly kind: "absent" }
  | { readonly kind: "unreadable" };

export function createReplyCache(
  files: ReplyFiles,
  {
    onTrouble,
  }: { readonly onTrouble: (warning: { readonly model: ModelId; readonly text: string }) => void },
): ReplyCache {
  const asked = createTextSet();
  const known = createTextSet();
  const foldersRead = new Set<string>();
  const misses: Record<MissReason, number> = {
    "new question": 0,
    "other conditions": 0,
    "other epoch": 0,
    unreadable: 0,
  };
  let [hits, kept, notKept, bypassed] = [0, 0, 0, 0];
  let isWritable = true;
  const conditionsOf = createConditionsDigest();

  /** A question put twice in one epoch has two answers. */
  const nameOf = (model: Model, address: string, request: GenerateRequest): ReplyName => {
    const { messages, tools = noTools, settings, trial } = request;
    const question = hash("sha256", JSON.stringify(messages)).slice(0, 32);
    const conditions = conditionsOf({ id: model.id, address, settings, tools });
    let time = 1;
    while (!asked.add(`${question} ${conditions} ${trial.epoch} ${time}`)) time += 1;
    return { question, conditions, epoch: `${trial.epoch}-${time}` };
  };
  const reasonOf = (name: ReplyName): MissReason => {
    const folder = name.question.slice(0, 2);
    if (!foldersRead.has(folder)) {
      foldersRead.add(folder);
      for (const { question, conditions } of files.namesBeside(name)) {
        known.add(question);
        known.add(`${question} ${conditions}`);
      }
    }
    if (known.has(`${name.question} ${name.conditions}`)) return "other epoch";
    return known.has(name.question) ? "other conditions" : "new question";
  };
  const keep = (name: ReplyName, model: Model, output: Generation): void => {
    if (!isWorthKeeping(output)) {
      notKept += 1;
      return;
    }
    if (!isWritable) return;
    try {
      files.write(name, { model: model.id, output });
      kept += 1;
    } catch (error) {
      isWritable = false;
      onTrouble({ model: model.id, text: `answers are no longer cached: ${messageOf(error)}` });
    }
  };

  return {
    find(model, request) {
      if (model.address === undefined || request.doNotStore === true) {
        bypassed += 1;
        return undefined;
      }
      const name = nameOf(model, model.address, request);
      const stored = files.read(name);
      if (stored.kind === "found") {
        hits += 1;
        return { kind: "hit", output: stored.output };
      }
      misses[stored.kind === "unreadable" ? "unreadable" : reasonOf(name)] += 1;
      return { kind: "miss", keep: (output) => keep(name, model, output) };
    },
    tally: () => ({ hits, misses: { ...misses }, kept, notKept, bypassed }),
  };
}

interface Conditions extends Pick<GenerateRequest, "settings"> {
  readonly id: ModelId;
  readonly address: string;
  readonly tools: NonNullable<GenerateRequest["tools"]>;
}

const noTools: Conditions["tools"] = [];

/** Of call after call they are the very same: their digest is made when they change. */
function createConditionsDigest(): (conditions: Conditions) => string {
  let last: Conditions | undefined;
  let digest = "";
  return (conditions) => {
    const { id, address, settings, tools } = conditions;
    const isSame =
      last?.id === id && last.address === address && last.settings === settings && last.tools === tools;
    if (isSame) return digest;
    last = conditions;
    digest = hash("sha256", sortedJson([id, address, settings, tools])).slice(0, 16);
    return digest;
  };
}

/** An answer that was cut off, filtered or refused may come out otherwise next time. */
function isWorthKeeping({ finish }: Generation): boolean {
  return finish.reason === "stop" || finish.reason === "tool-calls";
}

/** The same for the same values, in whatever order their keys were written. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}
