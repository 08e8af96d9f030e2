import { describe, expect, test } from "vitest";
import { pyodide } from "#harness/sandbox/pyodide.ts";
import { describeSandboxContract } from "../conformance/sandbox.ts";
import { pythonPrograms } from "./python-programs.ts";
import { sandboxOf } from "./sandbox-of.ts";

const { check } = sandboxOf(pyodide);

describeSandboxContract(pyodide, pythonPrograms);

describe.concurrent("python in the sandbox", () => {
  test.each([
    ["def f(x:", "syntax", "SyntaxError: '(' was never closed (<solution>, line 1)"],
    ["def g(x): return 2", "raised", "NameError: name 'f' is not defined"],
    ["import sys\ndef f(x): sys.exit(0)", "exit", "SystemExit: 0"],
    ["def f(x): return f(x)", "raised", /^RecursionError/],
    ["import numpy", "raised", /^ModuleNotFoundError: No module named 'numpy'/],
  ])("fails %j as %s", async (code, cause, detail) => {
    const verdict = await check({ code, test: "assert f(1) == 2" });
    expect(verdict).toEqual({
      kind: "failed",
      cause,
      detail: typeof detail === "string" ? detail : expect.stringMatching(detail),
    });
  });

  test("hands every kind of plain data over and back as it is", async () => {
    const test = `
import datetime, collections, decimal, fractions
for value in [None, True, 1, 2**100, 1.5, float('inf'), 'é\\ud800', b'\\xff', (1, (2,)), [1, []], {1, 2}, frozenset({3}),
              {'a': [1], (1, 2): None, 3: {}}, 1j, range(2, 9, 3), collections.deque([1]), decimal.Decimal('1.10'),
              fractions.Fraction(1, 3), datetime.date(2024, 2, 29), datetime.timedelta(days=1, seconds=2)]:
    back = same(value)
    assert back == value and type(back) is type(value), repr(value)
assert same(float('nan')) != same(float('nan'))`;
    expect(await check({ code: "def same(value): return value", test })).toEqual({ kind: "passed" });
  });

  test("shows what a function does to its arguments", async () => {
    const code = "def add(items, seen):\n  items.append(1); seen['x'] = items\n  items.sort()";
    const test =
      "given, seen = [3, 2], {}\nadd(given, seen)\nassert given == [1, 2, 3] and seen['x'] == [1, 2, 3]";
    expect(await check({ code, test })).toEqual({ kind: "passed" });
  });

  test("lets a test use classes and generators that stay with the code", async () => {
    const code = `
class Stack:
    def __init__(self, items=()): self.items = list(items)
    def push(self, item): self.items.append(item); return self
    def __len__(self): return len(self.items)
    def __str__(self): return f"Stack({self.items})"
def count(to):
    yield from range(to)
def top(stack): return stack.items[-1]`;
    const test = `
stack = Stack([1])
assert stack.push(5) is not None and len(stack) == 2 and stack.items == [1, 5]
stack.items = [7]
assert top(stack) == 7 and str(stack) == "Stack([7])" and list(count(3)) == [0, 1, 2]
try:
    stack.nothing
    assert False
except AttributeError:
    pass`;
    expect(await check({ code, test })).toEqual({ kind: "passed" });
  });

  test("lets a test expect an error", async () => {
    const test = "try:\n  f(0)\nexcept ZeroDivisionError:\n  pass\nelse:\n  assert False";
    expect(await check({ code: "def f(x): return 1 / x", test })).toEqual({ kind: "passed" });
    expect(await check({ code: "def f(x): return 1", test })).toMatchObject({ cause: "wrong" });
  });

  test("takes names of the setup from the setup, also when the code defines them too", async () => {
    const program = {
      setup: "def twice(x): return 2 * x",
      test: "assert twice(f(2)) == 8",
      entryPoints: ["f"],
    };
    const cheat = "def twice(x): return 8\ndef f(x): return 0";
    expect(await check({ ...program, code: cheat })).toMatchObject({ kind: "failed", cause: "wrong" });
    expect(await check({ ...program, code: "def f(x): return x * x" })).toEqual({ kind: "passed" });
  });

  test("finds out nothing from a test that asks for what cannot be", async () => {
    expect(await check({ code: "def f(g): return g(1)", test: "assert f(lambda x: x) == 1" })).toEqual({
      kind: "broken",
      reason: "a function cannot be handed to the code under test",
    });
  });

  test("gives code chance, and a shell that knows no command", async () => {
    const code =
      "import os, uuid\ndef f(): return len(str(uuid.uuid4())), os.system('true') != 0, len(os.urandom(3))";
    expect(await check({ code, test: "assert f() == (36, True, 3)" })).toEqual({ kind: "passed" });
  });

  test("gives one program one verdict, chance included", async () => {
    const program = { code: "import random\ndef f(): return random.random()", test: "assert f() == 1, f()" };
    expect(await check(program)).toEqual(await check(program));
  });

  test("counts output and time of one check, not of all that its processes have seen", async () => {
    const { check: checkLittle } = sandboxOf(pyodide, { outputBytes: 60_000 });
    const program = { code: "def f(x): return x", test: "assert f('a' * 40_000) == 'a' * 40_000" };
    for (let round = 0; round < 3; round += 1) expect(await checkLittle(program)).toEqual({ kind: "passed" });
    expect(await checkLittle({ ...program, test: "f('a' * 70_000)" })).toMatchObject({ cause: "output" });
  });
});
