/** ` (label x)`, or nothing. */
export function labelled(label: string | undefined): string {
  return label === undefined ? "" : ` (label ${label})`;
}
