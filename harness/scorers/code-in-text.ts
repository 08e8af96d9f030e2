import { type CodeBlock, codeBlocks } from "./code-blocks.ts";
import { bodyOfContinuation } from "./continuation.ts";
import { isDefinedIn } from "./is-defined-in.ts";

export type CodeLanguage = "python" | "javascript";

export interface CodeWanted {
  readonly language: CodeLanguage;
  /** What the model was asked to go on from; stands before its code, whether it repeats it or not. */
  readonly prefix?: string;
  /** What the code must define. Without it a `prefix` is nothing that could be gone on from. */
  readonly entryPoint?: string;
}

export type CodeFound =
  | { readonly kind: "code"; readonly code: string }
  /** Nothing there, or cut short before its end. */
  | { readonly kind: "none" };

const labels: Readonly<Record<CodeLanguage, readonly string[]>> = {
  python: ["python", "py", "python3", ""],
  javascript: ["javascript", "js", "mjs", "node", ""],
};

/**
 * The program in a text: of its fenced blocks in the language the last that defines the entry point, for the broken
 * one is often quoted before it is mended, else the first; between `[BEGIN]` and `[DONE]` where those stand; else the
 * whole. What does not define the entry point goes on from the prefix.
 */
export function codeInText(text: string, isCutShort: boolean, wanted: CodeWanted): CodeFound {
  if (text.trim() === "") return { kind: "none" };
  const { language, prefix, entryPoint } = wanted;
  const marked = betweenMarks(text);
  const block = chooseBlock(codeBlocks(marked.text), wanted);
  if (block?.isOpen === true && isCutShort) return { kind: "none" };
  const code = block?.code ?? marked.text;
  if (code.trim() === "") return { kind: "none" };
  const isContinuation =
    prefix !== undefined && entryPoint !== undefined && !isDefinedIn(code, entryPoint, language);
  const isWhole = block !== undefined || marked.isDone || !isCutShort;
  if (!isContinuation) {
    if (!isWhole) return { kind: "none" };
    return { kind: "code", code: prefix === undefined ? code : `${prefix}\n${code}` };
  }
  const body = bodyOfContinuation(code, { language, isFenced: block !== undefined });
  if (!isWhole && !body.isEnded) return { kind: "none" };
  return { kind: "code", code: `${prefix}${body.code}` };
}

function betweenMarks(text: string): { readonly text: string; readonly isDone: boolean } {
  const end = text.indexOf("[DONE]");
  const before = end === -1 ? text : text.slice(0, end);
  const begin = before.indexOf("[BEGIN]");
  return { text: begin === -1 ? before : before.slice(begin + "[BEGIN]".length), isDone: end !== -1 };
}

function chooseBlock(blocks: readonly CodeBlock[], wanted: CodeWanted): CodeBlock | undefined {
  const { language, entryPoint } = wanted;
  const ofLanguage = blocks.filter(({ label }) => labels[language].includes(label));
  const candidates = ofLanguage.length > 0 ? ofLanguage : blocks;
  if (entryPoint === undefined) return candidates[0];
  return candidates.findLast(({ code }) => isDefinedIn(code, entryPoint, language)) ?? candidates[0];
}
