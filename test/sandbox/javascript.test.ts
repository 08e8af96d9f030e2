import { describe, expect, test } from "vitest";
import { quickjs } from "#harness/sandbox/quickjs.ts";
import { describeSandboxContract } from "../conformance/sandbox.ts";
import { javascriptPrograms } from "./javascript-programs.ts";
import { sandboxOf } from "./sandbox-of.ts";

const { check } = sandboxOf(quickjs, { timeoutMs: 3_000 });
const passed = { kind: "passed" };

describeSandboxContract(quickjs, javascriptPrograms);

describe.concurrent("javascript in the sandbox", () => {
  test.each([
    ["a program", "const f = (x) => x + 1"],
    ["a module", "export const f = (x) => x + 1"],
    ["a default export", "export default function f(x) { return x + 1 }"],
    ["what is assigned to exports", "module.exports = { f: (x) => x + 1 }"],
  ])("takes a function from %s", async (_, code) => {
    expect(await check({ code, test: "assert.equal(f(1), 2)" })).toEqual(passed);
  });

  test.each([
    ["function f(x) { return x }", "wrong", "1 == 2"],
    ["function f(x) { return f(x) }", "raised", "InternalError: stack overflow"],
    ["function f(x) { throw { toString() { throw 1 }, toJSON() { throw 2 } } }", "raised", "Error"],
    ["const g = 1", "raised", "ReferenceError: 'f' is not defined"],
    ["import { f } from 'lodash'", "raised", "ReferenceError: could not load module 'lodash'"],
  ])("fails %j as %s", async (code, cause, detail) => {
    const verdict = await check({ code, test: "assert.equal(f(1), 2)", entryPoints: ["f"] });
    expect(verdict).toEqual({ kind: "failed", cause, detail });
  });

  test.each([
    ["(async () => { assert.equal(await f(), 5) })(); console.log('done')"],
    ["f().then((value) => assert.equal(value, 5)); console.log('done')"],
    ["f(); console.log('done')"],
  ])("fails what the code rejected when nobody waits for it: %s", async (source) => {
    const verdict = await check({ code: "async function f() { throw new Error('x') }", test: source });
    expect(verdict).toEqual({ kind: "failed", cause: "raised", detail: "Error: x" });
  });

  test.each([
    ["assert.rejects(f); console.log('done')"],
    ["f().catch((error) => assert.equal(error.message, 'x')); console.log('done')"],
    ["(async () => { try { await f() } catch {} })(); console.log('done')"],
    ["f().then(assert.fail, () => undefined); console.log('done')"],
    ["g(() => f()); console.log('done')"],
  ])("passes what the code rejected when the test takes it up: %s", async (source) => {
    const code =
      "async function f() { throw new Error('x') } async function g(run) { try { await run() } catch {} }";
    expect(await check({ code, test: source })).toEqual(passed);
  });

  test.each([
    ["assert.throws(() => f(0), Mine)", true],
    ["assert.throws(() => f(0), Base)", true],
    ["try { f(0) } catch (error) { assert(error instanceof Mine && error.message === 'no') }", true],
    ["assert.rejects(async () => f(0), Mine)", true],
    ["assert.throws(() => f(0), Other)", false],
    ["assert.throws(() => f(1), Mine)", false],
    ["assert.throws(() => f(0), always)", false],
  ])("knows the classes of errors of the code's own: %s is %s", async (source, isRight) => {
    const code =
      "class Base extends Error {} class Mine extends Base {} class Other extends Error {} const always = () => true;" +
      "function f(x) { throw x === 0 ? new Mine('no') : new Error('no') }";
    const { kind } = await check({ code, test: source });
    expect(kind).toBe(isRight ? "passed" : "failed");
  });

  test("hands every kind of plain data over and back as it is", async () => {
    const values =
      "[undefined, null, true, NaN, -0, Infinity, 2n ** 70n, 'é\\ud800', [[], [1]], { a: [1] }, JSON.parse('{\"__proto__\": 1}'), new Map([[{ a: 1 }, 2]]), new Set([[1]]), new Date(5), /a+/gi, new Float64Array([1.5, NaN]), new RangeError('no')]";
    const code = "function same(value) { return value }";
    const strictly = `for (const value of ${values}) assert.deepStrictEqual(same(value), value)`;
    expect(await check({ code, test: strictly })).toEqual(passed);
  });

  test("shows what a function does to its arguments, and that one of them is its answer", async () => {
    const code =
      "function add(items, seen) { items.push(1); items.sort(); seen.x = items.length; return items }";
    const given = "const items = [3, 2], seen = {}; assert(add(items, seen) === items);";
    expect(
      await check({ code, test: `${given} assert.deepEqual([items, seen], [[1, 2, 3], { x: 3 }])` }),
    ).toEqual(passed);
  });

  test("lets a test use objects that stay with the code", async () => {
    const code = `
class Stack {
  #items = []; label = "s";
  push(item) { this.#items.push(item); return this }
  get size() { return this.#items.length }
  *[Symbol.iterator]() { yield* this.#items }
  toString() { return "Stack" }
}
function counter() { let n = 0; return { add() { n += 1; return this }, get n() { return n } } }
function top(stack) { return [...stack].at(-1) }`;
    const given = `
const stack = new Stack();
assert(stack.push(1).push(5) === stack && stack.size === 2 && stack instanceof Stack);
assert.deepEqual([...stack], [1, 5]);
stack.label = "t";
assert.deepEqual([stack.label, top(stack), \`\${stack}\`, JSON.stringify(stack)], ["t", 5, "Stack", '{"label":"t"}']);
assert.deepEqual(stack, { label: "t" });
assert.notDeepStrictEqual(stack, { label: "t" });
assert.throws(() => stack.nothing(), TypeError);
assert.equal(counter().add().add().n, 2);`;
    expect(await check({ code, test: given })).toEqual(passed);
  });

  test("lets a test hand functions over, and fails it when an assertion in one fails that the code catches", async () => {
    const code = "function map(items, change) { try { return items.map((item) => change(item)) } catch {} }";
    const right = "assert.deepEqual(map([1, 2], (x) => x * 2), [2, 4])";
    expect(await check({ code, test: right })).toEqual(passed);
    const hidden = "map([1], (x) => assert.equal(x, 2))";
    expect(await check({ code, test: hidden })).toMatchObject({ cause: "wrong", detail: "1 == 2" });
  });

  test("waits for promises of either side, and not for one that never settles", async () => {
    const code = `
async function each(items, use) { for (const item of items) await use(item); return items.length }
async function refuse(x) { await null; throw new RangeError("no " + x) }
const never = () => new Promise(() => {})`;
    const given = `
const seen = [];
const count = each([1, 2], async (item) => { await null; seen.push(item) });
assert(count instanceof Promise);
assert.deepEqual([await count, seen], [2, [1, 2]]);
await assert.rejects(refuse(1), { name: "RangeError", message: "no 1" });`;
    expect(await check({ code, test: given })).toEqual(passed);
    expect(await check({ code, test: "await never()" })).toEqual({
      kind: "failed",
      cause: "raised",
      detail: "Error: the test waits for a promise that never settles",
    });
  });

  test.each([
    [
      "fails an assertion that nobody waits for",
      "(async () => { await null; assert.equal(f(1), 3) })(); 1",
      "wrong",
    ],
    [
      "fails what the test's last promise throws",
      "(async () => { await null; if (f(1) !== 3) throw new Error('no') })()",
      "raised",
    ],
    ["fails a console.assert, as Node does not", "console.assert(f(1) === 3)", "wrong"],
  ])("%s", async (_, given, cause) => {
    expect(await check({ code: "const f = () => 2", test: given })).toMatchObject({ kind: "failed", cause });
  });

  test.each([
    ["require", "const assert = require('node:assert/strict')"],
    ["import", "import assert, { equal } from 'node:assert'"],
  ])("gives a test its assertions by %s", async (_, line) => {
    expect(await check({ code: "const f = () => 2", test: `${line}\nassert.equal(f(), 2)` })).toEqual(passed);
  });

  test("finds out nothing from a test that asks for what is not there", async () => {
    expect(await check({ code: "", test: "require('fs')" })).toEqual({
      kind: "broken",
      reason: 'a test has no module "fs" here',
    });
    expect(await check({ code: "const f = (x) => x", test: "class Own {}\nf(new Own())" })).toMatchObject({
      kind: "broken",
    });
  });

  test("takes a name of the language from the code only where the test means the code's own", async () => {
    const code = "function isNaN() { return 7 }";
    expect(await check({ code, test: "assert.equal(isNaN(1), false)" })).toEqual(passed);
    expect(await check({ code, test: "assert.equal(isNaN(1), 7)", ownNames: ["isNaN"] })).toEqual(passed);
    expect(await check({ code: "", test: "isNaN(1)", ownNames: ["isNaN"] })).toMatchObject({
      cause: "raised",
    });
  });
});
