import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { z } from "zod";
import type { Generation } from "../core/model.ts";
import { errnoOf, onDisk } from "./disk.ts";
import { makeFolder } from "./folder.ts";
import { outputSchema } from "./trial-schema.ts";
import { isUsualReply } from "./usual-event.ts";

/** Names a cached reply: what was asked, under which conditions, in which epoch. */
export interface ReplyName {
  readonly question: string;
  readonly conditions: string;
  readonly epoch: string;
}

export type StoredReply =
  | { readonly kind: "found"; readonly output: Generation }
  | { readonly kind: "absent" }
  | { readonly kind: "unreadable" };

const replySchema = z.strictObject({ schema: z.literal(1), model: z.string(), output: outputSchema });

/** One file a reply, in 256 folders. Processes share it: a file is there whole or not at all. */
export interface ReplyFiles {
  read(name: ReplyName): StoredReply;
  /** @throws HarnessError `disk`. */
  write(name: ReplyName, reply: { readonly model: string; readonly output: Generation }): void;
  /** Of the same folder. */
  namesBeside(name: ReplyName): Iterable<ReplyName>;
}

/** @throws HarnessError `disk` when the folder cannot be made. */
export function openReplyFiles(folder: string): ReplyFiles {
  onDisk("write", folder, () => makeFolder(folder));
  const pathOf = createPaths(folder);
  return {
    read(name) {
      let text: string;
      try {
        text = readFileSync(pathOf(name), "utf8");
      } catch (error) {
        return { kind: errnoOf(error) === "ENOENT" ? "absent" : "unreadable" };
      }
      return parseReply(text);
    },
    write(name, { model, output }) {
      const path = pathOf(name);
      const fresh = `${path}.${randomBytes(4).toString("hex")}`;
      onDisk("write", path, () => {
        makeFolder(join(folder, name.question.slice(0, 2)));
        try {
          writeFileSync(
            fresh,
            `${JSON.stringify({ schema: 1, model, output: { kind: "kept", ...output } })}\n`,
          );
          renameSync(fresh, path);
        } catch (error) {
          rmSync(fresh, { force: true });
          throw error;
        }
      });
    },
    namesBeside: ({ question }) => namesIn(folder, question.slice(0, 2)),
  };
}

function parseReply(text: string): StoredReply {
  try {
    const read: unknown = JSON.parse(text);
    const { output } = isUsualReply(read) ? read : replySchema.parse(read);
    if (output.kind !== "kept") return { kind: "unreadable" };
    const { kind: _kind, ...generation } = output;
    return { kind: "found", output: generation };
  } catch {
    return { kind: "unreadable" };
  }
}

/** A path is put together, not resolved anew for every name: that takes as long as a digest. */
function createPaths(folder: string): (name: ReplyName) => string {
  const root = join(folder, sep);
  return ({ question, conditions, epoch }) =>
    `${root}${question.slice(0, 2)}${sep}${question.slice(2)}.${conditions}.${epoch}.json`;
}

const replyFile = /^([0-9a-f]{30})\.([0-9a-f]{16})\.(\d+-\d+)\.json(\.[0-9a-f]{8})?$/;

function* namesIn(folder: string, part: string): Generator<ReplyName> {
  for (const entry of entriesOf(join(folder, part))) {
    const [, rest, conditions, epoch, unfinished] = replyFile.exec(entry) ?? [];
    if (rest === undefined || conditions === undefined || epoch === undefined) continue;
    if (unfinished === undefined) yield { question: `${part}${rest}`, conditions, epoch };
  }
}

/** Every file of ours in a cache, unfinished ones included; nothing else that may lie there. */
export function* replyPaths(folder: string): Generator<string> {
  for (const part of entriesOf(folder)) {
    if (!/^[0-9a-f]{2}$/.test(part)) continue;
    for (const entry of entriesOf(join(folder, part)))
      if (replyFile.test(entry)) yield join(folder, part, entry);
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (errnoOf(error) === "ENOENT" || errnoOf(error) === "ENOTDIR") return [];
    return onDisk("read", folder, () => {
      throw error;
    });
  }
}
