/** What a runtime said last that names an error; its sources, which some print along, left out. */
export function lastLine(errors: string): string {
  const lines = errors
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && line.length < 300 && !/^at |^Node\.js v/.test(line));
  const named = lines.findLast((line) => /\b[A-Za-z]*(Error|error|Exception|memory)\b/.test(line));
  return named ?? lines.at(-1) ?? "it said nothing";
}
