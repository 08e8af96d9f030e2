const whitespace = new Set([" ", "\t", "\n", "\r"]);
const stringEscapes = new Set(['"', "\\", "/", "b", "f", "n", "r", "t"]);
const hexDigit = /^[0-9a-fA-F]$/;

type Expected = "value" | "value-or-close" | "key" | "key-or-close" | "colon" | "comma-or-close";

/**
 * The index of the first character at which the text stops being JSON; its length when it ends too early.
 * The engine's own messages name the place for some mistakes only. Call it on text that does not parse.
 */
export function jsonErrorOffset(text: string): number {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  for (let index = 0; ; ) {
    while (whitespace.has(text[index] ?? "")) index += 1;
    const character = text[index];
    if (character === undefined) return text.length;
    const innermost = open.at(-1);
    const closer = innermost === undefined ? undefined : innermost === "{" ? "}" : "]";
    if (character === closer && expected.endsWith("-or-close")) {
      open.pop();
      expected = "comma-or-close";
      index += 1;
    } else if (expected === "colon") {
      if (character !== ":") return index;
      expected = "value";
      index += 1;
    } else if (expected === "comma-or-close") {
      if (character !== "," || innermost === undefined) return index;
      expected = innermost === "{" ? "key" : "value";
      index += 1;
    } else if ((character === "{" || character === "[") && expected.startsWith("value")) {
      open.push(character);
      expected = character === "{" ? "key-or-close" : "value-or-close";
      index += 1;
    } else {
      const isKey = expected.startsWith("key");
      if (isKey && character !== '"') return index;
      const end = scalarEnd(text, index);
      if (end.kind === "error") return end.at;
      expected = isKey ? "colon" : "comma-or-close";
      index = end.at;
    }
  }
}

type ScalarEnd = { readonly kind: "end" | "error"; readonly at: number };

function scalarEnd(text: string, start: number): ScalarEnd {
  if (text[start] === '"') return stringEnd(text, start);
  for (const word of ["true", "false", "null"]) {
    if (text[start] === word[0]) return wordEnd(text, start, word);
  }
  return numberEnd(text, start);
}

function stringEnd(text: string, start: number): ScalarEnd {
  for (let index = start + 1; index < text.length; index += 1) {
    const character = text[index] ?? "";
    if (character === '"') return { kind: "end", at: index + 1 };
    if (character < " ") return { kind: "error", at: index };
    if (character !== "\\") continue;
    index += 1;
    if (text[index] === "u") {
      for (let digit = 0; digit < 4; digit += 1) {
        index += 1;
        if (!hexDigit.test(text[index] ?? "")) return { kind: "error", at: Math.min(index, text.length) };
      }
    } else if (!stringEscapes.has(text[index] ?? "")) {
      return { kind: "error", at: Math.min(index, text.length) };
    }
  }
  return { kind: "error", at: text.length };
}

function wordEnd(text: string, start: number, word: string): ScalarEnd {
  for (let offset = 0; offset < word.length; offset += 1) {
    if (text[start + offset] !== word[offset]) return { kind: "error", at: start + offset };
  }
  return { kind: "end", at: start + word.length };
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** As far as a number can have come. */
const numberBegun = /-?(?:(?:0|[1-9]\d*)(?:\.(?:\d+(?:[eE][+-]?\d*)?)?|[eE][+-]?\d*)?)?/y;

function numberEnd(text: string, start: number): ScalarEnd {
  number.lastIndex = start;
  numberBegun.lastIndex = start;
  const whole = number.exec(text)?.[0].length;
  const begun = numberBegun.exec(text)?.[0].length ?? 0;
  return { kind: whole === begun ? "end" : "error", at: start + begun };
}
