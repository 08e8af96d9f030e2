/** Weight, not colour: readable on any background, and nothing is said by it alone. */
export function emphasise(text: string, weight: "strong" | "quiet", decorate: boolean): string {
  if (!decorate || text === "") return text;
  return weight === "strong" ? `\u001b[1m${text}\u001b[22m` : `\u001b[2m${text}\u001b[22m`;
}
