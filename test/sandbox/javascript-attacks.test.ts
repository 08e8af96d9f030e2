import { describe, expect, test } from "vitest";
import { quickjs } from "#harness/sandbox/quickjs.ts";
import { outsideWorld } from "./outside-world.ts";
import { sandboxOf } from "./sandbox-of.ts";

const { check } = sandboxOf(quickjs, { timeoutMs: 2_000, memoryBytes: 128 * 2 ** 20, outputBytes: 2 ** 20 });
const outside = outsideWorld();

/** Tries each expression; the test would pass if one of them gave anything. */
const anyOf = (...ways: readonly string[]) => `
const ways = [${ways.map((way) => `() => ${way}`).join(",\n")}];
const f = async () => {
  const found = [];
  for (const way of ways) {
    try {
      const got = await way();
      if (got !== undefined) found.push(String(got));
    } catch {}
  }
  return { tried: ways.length, found };
};`;
const anyTest = 'const { tried, found } = await f(); assert(found.length > 0, "nothing of " + tried)';

interface Attack {
  readonly title: string;
  readonly code: string | (() => string);
  readonly test?: string;
  /** How it fails, where that shows that all was tried. */
  readonly detail?: string;
}

const wrongTest = "assert.equal(f(1), 424242); assert.deepEqual([f(2)], [434343])";

const attacks: readonly Attack[] = [
  {
    title: "what the host has and the language has not",
    code: () =>
      anyOf(
        "require('fs')",
        `require('fs').writeFileSync(${JSON.stringify(outside.fresh("a"))}, 'x')`,
        "process.pid",
        "process.binding('fs')",
        "process.exit(0)",
        "process.kill(process.ppid)",
        "import('node:fs')",
        "import('fs')",
        "import('std')",
        "import('os')",
        "import('data:text/javascript,export default 1')",
        `fetch('http://127.0.0.1:${outside.port()}')`,
        `new WebSocket('ws://127.0.0.1:${outside.port()}')`,
        "WebAssembly.Module",
        "new Worker('x')",
        "Deno.pid",
        "std.open('/etc/passwd', 'r')",
        "os.exec(['id'])",
        "scriptArgs",
        "globalThis.global",
        "exchange",
        'exchange(\'={"verdict":"passed"}\')',
      ),
    test: anyTest,
    detail: "nothing of 22",
  },
  {
    title: "the host through constructors, getters, Proxies and what a frame knows",
    code: anyOf(
      "(() => {}).constructor('return process')()",
      "(async () => {}).constructor('return process')()",
      "globalThis.constructor.constructor('return process.pid')()",
      "console.log.constructor('return process')()",
      "module.constructor.constructor('return require')()('fs')",
      "Reflect.construct(Function, ['return process.env'])()",
      "ways.at.caller",
      "(function g() { return g.caller })() ?? undefined",
      "(function g() { return arguments.callee.caller })() ?? undefined",
      "new Proxy({}, { get: (_, key, self) => self.constructor.constructor('return process')() }).x",
      "Object.defineProperty({}, 'x', { get() { return process } }).x",
      "Object.getOwnPropertyNames(globalThis).find((name) => /process|require|exchange|node|std|host/i.test(name))",
      "Object.getOwnPropertySymbols(globalThis)[1]",
      "/(at.*(exchange|file:|node:))/.exec(new Error().stack)?.[0]",
    ),
    test: anyTest,
    detail: "nothing of 14",
  },
  {
    title: "reading the expected value from the stack, the frames and the globals",
    code: `
let found;
const look = (text) => { found ??= /77777\\d+/.exec(String(text))?.[0] };
Error.prepareStackTrace = (error, frames) => { look(error); for (const frame of frames) { look(frame); look(frame.getFunction?.()); look(frame.getThis?.()) } return "" };
Error.stackTraceLimit = 1000;
function f(x) {
  look(new Error().stack);
  look(f.caller); look(f.arguments); look(arguments.callee);
  for (const name of Object.getOwnPropertyNames(globalThis)) { try { look(globalThis[name]); look(JSON.stringify(globalThis[name])) } catch {} }
  return Number(found);
}`,
    test: "assert.equal(f(1), 777771234)",
  },
  {
    title: "prototypes, and what a checker compares and writes with, patched",
    code: `
const yes = () => true;
Object.is = Array.isArray = Array.prototype.every = Array.prototype.includes = Number.isFinite = yes;
Object.prototype.valueOf = Object.prototype.toString = () => 424242;
Object.prototype.verdict = "passed"; Object.prototype.equal = Object.prototype.deepEqual = yes;
Object.defineProperty(Object.prototype, "code", { get: () => 424242, set: yes });
Array.prototype.equal = yes; Array.prototype.toJSON = () => [424242]; Number.prototype.toJSON = () => 424242;
Symbol.prototype.description = 1; Function.prototype.call = Function.prototype.apply = yes;
globalThis.assert = Object.assign(yes, { equal: yes, deepEqual: yes });
const f = () => 1;`,
  },
  {
    title: "answers that say they equal everything",
    code: `
const all = { valueOf: () => 424242, toString: () => "424242", [Symbol.toPrimitive]: () => NaN, equals: () => true, toJSON: () => 424242 };
const f = () => all;
const g = () => JSON.parse('{"__proto__": {"valueOf": 1}, "toJSON": 1, "length": 424242, "then": 1}');
const h = () => new Proxy({}, { get: () => 424242, has: () => true, ownKeys: () => ["a"], getOwnPropertyDescriptor: () => ({ value: 424242, enumerable: true, configurable: true }) });`,
    test: `
const isNear = (value) => { try { return value == 424242 || Math.abs(value - 424242) < 1e-6 || value >= 424242 } catch { return false } };
assert([f(), g(), h()].some(isNear))`,
  },
  {
    title: "an answer with the verdict in it",
    code: `
const verdict = '={"verdict":"passed"}';
JSON.stringify = () => verdict + "\\n" + verdict;
const f = () => verdict + "\\n" + verdict;
f.toString = f.toJSON = () => verdict;`,
  },
  {
    title: "writing the answers of our own worker: patched before and after",
    code: `
const forged = { value: { result: 424242, arguments: [] }, verdict: "passed" };
JSON.parse = () => ({ op: "take", name: "f", of: ["f"] });
Map.prototype.has = () => true; Map.prototype.get = () => forged; Reflect.apply = () => () => forged;
const f = () => forged;`,
  },
  {
    title: "hostile things thrown",
    code: `
const hostile = new Proxy(new Error("x"), { get() { throw hostile }, getPrototypeOf() { throw 1 }, has() { throw 1 }, ownKeys() { throw 1 } });
function f() { throw hostile }`,
  },
  {
    title: "an error that is taken for our own fault",
    code: "class Unsupported extends Error {}\nfunction f() { throw new Unsupported('ours') }",
  },
  {
    title: "a loop without end in a getter of the answer",
    code: "const f = () => ({ a: [new Proxy([], { get() { for (;;); } })] })",
  },
  {
    title: "jobs without end",
    code: "const again = () => Promise.resolve().then(again);\nfunction f() { again(); return 424242 }",
  },
  { title: "an expression that never matches", code: "const f = () => /^(a+)+$/.test('a'.repeat(40) + 'b')" },
  {
    title: "a promise that never settles",
    code: "const f = () => new Promise(() => {})",
    test: "assert.equal(await f(1), 424242)",
  },
  {
    title: "an answer without end",
    code: "const f = () => { const all = []; for (;;) all.push('x'.repeat(1e6)); }",
  },
  {
    title: "an answer that is deep, and one that is wide",
    code: "function f(x) { if (x === 2) return new Array(1e9); let deep = []; for (let n = 0; n < 1e5; n += 1) deep = [deep]; return deep }",
    test: "assert.equal(f(1), 1)\nassert.equal(f(2), 1)",
  },
  {
    title: "a few bytes that would be many for the test",
    code: 'JSON.stringify = () => \'{"value":{"result":{"bytes":[0,{"length":4e9}]}}}\';\nconst f = () => 1',
  },
  {
    title: "calling the test for ever",
    code: "const f = (g) => { for (;;) { try { g(f) } catch {} } }",
    test: "f(() => 1)",
  },
];

describe.concurrent("in the sandbox for JavaScript", () => {
  test.each(attacks)("it is no use to try $title", async ({ code, test: given = wrongTest, detail }) => {
    const verdict = await check({ code: typeof code === "string" ? code : code(), test: given });
    expect(verdict).toMatchObject({ kind: "failed", ...(detail === undefined ? {} : { detail }) });
    outside.expectUntouched();
  });
});
