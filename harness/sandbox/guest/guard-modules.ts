import { registerHooks } from "node:module";

/** What a runtime of ours may ask of Node while it loads. */
const allowed = ["node:crypto", "node:fs", "node:fs/promises", "node:module", "node:path", "node:url"];

/** A shell that knows no command: `os.system` answers as it does where there is nothing to run. */
const shell =
  "const spawnSync = () => ({ status: 127 });\nexport { spawnSync };\nexport default { spawnSync };\n";

/**
 * From here on modules of Node that lead out of the process are empty ones, also for the runtime itself; the function
 * this returns ends all loading of modules.
 */
export function guardModules(): () => void {
  let isOver = false;
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (specifier === "node:child_process" || specifier === "child_process") return stub("shell");
      if (isOver) throw new Error(`no module "${specifier}" here`);
      if (isOwn(specifier) || allowed.includes(specifier)) return nextResolve(specifier, context);
      return stub("nothing");
    },
    load(url, context, nextLoad) {
      if (!url.startsWith(scheme)) return nextLoad(url, context);
      return {
        format: "module",
        shortCircuit: true,
        source: url === `${scheme}shell` ? shell : "export default {};\n",
      };
    },
  });
  return () => {
    isOver = true;
  };
}

const scheme = "sandbox:";

function stub(name: string): { url: string; format: string; shortCircuit: boolean } {
  return { url: `${scheme}${name}`, format: "module", shortCircuit: true };
}

function isOwn(specifier: string): boolean {
  return /^(file:|\.{0,2}\/)/.test(specifier);
}
