import type { SandboxPrograms } from "../conformance/sandbox.ts";

export const javascriptPrograms: SandboxPrograms = {
  right: "function f(x) { return x + 1 }",
  wrong: "function f(x) { return x }",
  throwing: "function f() { throw new RangeError('no') }",
  syntax: "function f(x) {",
  endless: "function f() { for (;;) { try { for (;;); } catch {} } }",
  flood: (bytes) => `const f = () => "a".repeat(${bytes})`,
  memory: "function f() { const kept = []; for (;;) kept.push(new Uint8Array(2 ** 24).fill(1)) }",
  exit: "function f() { process.exit(0) }",
  poison: `
globalThis.left = 1; Object.prototype.left = 1; Array.prototype.flatMap = () => [];
JSON.stringify = ((write) => (...given) => write(...given))(JSON.stringify);
Math.max = () => 0; Promise.resolve = undefined;
const f = (x) => x + 1;`,
  looking: `
const f = () => typeof left === "undefined" && {}.left === undefined && [1].flatMap((x) => x)[0] === 1
  && Math.max(1, 2) === 2 && typeof Promise.resolve === "function" ? 2 : 0;`,
  test: "assert.equal(f(1), 2)",
  brokenTest: "assert(",
};
