import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { HarnessError } from "../core/error.ts";
import type { JsonValue } from "../core/json.ts";
import { isJsonObject } from "../datasets/json-shape.ts";
import { parseJsonText } from "../datasets/json-text.ts";
import { onDisk } from "./disk.ts";
import { makeFolder } from "./folder.ts";
import { toFolderName } from "./log-path.ts";

/** An audit of a suite's targets: drawn, and once the review was read, what it found. */
export interface AuditFile {
  readonly suite: string;
  readonly digest: string;
  readonly seed: number;
  /** How many problems were drawn, and of how many. */
  readonly drawn: number;
  readonly of: number;
  /** Why what is found bounds no score of the suite. */
  readonly noBound?: string;
  /** Absent until a filled review was read. */
  readonly found?: { readonly right: number; readonly wrong: number; readonly unclear: number };
}

function auditsFolder(resultsFolder: string): string {
  return join(resultsFolder, "audits");
}

/** Where the review of a suite lies, and what is known of it. */
export function auditPaths(
  resultsFolder: string,
  suite: string,
): { readonly review: string; readonly record: string } {
  const stem = join(auditsFolder(resultsFolder), toFolderName(suite));
  return { review: `${stem}.review.csv`, record: `${stem}.json` };
}

export function writeAudit(resultsFolder: string, audit: AuditFile): void {
  const { record } = auditPaths(resultsFolder, audit.suite);
  onDisk("write", record, () => {
    makeFolder(dirname(record));
    writeFileSync(`${record}.partial`, `${JSON.stringify({ schema: 1, ...audit }, undefined, 2)}\n`);
    renameSync(`${record}.partial`, record);
  });
}

/**
 * A new review for a person to fill in. That of a held-out suite is for its owner's eyes, and git is told to leave it.
 * @throws HarnessError `disk`.
 */
export function writeReview(
  resultsFolder: string,
  { suite, text, isHeldOut }: { readonly suite: string; readonly text: string; readonly isHeldOut: boolean },
): void {
  const { review } = auditPaths(resultsFolder, suite);
  onDisk("write", review, () => {
    makeFolder(dirname(review));
    const ignored = join(dirname(review), ".gitignore");
    if (isHeldOut && !existsSync(ignored)) writeFileSync(ignored, "*.review.csv\n");
    writeFileSync(review, text, { flag: "wx", ...(isHeldOut ? { mode: 0o600 } : {}) });
  });
}

export function readAudit(resultsFolder: string, suite: string): AuditFile | undefined {
  const { record } = auditPaths(resultsFolder, suite);
  return existsSync(record) ? readAuditAt(record) : undefined;
}

/** All audits of a results folder, by suite. @throws HarnessError `data` for a file that is none. */
export function readAudits(resultsFolder: string): readonly AuditFile[] {
  const folder = auditsFolder(resultsFolder);
  if (!existsSync(folder)) return [];
  const names = onDisk("read", folder, () => readdirSync(folder))
    .filter((name) => name.endsWith(".json"))
    .sort();
  return names.map((name) => readAuditAt(join(folder, name)));
}

function readAuditAt(path: string): AuditFile {
  const text = onDisk("read", path, () => readFileSync(path, "utf8"));
  const value = parseJsonText(path, text, { line: 1, column: 1 });
  if (!isJsonObject(value)) throw noAudit(path, "no JSON object");
  if (value["schema"] !== 1) throw noAudit(path, `of schema ${JSON.stringify(value["schema"])}`);
  const { suite, digest, found, noBound } = value;
  if (typeof suite !== "string" || typeof digest !== "string")
    throw noAudit(path, "without suite and digest");
  const counted = (name: string, of: JsonValue | undefined) => {
    if (typeof of === "number" && Number.isInteger(of) && of >= 0) return of;
    throw noAudit(path, `with "${name}" ${JSON.stringify(of)}`);
  };
  return {
    suite,
    digest,
    seed: counted("seed", value["seed"]),
    drawn: counted("drawn", value["drawn"]),
    of: counted("of", value["of"]),
    ...(typeof noBound === "string" ? { noBound } : {}),
    ...(isJsonObject(found)
      ? {
          found: {
            right: counted("right", found["right"]),
            wrong: counted("wrong", found["wrong"]),
            unclear: counted("unclear", found["unclear"]),
          },
        }
      : {}),
  };
}

function noAudit(path: string, what: string): HarnessError {
  return new HarnessError(
    "data",
    `${path} is no audit (${what}); remove it and draw again with suites check --audit`,
  );
}
