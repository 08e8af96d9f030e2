/**
 * Node's HTTP client for one protocol, `http:` or `https:`. Not imported: an import reads each export of a module of
 * Node's, of `node:http` also `WebSocket`, and so loads `fetch` with all it is made of, a tenth of the start of a run.
 */
export function nodeHttp(protocol: string): typeof import("node:http") | typeof import("node:https") {
  return process.getBuiltinModule(protocol === "https:" ? "node:https" : "node:http");
}
