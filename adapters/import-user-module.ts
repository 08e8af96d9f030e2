import { readFileSync } from "node:fs";
import { access } from "node:fs/promises";
import { type LoadHookSync, type ResolveHookSync, registerHooks } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { HarnessError, messageOf } from "#harness/core/error.ts";

/**
 * What a file of the user's exports. In it `reality-gap` and what is below it mean this very package, and packages of the AI SDK are the
 * user's own where there are any, else ours.
 * @throws HarnessError `usage` for a file that is not there, `data` for one that cannot be loaded.
 */
export async function importUserModule(
  path: string,
  folder: string,
): Promise<Readonly<Record<string, unknown>>> {
  const file = resolve(folder, path);
  await access(file).catch((error: unknown) => {
    throw new HarnessError("usage", `there is no file ${file}; check the path`, { cause: error });
  });
  hookInto(folder);
  try {
    return await import(pathToFileURL(file).href);
  } catch (error) {
    throw new HarnessError("data", `${placeOf(error, file)}: cannot be loaded: ${explain(error, folder)}`, {
      cause: error,
    });
  }
}

const hookedFolders = new Set<string>();

/** Stays in place: a user's module may import more when it is used. */
function hookInto(folder: string): void {
  if (hookedFolders.has(folder)) return;
  hookedFolders.add(folder);
  registerHooks({ resolve: createResolve(folder), load: loadByContent });
}

function createResolve(folder: string): ResolveHookSync {
  const parents = [pathToFileURL(join(folder, "package.json")).href, import.meta.url];
  return (specifier, context, nextResolve) => {
    if (/^reality-gap(\/|$)/.test(specifier))
      return nextResolve(specifier, { ...context, parentURL: import.meta.url });
    try {
      return nextResolve(specifier, context);
    } catch (error) {
      if (!isSharedPackage(specifier) || !isNotFound(error)) throw error;
      for (const parentURL of parents) {
        try {
          return nextResolve(specifier, { ...context, parentURL });
        } catch (nested) {
          if (!isNotFound(nested)) throw nested;
        }
      }
      throw error;
    }
  };
}

function isSharedPackage(specifier: string): boolean {
  return /^(ai|zod|@ai-sdk\/[^/]+)(\/|$)/.test(specifier);
}

/** `npm init` writes `"type": "commonjs"` into every new folder; what is written as a module is loaded as one. */
const loadByContent: LoadHookSync = (url, context, nextLoad) => {
  const moduleFormat = moduleFormats.get(context.format ?? "");
  const isUsers = url.startsWith("file:") && !url.includes("/node_modules/");
  if (moduleFormat === undefined || !isUsers || !isWrittenAsModule(fileURLToPath(url)))
    return nextLoad(url, context);
  return nextLoad(url, { ...context, format: moduleFormat });
};

const moduleFormats: ReadonlyMap<string, string> = new Map([
  ["commonjs", "module"],
  ["commonjs-typescript", "module-typescript"],
]);

function isWrittenAsModule(file: string): boolean {
  return /\.[jt]s$/.test(file) && /^\s*(import|export)\b(?!\s*\()/m.test(readFileSync(file, "utf8"));
}

function isNotFound(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}

/** Node writes the place of a syntax error into the first line of the stack. */
function placeOf(error: unknown, file: string): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const place = new RegExp(`(?:file://)?${RegExp.escape(file)}:(\\d+)`).exec(stack);
  return place === null ? file : `${file}:${place[1]}`;
}

function explain(error: unknown, folder: string): string {
  const missing = isNotFound(error) ? /package '([^']+)'/.exec(messageOf(error))?.[1] : undefined;
  if (missing !== undefined)
    return `package ${missing} is not installed; run: npm install --prefix ${folder} ${missing}`;
  return `${error instanceof Error ? `${error.name}: ` : ""}${messageOf(error)}`;
}
