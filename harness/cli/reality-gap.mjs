#!/usr/bin/env node
// The launcher: plain JavaScript that an older Node can run as well. A Node that reads TypeScript runs the
// program right here; any other starts the Node pinned in the package on this same file and stands aside.
// In the package from npm the program is JavaScript, but what users write for it may still be TypeScript.
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import module from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const launcher = fileURLToPath(import.meta.url);
const packageFolder = join(dirname(launcher), "..", "..");
const isCompiled = existsSync(join(dirname(launcher), "main.js"));
/** Set for the pinned Node only, so that a pinned Node that is too old cannot start itself for ever. */
const marker = "REALITY_GAP_LAUNCHED";
const isLaunched = process.env[marker] === "1";
delete process.env[marker];

if (process.features.typescript) {
  if (isLaunched) endWithLauncher();
  module.enableCompileCache?.();
  const { resolveRelative } = await import("./resolve-relative.mjs");
  module.registerHooks?.({ resolve: resolveRelative });
  const { main } = isCompiled ? await import("./main.js") : await import("./main.ts");
  await main(process.argv.slice(2));
} else if (isLaunched) {
  fail(`the Node pinned in ${packageFolder} is ${process.version}, which does not run TypeScript`);
} else {
  const pinnedNode = findPinnedNode();
  if (pinnedNode === undefined)
    fail(`this is Node ${process.version} and the pinned Node 24 is not installed`);
  else await launch(pinnedNode);
}

/** The binary of the package `node`, looked for as an import of ours would be: beside us or hoisted above us. */
function findPinnedNode() {
  let manifestPath;
  try {
    manifestPath = module.createRequire(launcher).resolve("node/package.json");
  } catch {
    return undefined;
  }
  // The package's install script rewrites `bin` where the binary has another name.
  const binary = join(dirname(manifestPath), JSON.parse(readFileSync(manifestPath, "utf8")).bin.node);
  return existsSync(binary) ? binary : undefined;
}

/** @param {string} pinnedNode */
async function launch(pinnedNode) {
  const { spawn } = await import("node:child_process");
  const child = spawn(pinnedNode, [launcher, ...process.argv.slice(2)], {
    // The channel carries nothing: it closes when we die, whatever kills us.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, [marker]: "1" },
  });
  child.on("error", (error) => fail(`cannot start the pinned Node: ${error.message}`));
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  const isPassedByTerminal = hasTerminal();
  process.on("SIGINT", () => {
    if (!isPassedByTerminal) child.kill("SIGINT");
  });
  child.on("exit", (code, signal) => {
    if (signal === null) {
      process.exitCode = code ?? 1;
      return;
    }
    // Die as the child died, so that a shell sees the same; the exit code is for signals Node ignores.
    process.exitCode = 128 + constants.signals[signal];
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/**
 * Ctrl-C reaches every process of the terminal, so passing it on would make it two. Without a controlling
 * terminal only the process that was named gets the signal.
 */
function hasTerminal() {
  if (process.platform === "win32") return true;
  try {
    closeSync(openSync("/dev/tty", "r"));
    return true;
  } catch {
    return false;
  }
}

/** A launcher killed outright cannot pass that on: its work must not go on, unseen and paid for. */
function endWithLauncher() {
  process.once("disconnect", () => process.kill(process.pid, "SIGKILL"));
  process.channel?.unref();
}

/** @param {string} problem */
function fail(problem) {
  const repair = isCompiled ? "" : `run "npm ci" in ${packageFolder}, or `;
  process.stderr.write(`reality-gap: ${problem}; ${repair}start it with Node 24 or newer\n`);
  process.exitCode = 2;
}
