import { strip } from "./characters.ts";

/**
 * The texts in which an instruction may be followed. Strict: the one given. Loose: also without its first line, its last,
 * or both, and each of the four without asterisks, as IFEval's upper bound has it. What is blank is left out.
 */
export function readings(text: string, reading: "strict" | "loose"): readonly string[] {
  const lines = text.split("\n");
  const shortened = [lines.slice(1), lines.slice(0, -1), lines.slice(1, -1)].map((kept) =>
    strip(kept.join("\n")),
  );
  const all =
    reading === "strict" ? [text] : [text, ...shortened].flatMap((one) => [one, one.replaceAll("*", "")]);
  return [...new Set(all)].filter((one) => strip(one) !== "");
}
