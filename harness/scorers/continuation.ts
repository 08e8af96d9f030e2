export interface Continuation {
  readonly code: string;
  /** Something followed that is no part of it, so that it is known to be whole. */
  readonly isEnded: boolean;
}

/** Where the authors of HumanEval stop a model that goes on beyond the function. */
const ends = {
  python: /\n(?:class|def|#|if|print)(?![\w])|\n@/,
  javascript: /\n(?:function|class|\/\/|console\.)/,
} as const;

/**
 * The rest of a function whose head was given: up to the next thing that begins at the left margin. Chat models lose
 * the indentation of the first line, or of all: it is given back, since nothing else could have been meant.
 */
export function bodyOfContinuation(
  text: string,
  { language, isFenced }: { readonly language: keyof typeof ends; readonly isFenced: boolean },
): Continuation {
  const end = isFenced ? -1 : text.search(ends[language]);
  const code = end === -1 ? text : text.slice(0, end + 1);
  const isEnded = end !== -1;
  return { code: language === "python" ? indented(code) : code, isEnded };
}

function indented(code: string): string {
  const lines = code.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  const head = lines[first];
  if (head === undefined || /^[ \t]/.test(head)) return code;
  const rest = lines.slice(first + 1).filter((line) => line.trim() !== "");
  const isFirstAlone = rest.length > 0 && rest.every((line) => /^[ \t]/.test(line)) && !/:\s*$/.test(head);
  return lines
    .map((line, index) => (line.trim() === "" || (isFirstAlone && index !== first) ? line : `    ${line}`))
    .join("\n");
}
