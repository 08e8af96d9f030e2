/** A prompt with `{{column}}` where the column's value goes. */
export interface PromptTemplate {
  readonly parts: readonly (
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "column"; readonly column: string }
  )[];
}

/** @throws SyntaxError for an open `{{`, an empty name, and the target, which would give the answer away. */
export function parseTemplate(template: string): PromptTemplate {
  const parts = template.split(/(\{\{[^{}]*\}\})/).map((part): PromptTemplate["parts"][number] => {
    if (!part.startsWith("{{") || !part.endsWith("}}")) return plainText(part);
    const column = part.slice(2, -2).trim();
    if (column === "") throw new SyntaxError("holds {{}}; name a column within the braces");
    if (/^target(?:_\d+)?$/.test(column))
      throw new SyntaxError(`holds {{${column}}}, which gives the answer away; remove it`);
    return { kind: "column", column };
  });
  return { parts: parts.filter((part) => part.kind === "column" || part.text !== "") };
}

function plainText(text: string): PromptTemplate["parts"][number] {
  if (text.includes("{{")) throw new SyntaxError("opens {{ and does not close it; write {{column}}");
  return { kind: "text", text };
}

/** The columns that a template needs. */
export function templateColumns({ parts }: PromptTemplate): readonly string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === "column" ? [part.column] : [])))];
}

/** The template with each column's value in its place. A value is never read as a template. */
export function renderTemplate({ parts }: PromptTemplate, cellOf: (column: string) => string): string {
  return parts.map((part) => (part.kind === "text" ? part.text : cellOf(part.column))).join("");
}
