/**
 * The SQL that an output holds: what is in the last fence marked as SQL, else in the last fence, else the whole text,
 * from its first line that begins like a query. `undefined` where there is none, or where it was cut off.
 */
export function sqlText(text: string, isCutShort: boolean): string | undefined {
  const fenced = fences(text);
  const inFence = fenced.findLast(({ kind }) => /^(?:sql|sqlite)/i.test(kind)) ?? fenced.at(-1);
  if (inFence !== undefined) return orNothing(inFence.content);
  if (isCutShort) return undefined;
  const lines = text.replace(/^\s*```\w*/, "").split("\n");
  const first = lines.findIndex((line) =>
    /^\s*(?:(?:sql|query|answer)\s*:\s*)?(?:select|with|values)\b/i.test(line),
  );
  if (first === -1) return orNothing(text);
  const [line = "", ...others] = lines.slice(first);
  return orNothing([line.replace(/^\s*(?:sql|query|answer)\s*:\s*/i, ""), ...others].join("\n"));
}

/** Whether the rows of a query have an order: one that it asks for itself, outside of parentheses. */
export function isOrdered(sql: string): boolean {
  let depth = 0;
  let outside = "";
  for (const [part = ""] of withoutTexts(sql).matchAll(/[()]|[^()]+/g)) {
    if (part === "(") depth += 1;
    else if (part === ")") depth -= 1;
    else if (depth === 0) outside += `${part} `;
  }
  return /\border\s+by\b/i.test(outside);
}

/** Texts, quoted names and comments left out: what stands in them orders nothing. */
function withoutTexts(sql: string): string {
  return sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\//g, " ");
}

function fences(text: string): readonly { readonly kind: string; readonly content: string }[] {
  const found: { readonly kind: string; readonly content: string }[] = [];
  let open: { readonly kind: string; readonly lines: string[] } | undefined;
  for (const line of text.split("\n")) {
    const mark = /^\s*```+\s*(\S*)/.exec(line);
    if (mark === null) open?.lines.push(line);
    else if (open === undefined) open = { kind: mark[1] ?? "", lines: [] };
    else {
      found.push({ kind: open.kind, content: open.lines.join("\n") });
      open = undefined;
    }
  }
  return found;
}

function orNothing(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : trimmed;
}
