import { closeSync, type Dirent, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { errnoOf, onDisk } from "./disk.ts";
import { finishedExtension, isPartial } from "./log-path.ts";

export interface FoundLog {
  readonly path: string;
  readonly partial: boolean;
}

/**
 * The run logs under a folder, sorted, each real folder once. Other files are passed over, and so is `published`
 * unless it is the folder itself. A folder that does not exist holds none.
 */
export function* listRunLogs(resultsFolder: string): Generator<FoundLog> {
  yield* walk(resultsFolder, { visited: new Set(), isTop: true });
}

function* walk(
  folder: string,
  { visited, isTop }: { visited: Set<string>; isTop: boolean },
): Generator<FoundLog> {
  const entries = entriesIn(folder, isTop);
  // A link may lead back up: each real folder is entered once.
  const real = entries.length === 0 ? folder : onDisk("read", folder, () => realpathSync(folder));
  if (visited.has(real)) return;
  visited.add(real);
  for (const entry of entries) {
    const { name } = entry;
    const path = join(folder, name);
    // a folder says what lies in it, but for links
    const found = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    if (found?.isDirectory()) {
      if (!(isTop && name === "published")) yield* walk(path, { visited, isTop: false });
    } else if (found?.isFile() && isRunLog(path, name)) {
      yield { path, partial: isPartial(path) };
    }
  }
}

function entriesIn(folder: string, isTop: boolean): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((left, right) =>
      left.name < right.name ? -1 : 1,
    );
  } catch (error) {
    if (isTop && errnoOf(error) === "ENOENT") return [];
    return onDisk("read", folder, () => {
      throw error;
    });
  }
}

const logName = /^\d{4}-\d\d-\d\dT[\d.-]+Z-[0-9a-f]{4,}(\.partial)?\.jsonl$/;
const firstBytes = '{"kind":"run-start"';

/** By its name; a log that somebody renamed by how it begins. */
function isRunLog(path: string, name: string): boolean {
  if (!name.endsWith(finishedExtension)) return false;
  if (logName.test(name)) return true;
  return onDisk("read", path, () => {
    const file = openSync(path, "r");
    try {
      const start = Buffer.alloc(firstBytes.length);
      return readSync(file, start, 0, start.length, 0) === start.length && start.toString() === firstBytes;
    } finally {
      closeSync(file);
    }
  });
}
