import type { QuickJSHandle } from "quickjs-emscripten-core";
import { hasModuleSyntax } from "./has-module-syntax.ts";
import { openRealm, type Realm, type Running } from "./javascript-realm.ts";

/** Loads the model's code and answers what it is asked, until nobody asks any more. */
export function serveJavascript(running: Running): void {
  const { channel } = running;
  const realm = openRealm(running, "solution");
  for (let line = channel.read(); line !== undefined; line = channel.read()) {
    const request: { readonly op: string; readonly code: string } = JSON.parse(line);
    channel.write(request.op === "load" ? load(realm, request.code) : answer(realm, line));
  }
}

function answer(realm: Realm, line: string): string {
  const begun = realm.call("begin", line);
  if (begun.kind === "threw") return raised(realm, begun.error);
  realm.runJobs();
  const finished = realm.call("finish");
  return finished.kind === "text" ? oneLine(finished.text) : raised(realm, finished.error);
}

/** A program; or, where it is none and has what only modules have, a module. */
function load(realm: Realm, code: string): string {
  const { context } = realm;
  const asProgram = context.evalCode(code, "<solution>", { type: "global" });
  if (asProgram.error === undefined) {
    asProgram.value.dispose();
    return loaded(realm);
  }
  const failure = raised(realm, asProgram.error);
  if (!/"raised":"SyntaxError"/.test(failure) || !hasModuleSyntax(code)) return failure;
  const asModule = context.evalCode(code, "<solution>", { type: "module" });
  if (asModule.error !== undefined) return raised(realm, asModule.error);
  using outcome = asModule.value;
  realm.runJobs();
  const state = context.getPromiseState(outcome);
  switch (state.type) {
    case "fulfilled":
      return loaded(realm, state.value);
    case "rejected":
      return raised(realm, state.error);
    case "pending":
      return JSON.stringify({ raised: "Error", message: "the module waits for what never comes" });
  }
}

function loaded(realm: Realm, ...exports: readonly QuickJSHandle[]): string {
  realm.runJobs();
  const set = realm.call("setExports", ...exports);
  return set.kind === "text" ? JSON.stringify({ value: [] }) : raised(realm, set.error);
}

function raised(realm: Realm, error: QuickJSHandle): string {
  const said = realm.call("raised", error);
  error.dispose();
  if (said.kind === "text" && said.text !== "") return oneLine(said.text);
  return JSON.stringify({ raised: "Error", message: "what was thrown cannot be told" });
}

/** Whatever the code makes of our texts, one answer is one line. */
function oneLine(text: string): string {
  return text.replaceAll("\n", " ");
}
