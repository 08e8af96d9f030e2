/** A fenced part of a text. */
export interface CodeBlock {
  /** The word after the fence, in small letters; empty where there is none. */
  readonly label: string;
  readonly code: string;
  /** Without an end: the text was cut short, or its end forgotten. */
  readonly isOpen: boolean;
}

const fence = /^[ \t]{0,3}(`{3,}|~{3,})[ \t]*([^\s`]*)[^`]*$/;

/** The fenced blocks of a text in Markdown, read line by line. */
export function codeBlocks(text: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { readonly mark: string; readonly label: string; readonly lines: string[] } | undefined;
  const close = (isOpen: boolean) => {
    if (open === undefined) return;
    blocks.push({ label: open.label, code: open.lines.join("\n"), isOpen });
    open = undefined;
  };
  for (const line of text.split(/\r?\n/)) {
    const [, mark = "", label = ""] = line.length < 200 ? (fence.exec(line) ?? []) : [];
    if (open === undefined) {
      if (mark !== "") open = { mark, label: label.toLowerCase(), lines: [] };
    } else if (label === "" && mark.startsWith(open.mark)) close(false);
    else open.lines.push(line);
  }
  close(true);
  return blocks;
}
