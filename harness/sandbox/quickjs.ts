import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { SandboxDriver } from "./driver.ts";
import { startNodeGuest } from "./node-guest.ts";

const packages = [
  "quickjs-emscripten-core",
  "@jitl/quickjs-ffi-types",
  "@jitl/quickjs-singlefile-mjs-release-sync",
].map((name) => dirname(dirname(fileURLToPath(import.meta.resolve(name)))));

/** Deep recursion in WebAssembly takes more of the stack that Node gives itself. */
const stackKibibytes = 3900;

/** QuickJS compiled to WebAssembly, in a Node that may do nothing. The language alone: no modules of Node, no timers. */
export const quickjs: SandboxDriver = {
  id: "quickjs",
  language: "javascript",
  description: "QuickJS in WebAssembly, in a locked-down process",
  prepare: async (limits) => ({
    start: (role) =>
      startNodeGuest({
        module: "quickjs-guest",
        order: { role, runtime: "", snapshot: -1 },
        folders: packages,
        limits,
        flags: process.platform === "win32" ? [] : [`--stack-size=${stackKibibytes}`],
      }),
  }),
};
