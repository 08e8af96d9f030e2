/** "a", "a and b", "a, b and c". */
export function joinAnd(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** The parts that are not empty, as running text. */
export function sentences(...parts: readonly (string | readonly string[])[]): string {
  return parts
    .flat()
    .filter((part) => part !== "")
    .join(" ");
}

/** An empty line among `rows`, which leave out what is empty. */
export const blank = " ";

/** The parts that are not empty, a line each. */
export function rows(...parts: readonly (string | readonly string[])[]): string {
  return parts
    .flat()
    .filter((part) => part !== "")
    .join("\n");
}

/** As a mail program quotes what it answers. */
export function quote(text: string, mark = "> "): string {
  return text
    .split("\n")
    .map((line) => `${mark}${line}`.trimEnd())
    .join("\n");
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Cells in columns: all but the last column are padded to `widths`; a minus sign aligns to the right. */
export function columns(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, index) => {
      const width = widths[index];
      if (width === undefined) return cell;
      return width < 0 ? cell.padStart(-width) : cell.padEnd(width);
    })
    .join(" ")
    .trimEnd();
}
