/** Whether what a person wrote after `--model` or `--suite` means a file or folder of theirs. */
export function isUserPath(specification: string): boolean {
  return (
    /^\.{0,2}[/\\]|^[a-zA-Z]:[/\\]|^~/.test(specification) ||
    /\.(csv|tsv|jsonl|ya?ml|[cm]?[jt]s)$/.test(specification)
  );
}
