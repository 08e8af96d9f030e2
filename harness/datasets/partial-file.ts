import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";

/** A download that broke off: its bytes, and what tells whether the server still has the same file. */
export interface PartialFile {
  readonly path: string;
  readonly bytes: number;
  /** A strong ETag or a date, as `If-Range` takes it. */
  readonly validator: string;
}

export function partialPath(path: string): string {
  return `${path}.part`;
}

/** What an earlier try left of this very address; `undefined` when nothing is there that can be gone on with. */
export function readPartial(path: string, url: URL): PartialFile | undefined {
  const part = partialPath(path);
  const bytes = statSync(part, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes === 0) return undefined;
  const validator = readValidator(`${part}.from`, url);
  return validator === undefined ? undefined : { path: part, bytes, validator };
}

/** Notes whose bytes the part holds, before the first of them is written. */
export function notePartial(path: string, url: URL, headers: Headers): void {
  const validator = validatorOf(headers);
  const note = `${partialPath(path)}.from`;
  if (validator === undefined) rmSync(note, { force: true });
  else writeFileSync(note, JSON.stringify({ url: url.href, validator }));
}

export function removePartial(path: string): void {
  rmSync(partialPath(path), { force: true });
  rmSync(`${partialPath(path)}.from`, { force: true });
}

function readValidator(note: string, url: URL): string | undefined {
  let text: string;
  try {
    text = readFileSync(note, "utf8");
  } catch {
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("url" in value) || !("validator" in value))
      return undefined;
    return value.url === url.href && typeof value.validator === "string" ? value.validator : undefined;
  } catch {
    return undefined;
  }
}

/** A weak ETag promises the same meaning, not the same bytes. */
function validatorOf(headers: Headers): string | undefined {
  const tag = headers.get("etag");
  if (tag?.startsWith('"')) return tag;
  return headers.get("last-modified") ?? undefined;
}
