import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeInText } from "#harness/scorers/code-in-text.ts";

const add = { language: "python", entryPoint: "add" } as const;
const prefix = 'def add(a, b):\n    """Adds."""\n';
const found = (code: string) => ({ kind: "code", code });

describe("the code in a text", () => {
  test.each([
    ["a bare program", "def add(a, b):\n    return a + b", "def add(a, b):\n    return a + b"],
    ["the fenced block", "Sure:\n```python\ndef add(a, b): return a\n```\nDone.", "def add(a, b): return a"],
    ["a block without a word", "```\ndef add(a, b): return a\n```", "def add(a, b): return a"],
    [
      "the last block that defines the entry point",
      "```python\ndef add(a, b): return a\n```\n```python\ndef add(a, b): return b\n```\n```python\nadd(1, 2)\n```",
      "def add(a, b): return b",
    ],
    ["a block in the language", "```sh\nadd = 1\n```\n```py\nadd = 2\n```", "add = 2"],
    ["a block of tildes that holds a fence", "~~~python\nadd = '''\n```\n'''\n~~~", "add = '''\n```\n'''"],
    ["a block that was not closed", "```python\nadd = 1", "add = 1"],
    ["what stands between the marks", "[BEGIN]\nadd = 1\n[DONE]\nMore.", "\nadd = 1\n"],
    ["line ends of Windows", "```python\r\nadd = 1\r\n```\r\n", "add = 1"],
  ])("is %s", (_, text, code) => {
    expect(codeInText(text, false, add)).toEqual(found(code));
  });

  test.each([
    ["as it stands", "    return a + b\n", "    return a + b\n"],
    ["in a fence", "```python\n    return a + b\n```", "    return a + b"],
    ["without the first line's margin", "c = a + b\n    return c", "    c = a + b\n    return c"],
    ["without any margin", "if a:\n    return b\nreturn a", "    if a:\n        return b\n    return a"],
    ["up to what follows", "    return a + b\n\ndef more():\n    pass", "    return a + b\n\n"],
    ["up to a print", "    return a + b\nprint(add(1, 2))", "    return a + b\n"],
  ])("goes on from the prefix %s", (_, text, body) => {
    expect(codeInText(text, false, { ...add, prefix })).toEqual(found(prefix + body));
  });

  test("stands after the prefix when it defines the entry point again, for its imports", () => {
    const whole = "def add(a, b):\n    return a + b";
    expect(codeInText(whole, false, { ...add, prefix })).toEqual(found(`${prefix}\n${whole}`));
  });

  test.each([["def add(a, b):\n    ret"], ["Sure:\n```python\ndef add(a, b):\n    ret"], ["    ret"]])(
    "is none in %j, cut short within it",
    (text) => {
      expect(codeInText(text, true, { ...add, prefix })).toEqual({ kind: "none" });
    },
  );

  test.each([
    ["```python\ndef add(a, b): return a\n```\nThis wor"],
    ["[BEGIN]\nadd = 1\n[DONE]\nMo"],
    ["    return a\n\ndef mo"],
  ])("is there in %j, cut short after it", (text) => {
    expect(codeInText(text, true, { ...add, prefix }).kind).toBe("code");
  });

  test("is never empty, and found again in a fence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), (text, isCutShort) => {
        const result = codeInText(text, isCutShort, add);
        if (result.kind === "none") return;
        expect(result.code.trim()).not.toBe("");
        if (/[`~\r]/.test(result.code)) return;
        expect(codeInText(`\`\`\`\n${result.code}\n\`\`\`\n`, isCutShort, add)).toEqual(result);
      }),
    );
  });

  test.each(["`", "```\n", "```python\n", "    x\n", "def ", "\n", " ", "[BEGIN]", "~~~ a\n", "class add"])(
    "is found in a megabyte of %j",
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      expect(() => codeInText(text, true, { ...add, prefix })).not.toThrow();
    },
  );
});
