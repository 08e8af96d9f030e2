import { readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { kill, pid } from "node:process";
import { HarnessError } from "../core/error.ts";
import { errnoOf, onDisk } from "./disk.ts";

export interface Lock {
  release(): void;
}

/** Who holds a lock. `started` tells a process from a later one that was given the same id. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly started?: string;
}

/**
 * Takes the lock file or says who has it. The lock of a process that died is taken over; replacing it is itself done
 * under a lock, so that of two that find it stale only one gets it.
 * @throws HarnessError `locked` naming the process, `disk` when the folder cannot be written.
 */
export function acquireLock(path: string, what: string): Lock {
  const mine = JSON.stringify(holderOf(pid));
  if (!createExclusively(path, mine)) {
    const found = readHeld(path);
    if (found !== undefined) {
      const holder = toHolder(found);
      if (holder !== undefined && isAlive(holder)) throw lockedBy(holder, path, what);
      takeOver(path, { found, mine, what });
    } else if (!createExclusively(path, mine)) return acquireLock(path, what);
  }
  return { release: () => removeOwn(path, mine) };
}

function takeOver(path: string, { found, mine, what }: { found: string; mine: string; what: string }): void {
  const guard = acquireLock(`${path}.takeover`, what);
  try {
    const current = readHeld(path);
    if (current === undefined && createExclusively(path, mine)) return;
    if (current !== found) throw lockedBy(toHolder(current ?? ""), path, what);
    const fresh = `${path}.${pid}`;
    onDisk("write", path, () => {
      writeFileSync(fresh, mine, { mode: 0o644 });
      renameSync(fresh, path);
    });
  } finally {
    guard.release();
  }
}

function createExclusively(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: "wx" });
    return true;
  } catch (error) {
    if (errnoOf(error) === "EEXIST") return false;
    return onDisk("write", path, () => {
      throw error;
    });
  }
}

/** The lock's content; waits a moment when it was made but not yet written; `undefined` when it is gone. */
function readHeld(path: string): string | undefined {
  for (let tries = 0; ; tries += 1) {
    try {
      const content = readFileSync(path, "utf8");
      if (content !== "" || tries === 20) return content;
    } catch (error) {
      if (errnoOf(error) === "ENOENT") return undefined;
      return onDisk("read", path, () => {
        throw error;
      });
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  }
}

function removeOwn(path: string, mine: string): void {
  try {
    if (readFileSync(path, "utf8") === mine) unlinkSync(path);
  } catch (error) {
    // A lock that cannot be removed is stale as soon as this process ends.
    if (errnoOf(error) === undefined) throw error;
  }
}

function toHolder(content: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value !== "object" || value === null || !("pid" in value) || !("host" in value))
      return undefined;
    if (typeof value.pid !== "number" || typeof value.host !== "string") return undefined;
    const started = "started" in value && typeof value.started === "string" ? { started: value.started } : {};
    return { pid: value.pid, host: value.host, ...started };
  } catch {
    return undefined;
  }
}

function holderOf(processId: number): Holder {
  const started = statusOf(processId)?.started;
  return { pid: processId, host: hostname(), ...(started === undefined ? {} : { started }) };
}

/** A process of another machine cannot be asked, and counts as alive. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    kill(holder.pid, 0);
  } catch (error) {
    if (errnoOf(error) === "ESRCH") return false;
  }
  const status = statusOf(holder.pid);
  if (status?.hasEnded === true) return false;
  return holder.started === undefined || status === undefined || status.started === holder.started;
}

/**
 * When the process started, in ticks since boot, and whether all that is left of it is its number: some containers have
 * nobody who takes that away. Only Linux says.
 */
function statusOf(
  processId: number,
): { readonly started: string | undefined; readonly hasEnded: boolean } | undefined {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, "latin1");
    const [state = "", ...others] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { started: others[18], hasEnded: /^[ZX]$/.test(state) };
  } catch {
    return undefined;
  }
}

function lockedBy(holder: Holder | undefined, path: string, what: string): HarnessError {
  const who = holder === undefined ? "another process" : `process ${holder.pid} on ${holder.host}`;
  return new HarnessError(
    "locked",
    `${what} is being written by ${who}; wait for it, or remove "${path}" if it is gone`,
  );
}
