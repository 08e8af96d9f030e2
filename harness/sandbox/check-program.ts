import type { Guest, GuestLine } from "./guest-process.ts";
import { lastLine } from "./last-line.ts";
import type { SandboxLimits } from "./limits.ts";
import { broken, type FailureCause, failed, type Program, type Verdict } from "./program.ts";
import { readReply } from "./read-reply.ts";
import { watchGuests } from "./watch-guests.ts";

export interface Check {
  readonly program: Program;
  /** Fresh, and ready: it sees the model's code and nothing of the test. */
  readonly solution: Guest;
  /** Ready: it sees the test and nothing of the model's code. */
  readonly checker: Guest;
  readonly limits: SandboxLimits;
  readonly signal: AbortSignal;
}

/**
 * The code in one process, its test in another, and we between them: the test's calls go out, the code's answers come
 * back as plain data. The verdict comes from the process that the model's code was never in. Afterwards the solution's
 * process is of no use to anybody.
 *
 * @throws the signal's reason when it was stopped.
 */
export async function checkProgram(check: Check): Promise<Verdict> {
  const { solution, checker, signal } = check;
  signal.throwIfAborted();
  const watch = watchGuests(check);
  try {
    const verdict = await judge(check);
    signal.throwIfAborted();
    return watch.exceeded() ?? verdict;
  } finally {
    watch.end();
    solution.kill();
    checker.setWaiting(false);
  }
}

async function judge({ program, solution, checker }: Check): Promise<Verdict> {
  solution.send(JSON.stringify({ op: "load", code: program.code }));
  const loaded = await solution.next();
  if (loaded.kind === "ended") return endedEarly(loaded);
  const reply = readReply(loaded.text);
  if (reply.kind === "raised") return failed(causeOf(reply.raised), describe(reply.raised, reply.message));
  const { setup, test, entryPoints, ownNames = [] } = program;
  checker.send(JSON.stringify({ setup, test, entryPoints, ownNames, names: reply.names }));
  for (;;) {
    const line = await checker.next();
    if (line.kind === "ended") return checkerEnded(line);
    if (line.text.startsWith("=")) return toVerdict(line.text.slice(1));
    solution.send(line.text.slice(1));
    const answer = await solution.next();
    if (answer.kind === "ended") {
      checker.kill();
      return endedEarly(answer);
    }
    checker.send(answer.text);
  }
}

type Ended = Extract<GuestLine, { kind: "ended" }>;

/** A process that held nothing but the model's code has no other reason to end. */
function endedEarly({ errors, signal }: Ended): Verdict {
  if (signal === "SIGKILL" || signal === "SIGTERM")
    return failed("killed", `ended from outside by ${signal}`);
  if (/memory|Array buffer allocation failed/i.test(errors)) return failed("memory", lastLine(errors));
  return failed("exit", errors.trim() === "" ? "the program ended its own process" : lastLine(errors));
}

/** The test's own process is ended by what it was answered, or by the test. */
function checkerEnded({ errors }: Ended): Verdict {
  if (/memory|Array buffer allocation failed/i.test(errors)) return failed("memory", lastLine(errors));
  return broken(`the process of the test ended: ${lastLine(errors)}`);
}

function toVerdict(text: string): Verdict {
  const { verdict, kind, detail } = JSON.parse(text);
  if (verdict === "passed") return { kind: "passed" };
  if (verdict === "broken") return broken(String(detail));
  if (verdict === "wrong") return failed("wrong", String(detail));
  return failed(causeOf(String(kind)), describe(String(kind), String(detail)));
}

function causeOf(error: string): FailureCause {
  if (/^(Syntax|Indentation|Tab)Error$/.test(error)) return "syntax";
  if (error === "SystemExit") return "exit";
  if (error === "MemoryError") return "memory";
  return "raised";
}

function describe(error: string, message: string): string {
  return message === "" ? error : `${error}: ${message}`;
}
