import { createHash, hash, randomBytes } from "node:crypto";
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import type { RunRecord } from "../core/run.ts";
import { type ColumnLayout, decodeColumns, encodeColumns } from "./columns.ts";
import { errnoOf, onDisk } from "./disk.ts";
import { claimedCheck } from "./log-line.ts";
import { stemOf } from "./log-path.ts";
import { createSharedColumns, type SharedColumns } from "./shared-columns.ts";

/** Where the record of a log lies. It can be made again from the log at any time. */
export function recordPath(logPath: string): string {
  return `${stemOf(logPath)}.record`;
}

/** Writes a record beside its log, whole or not at all. @throws HarnessError `disk`. */
export function writeRecordFile(logPath: string, record: RunRecord): void {
  const state = onDisk("read", logPath, () => stateOf(logPath));
  const path = recordPath(logPath);
  const fresh = `${path}.${randomBytes(4).toString("hex")}`;
  onDisk("write", path, () => {
    try {
      writeContent(fresh, contentOf(state, record));
      renameSync(fresh, path);
    } catch (error) {
      rmSync(fresh, { force: true });
      throw error;
    }
  });
}

/** `undefined` when there is none, or when it does not belong to the log as it is now. */
export function readRecordFile(logPath: string, shared?: SharedColumns): RunRecord | undefined {
  const found = inspectRecordFile(logPath, shared);
  return found.kind === "fresh" ? found.record : undefined;
}

/** What lies beside a log. */
export type StoredRecord =
  | { readonly kind: "absent" }
  /** Of another version, or not as it was written. */
  | { readonly kind: "damaged" }
  /** The log has changed since. */
  | { readonly kind: "stale" }
  | { readonly kind: "fresh"; readonly record: RunRecord };

export function inspectRecordFile(logPath: string, shared = createSharedColumns()): StoredRecord {
  const path = recordPath(logPath);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (errnoOf(error) !== undefined) return { kind: "absent" };
    throw error;
  }
  const stored = decode(bytes, shared);
  if (stored === undefined) return { kind: "damaged" };
  const state = onDisk("read", logPath, () => stateOf(logPath));
  const isFresh = JSON.stringify(state) === JSON.stringify(stored.state);
  return isFresh ? { kind: "fresh", record: stored.record() } : { kind: "stale" };
}

/** By what a log is known again without reading it: an edit changes at least one of these. */
interface LogState {
  readonly bytes: number;
  readonly modifiedMs: number;
  readonly lastCheck: string;
}

function stateOf(logPath: string): LogState {
  const file = openSync(logPath, "r");
  try {
    const { size, mtimeMs } = fstatSync(file);
    const tail = Buffer.alloc(Math.min(size, 64));
    readSync(file, tail, 0, tail.length, size - tail.length);
    return {
      bytes: size,
      modifiedMs: mtimeMs,
      lastCheck: claimedCheck(tail.toString("latin1").trimEnd()) ?? "",
    };
  } finally {
    closeSync(file);
  }
}

/**
 * The file, little endian: 8 bytes of name and version, 32 bytes SHA-256 of what follows, 4 bytes length of the
 * header, the header as JSON, then the columns as `columns.ts` lays them out.
 */
const magic = Buffer.from("rg-rec\0\x01", "latin1");
const digestBytes = 32;
const headerStart = magic.length + digestBytes + 4;

type AggregateRecord = Extract<RunRecord, { backing: "aggregate" }>;
type SamplesRecord = Extract<RunRecord, { backing: "samples" }>;

type Header = { readonly state: LogState } & (
  | { readonly kind: "aggregate"; readonly record: AggregateRecord }
  | {
      readonly kind: "samples";
      readonly record: Omit<SamplesRecord, "samples">;
      readonly layout: ColumnLayout;
    }
);

/** What follows the digest, in parts, each until the next is asked for: put together, a large record would be held twice. */
function* contentOf(state: LogState, record: RunRecord): Generator<Buffer, void, undefined> {
  const { header, columns } = split(state, record);
  const json = Buffer.from(JSON.stringify(header), "utf8");
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  yield length;
  yield json;
  yield* columns;
}

/** The digest comes last, into its place before the content. */
function writeContent(path: string, content: Iterable<Buffer>): void {
  const file = openSync(path, "wx");
  try {
    const digest = createHash("sha256");
    writeWhole(file, Buffer.concat([magic, Buffer.alloc(digestBytes)]));
    for (const part of content) {
      digest.update(part);
      writeWhole(file, part);
    }
    writeWhole(file, digest.digest(), magic.length);
  } finally {
    closeSync(file);
  }
}

/** At a place of the file, else after what was written last. */
function writeWhole(file: number, bytes: Buffer, place?: number): void {
  for (let written = 0; written < bytes.length; ) {
    const at = place === undefined ? null : place + written;
    written += writeSync(file, bytes, written, bytes.length - written, at);
  }
}

function split(state: LogState, record: RunRecord): { header: Header; columns: Iterable<Buffer> } {
  if (record.backing === "aggregate") return { header: { state, kind: "aggregate", record }, columns: [] };
  const { samples, ...rest } = record;
  const { layout, parts } = encodeColumns(samples);
  return { header: { state, kind: "samples", record: rest, layout }, columns: parts };
}

/** `undefined` for a file of another version or a damaged one. */
function decode(
  bytes: Buffer,
  shared: SharedColumns,
): { readonly state: LogState; record(): RunRecord } | undefined {
  if (bytes.length < headerStart || !bytes.subarray(0, magic.length).equals(magic)) return undefined;
  const content = bytes.subarray(magic.length + digestBytes);
  if (!bytes.subarray(magic.length, magic.length + digestBytes).equals(digestOf(content))) return undefined;
  const columnsStart = headerStart + content.readUInt32LE(0);
  const header = toHeader(bytes.toString("utf8", headerStart, columnsStart));
  return {
    state: header.state,
    record: () => {
      if (header.kind === "aggregate") return header.record;
      return {
        ...header.record,
        samples: decodeColumns(header.layout, bytes.subarray(columnsStart), shared),
      };
    },
  };
}

/** The version and the digest were right: this is what `contentOf` wrote. */
function toHeader(json: string): Header {
  return JSON.parse(json) as Header;
}

function digestOf(content: Buffer): Buffer {
  return hash("sha256", content, "buffer");
}
