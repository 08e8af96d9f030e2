import { describe, expect, test } from "vitest";
import type { FinishReason } from "#harness/core/model.ts";
import type { Sample, SampleMetadata } from "#harness/core/sample.ts";
import type { Score } from "#harness/core/score.ts";
import { code } from "#harness/scorers/code.ts";
import { testScorer } from "../conformance/scorer.ts";

const adding = "def add(a, b): return a + b";
const addTest = { test: "assert add(1, 2) == 3", entry_point: "add" };

function score(
  text: string,
  metadata: SampleMetadata = addTest,
  {
    reason = "stop",
    signal = new AbortController().signal,
    scorer = code(),
    target = adding,
  }: Partial<Given> = {},
): Promise<Score> | Score {
  const sample: Sample = { id: "t1", input: "Add.", target: [target], metadata };
  const ask = () => Promise.reject(new Error("this scorer asks no model"));
  return scorer.score({ sample, output: { text, finish: { reason } }, signal, ask });
}

interface Given {
  readonly reason: FinishReason;
  readonly signal: AbortSignal;
  readonly scorer: ReturnType<typeof code>;
  readonly target: string;
}

const inJavaScript = code({ language: "javascript" });
const doubleTest = {
  test: "if (double(21) !== 42) throw new Error('wrong')",
  entry_point: "double",
};

// its samples say how they are tested, which those of the laws do not
testScorer({
  kind: "code",
  scorer: {
    ...inJavaScript,
    score: ({ sample, ...attempt }) =>
      inJavaScript.score({ ...attempt, sample: { ...sample, metadata: doubleTest } }),
  },
  targets: [["function double(x) { return 2 * x; }", "const double = (x) => x + x;"]],
  isSlow: true,
});

describe.concurrent("scorer code", () => {
  test("scores 1 on code that passes", async () => {
    const text = "Here:\n```python\ndef add(a, b):\n    return a + b\n```";
    expect(await score(text)).toEqual({ kind: "scored", value: 1, answer: "passed" });
  });

  test("scores 0 on code that does not, and says what failed", async () => {
    expect(await score("def add(a, b): return a - b")).toEqual({
      kind: "scored",
      value: 0,
      answer: "wrong: assert add(1, 2) == 3",
    });
  });

  test("scores 0 on what is no code", async () => {
    expect(await score("I would rather not.")).toMatchObject({ kind: "scored", value: 0 });
  });

  test("runs a continuation with its prefix, and the test with its setup", async () => {
    const metadata = {
      entry_point: "root",
      prefix: "import math\n\ndef root(x):\n",
      setup: "import math\ndef square(x): return x * x",
      test: "assert math.isclose(square(root(2)), 2)",
    };
    expect(await score("    return math.sqrt(x)\n", metadata)).toMatchObject({ value: 1 });
  });

  test.each([
    ["a builtin", "def sum(a, b): return a * b", "assert sum(2, 3) == 6"],
    ["a module of the standard library", "def bisect(x): return x / 2", "assert bisect(3) == 1.5"],
  ])("takes a name that is %s too from code whose reference defines it", async (_, solution, test) => {
    const from = (text: string) => score(text, { test }, { target: solution });
    expect(await from(solution)).toMatchObject({ value: 1 });
    expect(await from(solution.replace("x / 2", "x").replace("a * b", "a"))).toMatchObject({ value: 0 });
    expect(await from("other = 1")).toMatchObject({
      value: 0,
      answer: expect.stringMatching(/^raised: NameError: name '(sum|bisect)' is not defined$/),
    });
  });

  test("leaves a builtin that the reference does not define to the test", async () => {
    const text = "def add(a, b): return 9\ndef sum(items): return 3";
    expect(await score(text, { test: "assert sum([add(1, 2)]) == 3" })).toMatchObject({ value: 0 });
  });

  test.each(["", " \n", "```python\n```"])("calls %j unparsed", async (text) => {
    expect(await score(text)).toEqual({ kind: "missed", cause: "unparsed" });
  });

  test("calls code that was cut short unparsed, so that it counts as truncated", async () => {
    const text = "```python\ndef add(a, b):";
    expect(await score(text, addTest, { reason: "length" })).toEqual({ kind: "missed", cause: "unparsed" });
  });

  test.each([
    [{}, 'the sample has no "test" to run the code against'],
    [{ test: "assert (" }, "the test is no Python: '(' was never closed (<test>, line 1)"],
  ])("leaves a sample with the metadata %j unscored", async (metadata, reason) => {
    expect(await score("add = 1", metadata)).toEqual({ kind: "unscored", reason });
  });

  test("throws the reason of a signal, and judges nothing", async () => {
    const stop = new AbortController();
    const judged = score("while True: pass", addTest, { signal: stop.signal });
    setTimeout(() => stop.abort(new Error("stopped by hand")), 200);
    await expect(judged).rejects.toThrow("stopped by hand");
  });

  test("runs JavaScript where it is told to", async () => {
    const scorer = code.fromOptions({ language: "javascript" });
    expect(scorer.id).toBe("code(language=javascript)");
    const metadata = { test: "assert.deepEqual(add([1], 2), [1, 2])" };
    const text = "Here:\n```js\nconst add = (items, item) => [...items, item];\n```";
    expect(await score(text, metadata, { scorer })).toEqual({ kind: "scored", value: 1, answer: "passed" });
    expect(await score(text.replace("...items", "items"), metadata, { scorer })).toMatchObject({ value: 0 });
  });

  test("names the options that differ from the usual in its id", () => {
    expect(code().id).toBe("code");
    expect(code({ language: "python", timeout: 10 }).id).toBe("code");
    expect(code.fromOptions({ timeout: 3, memory: 256 }).id).toBe("code(timeout=3, memory=256)");
  });

  test.each([
    [{ language: "cobol" }, 'scorer "code": language is "cobol"; give python or javascript'],
    [{ timeout: 0 }, 'scorer "code": timeout is 0; give a number above 0, up to 3600'],
    [{ memory: "much" }, 'scorer "code": memory is "much"; give a number above 0, up to 2048'],
    [{ driver: "pyodid" }, 'no sandbox "pyodid" runs python; known: pyodide, docker'],
    [{ driver: "docker" }, 'the sandbox "docker" needs an image; name one, best with its digest'],
    [
      { driver: "docker", image: "--privileged" },
      'image is "--privileged"; give the name of a container image',
    ],
    [{ image: "python:3" }, 'the sandbox "pyodide" has no use for the image "python:3"; leave it out'],
    [{ cores: 2 }, 'scorer "code" has no option "cores"; known: language, driver, image, timeout, memory'],
  ])("refuses the options %j", (options, message) => {
    expect(() => code.fromOptions(options)).toThrow(message);
  });
});
