import type { JsonObject, JsonValue } from "../core/json.ts";
import { readChunks } from "../datasets/chunks.ts";
import { type JsonPath, readJsonParts } from "../datasets/json-parts.ts";
import { isJsonObject } from "../datasets/json-shape.ts";
import { readUtf8Chunks } from "../datasets/utf8.ts";
import { openZip, type Zip } from "../datasets/zip.ts";
import { collectSamples, type InspectSample, sampleParts } from "./inspect-sample.ts";

/** A log, of which nothing but the head is held. */
export interface InspectLog {
  /** All but the samples; of a run that crashed, what it wrote at its start. */
  readonly header: JsonObject;
  readonly isCrashed: boolean;
  /** Reads the file again; one sample at a time, without its messages and events. */
  samples(): AsyncIterable<InspectSample>;
}

const headParts: readonly JsonPath[] = [
  ...["version", "status", "eval", "plan", "results", "stats", "reductions"].map((key) => [key]),
];

/** @throws HarnessError `data` for what is neither JSON nor a whole archive. */
export async function openInspectLog(path: string, signal: AbortSignal): Promise<InspectLog> {
  if (await isArchive(path)) return openArchive(path);
  const parts = (wanted: readonly JsonPath[]) =>
    readJsonParts(path, readUtf8Chunks(path, { signal }), wanted);
  const header: Record<string, JsonValue> = {};
  for await (const { keys, value } of parts(headParts)) header[String(keys[0])] = value;
  return {
    header,
    isCrashed: header["status"] === "started",
    samples: () =>
      collectSamples(
        parts(sampleParts.map((part) => ["samples", "*", ...part])),
        ({ keys: [, index, ...keys], value }) => ({ sample: String(index), keys, value }),
      ),
  };
}

async function isArchive(path: string): Promise<boolean> {
  for await (const chunk of readChunks(path)) return chunk.subarray(0, 2).toString("latin1") === "PK";
  return false;
}

async function openArchive(path: string): Promise<InspectLog> {
  const zip = await openZip(path);
  try {
    const name = zip.has("header.json") ? "header.json" : "_journal/start.json";
    const header = { ...(await readEntry(path, zip, name)) };
    if (zip.has("reductions.json")) header["reductions"] = await readEntry(path, zip, "reductions.json");
    return { header, isCrashed: name !== "header.json", samples: () => samplesIn(path) };
  } finally {
    zip.close();
  }
}

async function readEntry(path: string, zip: Zip, name: string): Promise<JsonObject> {
  for await (const { value } of readJsonParts(`${path}!${name}`, zip.read(name), [[]]))
    return isJsonObject(value) ? value : { samples: value };
  return {};
}

const attachmentsFolder = "/attachments/";

/** One entry a sample, or a folder of entries where it is large. */
async function* samplesIn(path: string): AsyncGenerator<InspectSample, void, undefined> {
  const zip = await openZip(path);
  try {
    const apart = Map.groupBy(
      zip.names.filter((name) => name.includes(attachmentsFolder)),
      (name) => name.slice(0, name.lastIndexOf(attachmentsFolder)),
    );
    for (const name of zip.names) {
      const stem = /^(samples\/.+_epoch_\d+)(?:\.json|\/sample\.json)$/.exec(name)?.[1];
      if (stem === undefined) continue;
      yield* collectSamples(entryParts(path, zip, name, apart.get(stem) ?? []), ({ keys, value }) => ({
        sample: stem,
        keys,
        value,
      }));
    }
  } finally {
    zip.close();
  }
}

async function* entryParts(path: string, zip: Zip, name: string, attached: readonly string[]) {
  yield* readJsonParts(`${path}!${name}`, zip.read(name), sampleParts);
  for (const other of attached)
    for await (const { keys, value } of readJsonParts(`${path}!${other}`, zip.read(other), [["*"]]))
      yield { keys: ["attachments", ...keys], value };
}
