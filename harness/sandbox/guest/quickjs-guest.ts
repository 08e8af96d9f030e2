import variant from "@jitl/quickjs-singlefile-mjs-release-sync";
import { newQuickJSWASMModuleFromVariant } from "quickjs-emscripten-core";
import { openChannel } from "./channel.ts";
import { guardModules } from "./guard-modules.ts";
import type { GuestOrder } from "./guest-order.ts";
import { checkJavascript } from "./javascript-check.ts";
import { serveJavascript } from "./javascript-serve.ts";
import { limitMemory } from "./limit-memory.ts";
import { lockDown } from "./lock-down.ts";

/** A process with QuickJS in it: as `solution` it answers calls, as `checker` it makes them. */
const [, , text = ""] = process.argv;
const order: GuestOrder = JSON.parse(text);
const channel = openChannel(order.channel);
const besidesBytes = 64 * 2 ** 20;

limitMemory(order.memoryBytes + besidesBytes);
const engine = await newQuickJSWASMModuleFromVariant(variant);
guardModules()();
lockDown();

const running = { engine, channel, memoryBytes: order.memoryBytes, timeoutMs: order.timeoutMs };
channel.write("ready");
if (order.role === "solution") serveJavascript(running);
else
  for (let line = channel.read(); line !== undefined; line = channel.read()) {
    channel.write(`=${checkJavascript(line, running)}`);
  }
process.exit(0);
