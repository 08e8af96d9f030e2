import type {
  QuickJSContext,
  QuickJSHandle,
  QuickJSRuntime,
  QuickJSWASMModule,
} from "quickjs-emscripten-core";
import type { Channel } from "./channel.ts";
import { javascriptWorker } from "./javascript-worker.ts";

export interface Running {
  readonly engine: QuickJSWASMModule;
  readonly channel: Channel;
  readonly memoryBytes: number;
  readonly timeoutMs: number;
}

/** An engine's world with one side of a check in it. */
export interface Realm {
  readonly context: QuickJSContext;
  readonly runtime: QuickJSRuntime;
  /** Calls a function of ours that is in there, with texts or values of that world, for a text. */
  readonly call: (name: string, ...values: readonly (string | QuickJSHandle)[]) => CallOutcome;
  /** Until nothing is left that could run by itself. */
  readonly runJobs: () => void;
  readonly end: () => void;
}

export type CallOutcome =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "threw"; readonly error: QuickJSHandle };

/** A frame of QuickJS takes more of Node's stack than of its own: this much, and Node has enough. */
const stackBytes = 768 * 1024;
/** We are ended from outside at the limit; where nobody is left outside, here. */
const graceMs = 2_000;

/** As the process of the code it answers with bare lines; as that of the test it asks with a mark before them. */
export function openRealm(running: Running, role: keyof typeof javascriptWorker): Realm {
  const { engine, channel, memoryBytes, timeoutMs } = running;
  const runtime = engine.newRuntime();
  runtime.setMemoryLimit(memoryBytes);
  runtime.setMaxStackSize(process.platform === "win32" ? stackBytes / 3 : stackBytes);
  const from = process.cpuUsage();
  runtime.setInterruptHandler(() => {
    const { user, system } = process.cpuUsage(from);
    if ((user + system) / 1000 > timeoutMs + graceMs) process.exit(1);
    return false;
  });
  const context = runtime.newContext();
  const exchange = context.newFunction("exchange", (request) => {
    channel.write(`${role === "checker" ? "?" : ""}${context.getString(request).replaceAll("\n", " ")}`);
    const reply = channel.read();
    if (reply === undefined) process.exit(0);
    return context.newString(reply);
  });
  const make = context.unwrapResult(context.evalCode(`(${javascriptWorker[role]})`, "<worker>"));
  const members = context.unwrapResult(context.callFunction(make, context.undefined, exchange));
  return {
    context,
    runtime,
    call(name, ...values) {
      const made = values.map((value) =>
        typeof value === "string" ? context.newString(value) : value.dup(),
      );
      using callable = context.getProp(members, name);
      const result = context.callFunction(callable, context.undefined, ...made);
      for (const handle of made) handle.dispose();
      if (result.error !== undefined) return { kind: "threw", error: result.error };
      using value = result.value;
      return { kind: "text", text: context.typeof(value) === "string" ? context.getString(value) : "" };
    },
    runJobs() {
      for (;;) {
        const result = runtime.executePendingJobs();
        if (result.error === undefined) return;
        result.error.dispose();
      }
    },
    end() {
      for (const handle of [exchange, make, members]) handle.dispose();
      context.dispose();
      runtime.dispose();
    },
  };
}
