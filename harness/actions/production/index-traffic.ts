import { hash } from "node:crypto";
import type { Message } from "../../core/model.ts";
import type { LogEntry, LoggedCall } from "../../production/logged-call.ts";
import { readProductionLog } from "../../production/read-production-log.ts";
import { createTextSet } from "../../runner/text-set.ts";
import { createNearDuplicates } from "../near-duplicates.ts";

/** What is kept of a logged call while the others are read: no text. */
export interface IndexedCall {
  /** Tells calls apart while they are read. Never written: who guesses a text would find it by its hash. */
  readonly digest: string;
  readonly session?: string;
  readonly purpose?: string;
  readonly characters: number;
  /** The place of the earliest call that asks nearly the same; its own where there is none. */
  readonly copyOf: number;
}

/** A production log, read once. A call's place in `calls` is its number in `readCalls`. */
export interface Traffic {
  readonly calls: readonly (IndexedCall | undefined)[];
  /** Entries that hold nothing to ask again, by the reason. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** What people gave, by the log's name of the call, its trace or its session. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface TrafficReading {
  readonly files: readonly string[];
  readonly signal: AbortSignal;
  /** Calls read so far, every thousand. */
  readonly onProgress?: (calls: number) => void;
}

/** The same calls in the same order each time it is called. */
export async function* readCalls(
  { files, signal }: TrafficReading,
  onOther: (entry: Exclude<LogEntry, { readonly kind: "call" }>) => void,
): AsyncGenerator<LoggedCall, void, undefined> {
  for (const file of files)
    for await (const entry of readProductionLog(file, { signal })) {
      if (entry.kind === "call") yield entry.call;
      else onOther(entry);
    }
}

/** Reads every call once; memory grows by a few hundred bytes with each, whatever its length. */
export async function indexTraffic(reading: TrafficReading): Promise<Traffic> {
  const leftOut = new Map<string, number>();
  const count = (reason: string): undefined => void leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  const labels = new Map<string, Map<string, string>>();
  const told = new Set<string>();
  const seen = new Set<string>();
  const names = createTextSet();
  const firstWith = new Map<string, number>();
  const near = createNearDuplicates();
  const calls: (Omit<IndexedCall, "copyOf"> & { copyOf: number; readonly outer?: string })[] = [];
  const isRepeated: boolean[] = [];
  for await (const call of readCalls(reading, (entry) => {
    if (entry.kind === "left-out") count(entry.reason);
    else
      labels.set(
        entry.label.of,
        (labels.get(entry.label.of) ?? new Map()).set(entry.label.name, entry.label.value),
      );
  })) {
    const place = calls.length;
    const digest = digestOf(call);
    for (const name of [call.id, call.trace, call.session]) if (name !== undefined) names.add(name);
    const text = askedText(call.messages);
    const words = hash("sha256", text.toLowerCase().replace(/\s+/g, " ").trim()).slice(0, 24);
    const { session, purpose, span } = call;
    if (span !== undefined && !span.isOuter && span.parent !== undefined) told.add(span.parent);
    near.add(text);
    isRepeated.push(call.id !== undefined && seen.has(digest));
    seen.add(digest);
    calls.push({
      digest,
      characters: text.length,
      copyOf: firstWith.get(words) ?? place,
      ...(session === undefined ? {} : { session: hash("sha256", session).slice(0, 12) }),
      ...(purpose === undefined ? {} : { purpose }),
      ...(span?.isOuter === true ? { outer: span.id } : {}),
    });
    if (!firstWith.has(words)) firstWith.set(words, place);
    if (calls.length % 1000 === 0) reading.onProgress?.(calls.length);
  }
  const rootOf = (place: number): number => {
    const copyOf = calls[place]?.copyOf ?? place;
    return copyOf === place ? place : rootOf(copyOf);
  };
  for (const { earlier, later } of near.find((one, other) => rootOf(one) === rootOf(other))) {
    const [first, second] = [rootOf(earlier), rootOf(later)].sort((left, right) => left - right);
    const copy = calls[second ?? later];
    if (copy !== undefined && first !== second) copy.copyOf = first ?? earlier;
  }
  const kept = calls.map(({ outer, ...call }, place): IndexedCall | undefined => {
    if (outer !== undefined && told.has(outer)) return count("a span told again by the spans within it");
    return isRepeated[place] === true ? count("a call that is logged twice") : call;
  });
  for (const [of, given] of labels)
    if (!names.has(of)) for (const _ of given) count("a label of no call that was read");
  const firstKept = new Map<number, number>();
  for (const [place, call] of kept.entries())
    if (call !== undefined && !firstKept.has(rootOf(place))) firstKept.set(rootOf(place), place);
  return {
    leftOut,
    labels,
    calls: kept.map((call, place) => call && { ...call, copyOf: firstKept.get(rootOf(place)) ?? place }),
  };
}

export function digestOf({ id = "", messages }: LoggedCall): string {
  return hash("sha256", JSON.stringify([id, messages])).slice(0, 12);
}

/** What is new in a call: a conversation's earlier turns and the product's own instructions stand in many. */
function askedText(messages: readonly Message[]): string {
  const whole = messages.map(({ content }) => content).join("\n");
  const last = messages.findLastIndex(({ role }) => role === "assistant");
  const added = messages
    .slice(last + 1)
    .filter(({ role }) => role !== "system")
    .map(({ content }) => content)
    .join("\n");
  // Where all stands in the instructions, or the answer was begun for the model, nothing else tells calls apart.
  return added.trim() === "" ? whole : added;
}
