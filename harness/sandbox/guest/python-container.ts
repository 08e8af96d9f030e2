import { pythonWorker } from "./python-worker.ts";

/**
 * The same worker in a Python that has no other world around it: lines come in by the standard input and go out by what
 * was the standard output, which nothing else writes to.
 */
export const pythonContainer = `
import os, resource, sys, types

role, memory = sys.argv[1], int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
incoming = os.fdopen(os.dup(0), encoding="utf-8", newline="\\n")
outgoing = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\\n")
nothing = os.open(os.devnull, os.O_RDWR)
for descriptor in (0, 1, 2):
    os.dup2(nothing, descriptor)


def write(line):
    outgoing.write(line + "\\n")
    outgoing.flush()


def exchange(request):
    write("?" + request)
    reply = incoming.readline()
    if not reply:
        os._exit(0)
    return reply


worker = types.ModuleType("worker")
sys.modules["worker"] = worker
exec(compile(${toPython(pythonWorker)}, "<worker>", "exec"), worker.__dict__)
write("ready")
for line in iter(incoming.readline, ""):
    write(worker.handle(line) if role == "solution" else "=" + worker.check(line, exchange))
`;

function toPython(text: string): string {
  return JSON.stringify(text);
}
