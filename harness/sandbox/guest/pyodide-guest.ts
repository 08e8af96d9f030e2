import { constants as fileConstants, fstatSync, readSync } from "node:fs";
import { openChannel } from "./channel.ts";
import { guardModules } from "./guard-modules.ts";
import type { GuestOrder } from "./guest-order.ts";
import { limitFiles } from "./limit-files.ts";
import { limitMemory } from "./limit-memory.ts";
import { lockDown } from "./lock-down.ts";
import { pythonWorker } from "./python-worker.ts";

/**
 * A process with one Python in it. As `snapshot` it writes the interpreter's memory with our own code loaded, once; the
 * others start from that, and are `solution`, which answers calls, or `checker`, which makes them.
 */
const [, , text = ""] = process.argv;
const order: GuestOrder = JSON.parse(text);
const channel = openChannel(order.channel);

const endLoading = guardModules();
// emscripten asks for these numbers in a way that the permission model closes
Reflect.set(process, "binding", () => ({ fs: fileConstants }));
limitMemory(order.memoryBytes);

const { loadPyodide }: typeof import("pyodide") = await import(order.runtime);
const silent = { stdin: () => null, stdout: () => undefined, stderr: () => undefined };
const python = await loadPyodide({
  ...silent,
  jsglobals: Object.create(null),
  env: { HOME: "/home", PYTHONHASHSEED: "0" },
  ...(order.role === "snapshot" ? { _makeSnapshot: true } : { _loadSnapshot: readAll(order.snapshot) }),
});
limitFiles(Reflect.get(python, "FS"), order.fileBytes);
endLoading();
lockDown();

if (order.role === "snapshot") {
  python.runPython(`
import sys, types
worker = types.ModuleType("worker")
sys.modules["worker"] = worker
`);
  const define: unknown = python.runPython(
    "lambda source: exec(compile(source, '<worker>', 'exec'), worker.__dict__)",
  );
  callPython(define, pythonWorker);
  channel.write(Buffer.from(python.makeMemorySnapshot()).toString("base64"));
} else {
  const answer: unknown = python.runPython(
    `import worker; worker.${order.role === "solution" ? "handle" : "check"}`,
  );
  channel.write("ready");
  for (let line = channel.read(); line !== undefined; line = channel.read()) {
    channel.write(
      order.role === "solution" ? callPython(answer, line) : `=${callPython(answer, line, exchange)}`,
    );
  }
}
process.exit(0);

/** What a test asks of the code under test goes out, and its answer comes back, while the test waits. */
function exchange(request: string): string {
  channel.write(`?${request}`);
  const reply = channel.read();
  if (reply === undefined) process.exit(0);
  return reply;
}

function callPython(callable: unknown, ...values: readonly unknown[]): string {
  if (typeof callable !== "function") throw new Error("the interpreter gave no function");
  return String(Reflect.apply(callable, undefined, values));
}

function readAll(descriptor: number): Uint8Array {
  const bytes = new Uint8Array(fstatSync(descriptor).size);
  for (let from = 0; from < bytes.length; ) {
    from += readSync(descriptor, bytes, from, bytes.length - from, from);
  }
  return bytes;
}
