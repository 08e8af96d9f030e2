/** Whether what a person wrote after `--suite` means a file or folder of theirs. */
export function isSuitePath(specification: string): boolean {
  return startsAsPath(specification) || /\.(csv|tsv|jsonl|sealed|ya?ml|[cm]?[jt]s)$/.test(specification);
}

/** Whether what a person wrote after `--model` means their module; `replay/out.jsonl` and `command/a.js` do not. */
export function isModelPath(specification: string): boolean {
  return startsAsPath(specification) || /^[^/]+\.[cm]?[jt]s$/.test(specification);
}

function startsAsPath(specification: string): boolean {
  return /^\.{0,2}[/\\]|^[a-zA-Z]:[/\\]|^~/.test(specification);
}
