import type { JsonValue } from "#harness/core/json.ts";
import type { Sample } from "#harness/core/sample.ts";
import type { SuiteContext } from "#harness/core/suite.ts";
import { isJsonArray, isJsonObject } from "#harness/datasets/json-shape.ts";
import { malformed, type OfficialRow, readOfficialRows, textIn } from "../../official-rows.ts";
import type { SpanFile } from "./span-suite.ts";

/** Utterances of a service with the spans of its slots; a span without a start begins at the first character. */
export async function* readUtterances(
  { file, stem, slots }: SpanFile,
  { suiteId, context }: { readonly suiteId: string; readonly context: SuiteContext },
): AsyncGenerator<Sample, void, undefined> {
  for await (const official of readOfficialRows({ suiteId, file }, context)) {
    const { where, index, row } = official;
    const { userInput = null, context: dialogue = null, labels = [] } = row;
    if (!isJsonObject(userInput)) throw malformed(where, 'has no "userInput"');
    const text = textIn({ where, row: userInput }, "text");
    const spans = isJsonArray(labels) ? labels.map((label) => spanOf(official, text, label)) : [];
    const wanted = new Map<string, string[]>();
    for (const [slot, span] of spans) wanted.set(slot, [...(wanted.get(slot) ?? []), span]);
    const requested = isJsonObject(dialogue) ? dialogue["requestedSlots"] : undefined;
    const asked = requested !== undefined && isJsonArray(requested) ? requested.map(String) : [];
    const request = asked.length === 0 ? "" : `\nThe system had just asked for: ${asked.join(", ")}`;
    yield {
      id: `${stem}/${index}`,
      input: `Slots: ${slots.join(", ")}${request}\nUtterance: ${text}`,
      target: [JSON.stringify(Object.fromEntries(wanted))],
      stratum: spans.length === 0 ? "empty" : "slot-bearing",
      ...dialogueOf(stem, row["id"]),
    };
  }
}

function spanOf(
  { where }: OfficialRow,
  text: string,
  label: JsonValue,
): readonly [slot: string, span: string] {
  const { slot, valueSpan = null } = isJsonObject(label) ? label : {};
  const { startIndex = 0, endIndex } = isJsonObject(valueSpan) ? valueSpan : {};
  if (typeof slot !== "string" || typeof startIndex !== "number" || typeof endIndex !== "number")
    throw malformed(where, "has a label without slot and span");
  return [slot, text.slice(startIndex, endIndex)];
}

/** `7_000002` is an utterance of the seventh dialogue: those of one dialogue are not independent. */
function dialogueOf(stem: string, id: JsonValue | undefined): Pick<Sample, "cluster"> {
  const [, dialogue] = /^(\d+)_\d+$/.exec(typeof id === "string" ? id : "") ?? [];
  return dialogue === undefined ? {} : { cluster: `${stem}/${dialogue}` };
}
