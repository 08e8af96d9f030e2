import crypto from "node:crypto";
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";

/**
 * Modules that change what the engine allows or reach beyond the process, and that the permission model of Node 24 lets
 * through. Those it denies itself (child processes, workers, the inspector, files) stay.
 */
const waysOut = ["dgram", "dns", "dns/promises", "module", "net", "os", "v8", "vm"] as const;

const processWaysOut = [
  "_debugEnd",
  "_debugProcess",
  "_kill",
  "_linkedBinding",
  "binding",
  "chdir",
  "dlopen",
  "execve",
  "getBuiltinModule",
  "kill",
  "loadEnvFile",
  "report",
  "setSourceMapsEnabled",
  "umask",
] as const;

const globalWaysOut = ["EventSource", "WebSocket", "fetch", "navigator", "require"] as const;

const shell = { spawnSync: () => ({ status: 127 }) };
const chance = { randomFillSync: crypto.randomFillSync };

/** What a runtime asks Node for only when code wants it: chance, and a shell, which knows no command. */
function lateModule(specifier: string): object {
  return /crypto$/.test(specifier) ? chance : shell;
}

/**
 * Takes every way out of this process away, for good: called when the runtime is loaded and before code that is not
 * ours runs. What is not there cannot be called, however that code comes to run as JavaScript.
 */
export function lockDown(): void {
  removeSockets();
  // all are loaded before the first is emptied: they need each other
  const modules: readonly unknown[] = waysOut.map((name) => process.getBuiltinModule(`node:${name}`));
  for (const module of modules) empty(Object(module));
  Reflect.set(Object(modules[waysOut.indexOf("module")]), "_load", lateModule);
  stopBeingRoot();
  for (const name of processWaysOut) remove(process, name);
  // looking at one of these would load what it stands for
  for (const name of globalWaysOut) Reflect.deleteProperty(globalThis, name);
}

/** The network is in the prototypes of four native handles; the JavaScript above them may be held by anybody. */
function removeSockets(): void {
  const tcp = new net.Socket().on("error", ignore).connect({ host: "127.0.0.1", port: 1 });
  const pipe = new net.Socket().on("error", ignore).connect({ path: "/dev/null/none" });
  const udp = dgram.createSocket("udp4");
  const state = Object.getOwnPropertySymbols(udp).find(({ description }) => description === "state symbol");
  const handles: readonly unknown[] = [
    Reflect.get(tcp, "_handle"),
    Reflect.get(pipe, "_handle"),
    state === undefined ? undefined : Reflect.get(Object(Reflect.get(udp, state)), "handle"),
    Reflect.get(new dns.Resolver(), "_handle"),
  ];
  for (const handle of handles) {
    if (typeof handle !== "object" || handle === null) throw new Error("a native socket was not found");
  }
  tcp.destroy();
  pipe.destroy();
  udp.close();
  for (const handle of handles) empty(Object.getPrototypeOf(handle));
}

function ignore(): void {}

function empty(module: object): void {
  for (const name of Reflect.ownKeys(module)) remove(module, name);
}

function remove(from: object, name: string | symbol): void {
  const property = Object.getOwnPropertyDescriptor(from, name);
  if (property === undefined || name === "constructor") return;
  if (property.configurable === true) Reflect.deleteProperty(from, name);
  else if (property.writable === true) Reflect.set(from, name, undefined);
}

const nobody = 65_534;

/** Root may do what no permission of Node's knows about. */
function stopBeingRoot(): void {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return;
  process.setgroups?.([]);
  process.setgid?.(nobody);
  process.setuid?.(nobody);
}
