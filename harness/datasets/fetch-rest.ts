import { type FileHandle, open } from "node:fs/promises";
import { followRedirects } from "./follow-redirects.ts";
import type { OpenUrl, UrlAnswer } from "./open-url.ts";
import { notePartial, type PartialFile, partialPath, readPartial, removePartial } from "./partial-file.ts";

/** One try at the bytes that are still missing, and how it ended. */
export type FetchEnd =
  | { readonly kind: "whole" }
  /** The file on the server is another one by now, or the part is no beginning of it: begin again. */
  | { readonly kind: "stale" }
  | { readonly kind: "refused"; readonly status: number; readonly retryAfterMs: number | undefined }
  | { readonly kind: "broken"; readonly cause: unknown };

export interface FetchRequest {
  readonly url: URL;
  readonly path: string;
  readonly token?: string;
  readonly open: OpenUrl;
  readonly signal: AbortSignal;
  readonly onBytes: (progress: { readonly received: number; readonly total: number | undefined }) => void;
}

/** Appends to `<path>.part` what is missing. Errors of the disk are thrown, those of the network returned. */
export async function fetchRest(request: FetchRequest): Promise<FetchEnd> {
  const { url, path, open: openUrl, signal, token } = request;
  const partial = readPartial(path, url);
  if (partial === undefined) removePartial(path);
  let answer: UrlAnswer;
  try {
    answer = await followRedirects(openUrl, {
      url,
      signal,
      headers: { "user-agent": "reality-gap", "accept-encoding": "identity", ...rangeHeaders(partial) },
      ...(token === undefined ? {} : { token }),
    });
  } catch (error) {
    return broken(error, signal);
  }
  try {
    return await receive(request, answer, partial);
  } finally {
    answer.body.destroy();
  }
}

function rangeHeaders(partial: PartialFile | undefined): Readonly<Record<string, string>> {
  if (partial === undefined) return {};
  return { range: `bytes=${partial.bytes}-`, "if-range": partial.validator };
}

async function receive(
  { url, path, signal, onBytes }: FetchRequest,
  { status, headers, retryAfterMs, body }: UrlAnswer,
  partial: PartialFile | undefined,
): Promise<FetchEnd> {
  if (status === 416) return isComplete(headers, partial) ? { kind: "whole" } : { kind: "stale" };
  if (status !== 200 && status !== 206) return { kind: "refused", status, retryAfterMs };
  const packing = headers.get("content-encoding") ?? "identity";
  if (packing !== "identity") return broken(new Error(`the server packs it as ${packing}`), signal);
  const extent = extentOf(status, headers, partial);
  if (extent === undefined) return { kind: "stale" };
  if (extent.start === 0) notePartial(path, url, headers);
  const file = await open(partialPath(path), extent.start === 0 ? "w" : "a");
  try {
    const received = await append(file, { body, start: extent.start, total: extent.total, onBytes, signal });
    if (typeof received !== "number") return received;
    if (extent.total !== undefined && received !== extent.total)
      return broken(new Error(`${received} of ${extent.total} bytes came`), signal);
    await file.sync();
    return { kind: "whole" };
  } finally {
    await file.close();
  }
}

async function append(
  file: FileHandle,
  stream: Pick<UrlAnswer, "body"> & Pick<FetchRequest, "onBytes" | "signal"> & Extent,
): Promise<number | FetchEnd> {
  const { body, start, total, onBytes, signal } = stream;
  let received = start;
  const chunks = body[Symbol.asyncIterator]();
  for (;;) {
    let next: IteratorResult<Buffer>;
    try {
      next = await chunks.next();
    } catch (error) {
      return broken(error, signal);
    }
    if (next.done === true) return received;
    await file.appendFile(next.value);
    received += next.value.length;
    onBytes({ received, total });
  }
}

/** Nothing follows what is there: it was stopped after its last byte. */
function isComplete(headers: Headers, partial: PartialFile | undefined): boolean {
  return partial !== undefined && headers.get("content-range") === `bytes */${partial.bytes}`;
}

interface Extent {
  readonly start: number;
  readonly total: number | undefined;
}

/** Which bytes are coming; `undefined` when they do not follow on those that are there. */
function extentOf(status: number, headers: Headers, partial: PartialFile | undefined): Extent | undefined {
  if (status === 200) {
    const length = headers.get("content-length");
    return { start: 0, total: length === null ? undefined : Number(length) };
  }
  const [, start, , total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers.get("content-range") ?? "") ?? [];
  if (partial === undefined || Number(start) !== partial.bytes) return undefined;
  return { start: partial.bytes, total: total === undefined || total === "*" ? undefined : Number(total) };
}

/** A wish to stop is no broken line. */
function broken(cause: unknown, signal: AbortSignal): FetchEnd {
  signal.throwIfAborted();
  return { kind: "broken", cause };
}
