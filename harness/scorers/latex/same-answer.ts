import { plainLatex } from "./plain-latex.ts";
import { isSameEquation, isSameFormula } from "./same-formula.ts";

/**
 * Whether two answers to a question of mathematics are one: numbers, formulas, tuples and intervals member by member, sets
 * and bare lists in any order, unions, matrices, equations, `±`, words. A base (`52_8`) is part of the answer. Where one
 * side says `x = 5` or `x \in [1, 2]` and the other says what stands behind it, they are one too.
 */
export function isSameAnswer(left: string, right: string): boolean {
  return isSame(plainLatex(left), plainLatex(right));
}

function isSame(left: string, right: string): boolean {
  if (bare(left) === bare(right)) return true;
  // Words are no products of their letters.
  if ([left, right].every((side) => /^\p{L}{3,}$/u.test(side))) return false;
  const [equation, other] = [sides(left), sides(right)];
  if (equation !== undefined && other !== undefined) return isSameEquation(equation, other) === true;
  const [ours, theirs] = [unnamed(left), unnamed(right)];
  if (ours !== left || theirs !== right) return isSame(ours, theirs);
  const [structure, another] = [toList(left), toList(right)];
  if (structure !== undefined || another !== undefined)
    return structure !== undefined && another !== undefined && isSameList(structure, another);
  return isSameFormula(left, right) === true;
}

/** Members between brackets, or bare. A set's or a bare list's members have no order. */
interface List {
  readonly dress: string;
  readonly isOrdered: boolean;
  readonly members: readonly string[];
}

function toList(text: string): List | undefined {
  const matrix = /^\\begin ?\{([a-z]*matrix)\}(.*)\\end ?\{\1\}$/.exec(text);
  if (matrix !== null) {
    const rows = (matrix[2] ?? "").split("\\\\").filter((row) => row.trim() !== "");
    const cells = rows.map((row) => row.split("&").map((cell) => cell.trim()));
    return {
      dress: `matrix of ${cells.map(({ length }) => length).join(" ")}`,
      isOrdered: true,
      members: cells.flat(),
    };
  }
  const union = split(text, "\\cup");
  if (union.length > 1) return { dress: "union", isOrdered: false, members: union };
  const set = /^\\\{(.*)\\\}$/.exec(text);
  if (set !== null) return { dress: "list", isOrdered: false, members: signed(split(set[1] ?? "", ",")) };
  const members = split(text, ",");
  if (members.length > 1) return { dress: "list", isOrdered: false, members: signed(members) };
  const bracketed = /^([([])(.*)([)\]])$/.exec(text);
  const inside = bracketed === null ? [] : split(bracketed[2] ?? "", ",");
  if (bracketed !== null && inside.length > 1 && isBalanced(bracketed[2] ?? ""))
    return { dress: `${bracketed[1]}${bracketed[3]}`, isOrdered: true, members: inside };
  return text.includes("\\pm") ? { dress: "list", isOrdered: false, members: signed([text]) } : undefined;
}

/** `1 \pm \sqrt5` is two members. */
function signed(members: readonly string[]): readonly string[] {
  return members.flatMap((member) =>
    /\\pm(?![A-Za-z])/.test(member)
      ? ["+", "-"].map((sign) => member.replace(/\\pm(?![A-Za-z])/, sign).trim())
      : [member],
  );
}

function isSameList(left: List, right: List): boolean {
  if (left.dress !== right.dress || left.members.length !== right.members.length) return false;
  if (left.isOrdered)
    return left.members.every((member, index) => isSame(member, right.members[index] ?? ""));
  const rest = [...right.members];
  return left.members.every((member) => {
    const found = rest.findIndex((other) => isSame(member, other));
    if (found !== -1) rest.splice(found, 1);
    return found !== -1;
  });
}

/** Splits at a sign that stands outside all brackets. */
function split(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if ("([{".includes(text.charAt(at))) depth += 1;
    else if (")]}".includes(text.charAt(at))) depth -= 1;
    else if (depth === 0 && text.startsWith(sign, at)) {
      parts.push(text.slice(start, at).trim());
      start = at + sign.length;
    }
  }
  return [...parts, text.slice(start).trim()];
}

/** `1) + (2` closes what it did not open. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if ("([".includes(sign)) depth += 1;
    if (")]".includes(sign)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** What a lone name is said to be: `5` of `x = 5`, `[1, 2]` of `x \\in [1, 2]`. */
function unnamed(text: string): string {
  return /^[A-Za-z](?:\([A-Za-z]\))?\s*(?:=|\\in(?![A-Za-z]))\s*([^=]+)$/.exec(text)?.[1] ?? text;
}

function sides(text: string): readonly [string, string] | undefined {
  const [left, right, ...others] = text.split("=");
  return left === undefined || right === undefined || others.length > 0 ? undefined : [left, right];
}

/** For text: no white space, no braces around a base, no parentheses around a lone letter; small letters where it is words. */
function bare(text: string): string {
  const plain = text
    .replace(/_\{(\w+)\}/g, "_$1")
    .replace(/\s+/g, "")
    .replace(/^\(([A-Za-z])\)$/, "$1");
  return /^[\p{L}'-]{2,}$/u.test(plain) ? plain.toLowerCase() : plain;
}
