import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth } from "#harness/reports/display-width.ts";
import { bullet, padEnd, padStart, shorten, wrap } from "#harness/reports/layout.ts";
import { shortNames } from "#harness/reports/short-names.ts";
import { visibleText } from "#harness/reports/visible-text.ts";

const anyText = fc.string({ unit: "grapheme", maxLength: 80 }).map(visibleText);

describe("the width of a text: it", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["模型", 4],
    ["ｆｕｌｌ", 8],
    ["한국어", 6],
    ["é", 1],
    ["e\u0301", 1],
    ["👍", 2],
    ["👩‍👩‍👧‍👦", 2],
    ["🇩🇪", 2],
    ["1️⃣", 2],
    ["☃", 1],
    ["☃\ufe0f", 2],
    ["−+→…", 4],
  ])("of %j is %d columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("text from outside: it", () => {
  test.each([
    ["\u001b[31mred", "\\u{1b}[31mred"],
    ["\u009b31m", "\\u{9b}31m"],
    ["a\nb", "a\\u{a}b"],
    ["a\r\nb", "a\\u{d}\\u{a}b"],
    ["\u202egnp.exe", "\\u{202e}gnp.exe"],
    ["zero\u200bwidth", "zero\\u{200b}width"],
    ["lone\ud800", "lone\\u{d800}"],
    ["tag\u{e0041}", "tag\\u{e0041}"],
    ["line\u2028separator", "line\\u{2028}separator"],
  ])("shows what would act: %j", (text, visible) => {
    expect(visibleText(text)).toBe(visible);
  });

  test.each(["openai/gpt-5-mini", "模型/大語言模型", "👩‍👩‍👧‍👦 🇩🇪", "café", "שלום", "हिन्दी"])(
    "leaves %s as it is",
    (text) => {
      expect(visibleText(text)).toBe(text);
    },
  );

  test("keeps at most four marks on a letter", () => {
    expect(visibleText(`z${"\u0336".repeat(50)}o`)).toBe(`z${"\u0336".repeat(4)}o`);
  });

  test("comes out the same when it goes in twice, and holds nothing that acts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const visible = visibleText(text);
        expect(visibleText(visible)).toBe(visible);
        expect(visible).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe("layout: it", () => {
  test("fills up to a width that is counted in columns", () => {
    expect(padEnd("模型", 6)).toBe("模型  ");
    expect(padStart("9.5", 5)).toBe("  9.5");
    expect(padEnd("too wide", 3)).toBe("too wide");
  });

  test("cuts the middle out of what is too wide", () => {
    expect(shorten("openai/gpt-5-mini-2026-01-01", 15)).toBe("openai/…6-01-01");
    expect(shorten("short", 15)).toBe("short");
  });

  test("never exceeds the width when it shortens or wraps", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 10, max: 60 }), (text, width) => {
        expect(displayWidth(shorten(text, width))).toBeLessThanOrEqual(width);
        for (const line of wrap(text, width)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test("loses nothing but white space when it wraps", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wrap(text, 20).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  test("puts further lines of a bullet under its first word", () => {
    expect(bullet("one two three", 12)).toEqual(["  · one two", "    three"]);
  });

  test("keeps shortened names different", () => {
    const names = ["a/xxxxxxxxxxxxxxxxxxxx1yyyyyyyyyyyy", "a/xxxxxxxxxxxxxxxxxxxx2yyyyyyyyyyyy", "a/short"];
    const short = shortNames(names, 12);
    expect([...short.values()]).toEqual(["xxxxxx…yyyyy", "xxxxx…yyyy~2", "a/short"]);
  });

  test("drops the provider before it cuts a name, where no other name ends alike", () => {
    const names = ["provider/model-one", "provider/model-two", "other/model-two"];
    expect([...shortNames(names, 12).values()]).toEqual(["model-one", "provid…l-two", "other/…l-two"]);
  });
});
