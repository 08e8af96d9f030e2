import type { QuickJSContext, QuickJSHandle } from "quickjs-emscripten-core";
import { hasModuleSyntax } from "./has-module-syntax.ts";
import { openRealm, type Realm, type Running } from "./javascript-realm.ts";

interface CheckRequest {
  readonly setup?: string;
  readonly test: string;
}

/** Runs a test in a world of its own; gives the verdict as text. */
export function checkJavascript(line: string, running: Running): string {
  const realm = openRealm(running, "checker");
  const { setup = "", test }: CheckRequest = JSON.parse(line);
  try {
    return runTest(realm, { line, setup, test });
  } finally {
    realm.end();
  }
}

function runTest(realm: Realm, { line, setup, test }: Required<CheckRequest> & { readonly line: string }) {
  const { context, runtime } = realm;
  runtime.setModuleLoader(moduleOfTest);
  const prepared = realm.call("prepare", line);
  if (prepared.kind === "threw") return verdict(realm, prepared.error, test);
  for (const [name, source] of Object.entries({ "<setup>": setup, "<test>": test })) {
    const type = typeOf(context, source);
    if (typeof type !== "string") return broken(realm, type.error);
    const result = context.evalCode(source, name, { type });
    if (result.error !== undefined) return verdict(realm, result.error, source);
    using outcome = result.value;
    realm.runJobs();
    // also of a program: its last value may be a promise that nobody waits for
    const state = context.getPromiseState(outcome);
    if (state.type === "rejected") return verdict(realm, state.error, source);
    if (state.type === "pending") return told(realm, "unsettled");
    if (state.notAPromise !== true) state.value.dispose();
  }
  return told(realm, "passed", `${setup}\n${test}`);
}

/** A test may import what it may `require`; the worker knows what that is. */
function moduleOfTest(name: string): string {
  const members =
    "ok, equal, notEqual, strictEqual, notStrictEqual, deepEqual, notDeepEqual, deepStrictEqual, notDeepStrictEqual, match, doesNotMatch, fail, throws, rejects, doesNotThrow, doesNotReject, strict, AssertionError";
  return `const it = globalThis.require(${JSON.stringify(name)}); export default it; export const { ${members} } = it;`;
}

/** A program, whose last value tells of a promise; only what cannot be one is a module. */
function typeOf(
  context: QuickJSContext,
  source: string,
): "global" | "module" | { readonly error: QuickJSHandle } {
  const compiled = context.evalCode(source, "<test>", { type: "global", compileOnly: true });
  if (compiled.error === undefined) {
    compiled.value.dispose();
    return "global";
  }
  if (!hasModuleSyntax(source)) return { error: compiled.error };
  compiled.error.dispose();
  return "module";
}

function verdict(realm: Realm, error: QuickJSHandle, source: string): string {
  using made = realm.context.newString(source);
  const described = realm.call("describe", error, made);
  error.dispose();
  return described.kind === "text" ? described.text : unsaid(realm, described.error);
}

function told(realm: Realm, name: "passed" | "unsettled", ...source: readonly string[]): string {
  const said = realm.call(name, ...source);
  return said.kind === "text" ? said.text : unsaid(realm, said.error);
}

function broken(realm: Realm, error: QuickJSHandle): string {
  using message = realm.context.getProp(error, "message");
  const detail = `the test is no JavaScript: ${realm.context.getString(message)}`;
  error.dispose();
  return JSON.stringify({ verdict: "broken", detail });
}

/** Only want of memory keeps our own few lines from running. */
function unsaid({ context }: Realm, error: QuickJSHandle): string {
  using message = context.getProp(error, "message");
  const detail = context.getString(message);
  error.dispose();
  return JSON.stringify({ verdict: "raised", kind: "MemoryError", detail });
}
