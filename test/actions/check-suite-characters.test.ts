import { describe, expect, test } from "vitest";
import { findTextTrouble } from "#harness/actions/text-trouble.ts";

const kindsIn = (text: string) => findTextTrouble(text).map(({ kind }) => kind);

describe("findTextTrouble: it …", () => {
  test.each([
    ["accented letters read as Windows-1252", "the cafÃ© on the corner", ["mojibake"]],
    ["quotes read as Windows-1252", "he said â€œhelloâ€\u009d", ["mojibake"]],
    ["a no-break space read as Latin-1", "10Â\u00a0EUR", ["mojibake"]],
    ["Cyrillic read as Windows-1252", "ÐŸÑ€Ð¸Ð²ÐµÑ‚", ["mojibake"]],
    ["an emoji read as Windows-1252", "fine ðŸ˜€", ["mojibake"]],
    ["characters that a decoder gave up", "lost \ufffd here", ["lost"]],
    ["control characters", "ring \u0007 me", ["control"]],
    ["overrides of direction", "see \u202etxt.exe", ["bidi"]],
    ["zero-width spaces", "a\u200bb", ["invisible"]],
    ["tags, which hide text", "fine\u{e0041}", ["invisible"]],
    ["half a surrogate pair", "cut \ud83d off", ["surrogate"]],
  ] as const)("finds %s", (_name, text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  test.each([
    "plain, with a\ttab and\r\nline breaks",
    "« CAFÉ » à 5 € : naïve façade, MAÏS, È\u00a0!",
    "Grüße aus Österreich, ½ Pfund für 3 £ – „gut“",
    "Привет, Ελληνικά, 中文, עברית\u200f, العربية\u200e, हिन्दी",
    "می\u200cخواهم and 👩\u200d👩\u200d👧 and ☺\ufe0f",
    "São João, pão, PÃO, coração",
  ])("leaves proper writing alone: %s", (text) => {
    expect(findTextTrouble(text)).toEqual([]);
  });

  test("shows the place so that it can be printed anywhere", () => {
    const [trouble] = findTextTrouble("a long way before \u202e and a long way behind it");
    expect(trouble?.excerpt).toBe("… way before \\u{202e} and a long …");
  });
});
