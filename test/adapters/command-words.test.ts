import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandWords } from "#adapters/command-words.ts";

describe("commandWords", () => {
  it.each([
    ["./answer.py --fast", ["./answer.py", "--fast"]],
    ["  python3   -u\tanswer.py ", ["python3", "-u", "answer.py"]],
    ["'./my answer.py' \"two words\" a\\ b", ["./my answer.py", "two words", "a b"]],
    ['say "it\'s" \'a "b"\' "c \\"d\\""', ["say", "it's", 'a "b"', 'c "d"']],
    ["run --name='a b'c \"\"", ["run", "--name=a bc", ""]],
    ["run $HOME `date` | tee > x && y; *", ["run", "$HOME", "`date`", "|", "tee", ">", "x", "&&", "y;", "*"]],
  ])("takes %s apart at spaces, and nothing else means anything", (command, words) => {
    expect(commandWords(command)).toEqual(words);
  });

  it("reads back whatever words were quoted", () => {
    const word = fc.string({ unit: "grapheme" }).filter((text) => !text.includes("'"));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const command = ["program", ...words.map((text) => `'${text}'`)].join(" ");
        expect(commandWords(command)).toEqual(["program", ...words]);
      }),
    );
  });

  it.each(["./answer.py 'fast", './answer.py "fast', "''", "  ", "./answer.py \\"])(
    "refuses %s as a usage error",
    (command) => {
      expect(() => commandWords(command)).toThrow(expect.objectContaining({ code: "usage" }));
    },
  );
});
