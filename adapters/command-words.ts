import { HarnessError } from "#harness/core/error.ts";

/**
 * A program and its arguments, apart at spaces. Quotes keep words together and a backslash keeps what follows, as in a
 * shell; but there is no shell, so nothing else means anything.
 * @throws HarnessError `usage` for a quote without end, or no program.
 */
export function commandWords(command: string): readonly [program: string, ...rest: string[]] {
  const words: string[] = [];
  let rest = command.trimStart();
  while (rest !== "") {
    const match = word.exec(rest);
    if (match === null)
      throw new HarnessError("usage", `a quote in the command ${rest} is never closed; close it`);
    words.push(match[0].replace(piece, unquote));
    rest = rest.slice(match[0].length).trimStart();
  }
  const [program, ...others] = words;
  if (program === undefined || program === "")
    throw new HarnessError("usage", "no program is named; write it like command/./answer.py");
  return [program, ...others];
}

const piece = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|[^\s'"\\]+/gs;
const word = new RegExp(`^(?:${piece.source})+(?=\\s|$)`, "s");

function unquote(text: string, single?: string, double?: string, escaped?: string): string {
  return single ?? double?.replace(/\\(["\\])/g, "$1") ?? escaped ?? text;
}
