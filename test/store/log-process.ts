import { HarnessError } from "#harness/core/error.ts";
import { acquireLock } from "#harness/store/lock.ts";
import { createRunLog, reopenRunLog } from "#harness/store/run-log.ts";
import { answered, head, right, sample } from "./run-fixture.ts";

/** A process of its own that writes a log: says on stdout how it went, then waits for its stdin to end. */
const [, , task, path = ""] = process.argv;

try {
  process.stdout.write(`${JSON.stringify(work())}\n`);
} catch (error) {
  if (!(error instanceof HarnessError)) throw error;
  process.stdout.write(`${JSON.stringify({ code: error.code, message: error.message })}\n`);
}
process.stdin.resume();

function work(): object {
  switch (task) {
    case "reopen":
      return { reopened: reopenRunLog(path).path };
    case "lock":
      acquireLock(path, "the test");
      return { locked: path };
    case "create without rights":
      // Root may write everywhere: become somebody else.
      if (process.getuid?.() === 0) process.seteuid?.(65534);
      return { created: createRunLog({ resultsFolder: path, head: head(3) }).path };
    case "fill":
      return fill();
    default:
      throw new Error(`no task ${task}`);
  }
}

/** Appends until an append fails; then the log must still take shorter lines or fail the same way. */
function fill(): object {
  const log = createRunLog({ resultsFolder: path, head: head(1_000_000) });
  for (let index = 0; ; index += 1) {
    try {
      log.append(sample(`sample ${index}`));
      log.append(answered(`sample ${index}`, right));
    } catch (error) {
      log.close();
      if (!(error instanceof HarnessError)) throw error;
      return { path: log.path, samples: index, code: error.code, message: error.message };
    }
  }
}
