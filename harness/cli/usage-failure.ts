import { HarnessError } from "../core/error.ts";

/** What the parser says of a command line, as one clause with the way out. */
export function usageFailure(
  message: string | undefined,
  error: Error | undefined,
  argv: readonly string[],
): unknown {
  if (error !== undefined && error.name !== "YError") return error;
  // an option's own check: already a clause with a way out
  if (error !== undefined) return new HarnessError("usage", error.message);
  return new HarnessError("usage", toClause(message ?? "", argv));
}

function toClause(message: string, argv: readonly string[]): string {
  const flat = message
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replace(/\.$/, "");
  if (/^did you mean/i.test(flat)) return `unknown command "${argv[0] ?? ""}"; ${lower(flat)}`;
  const choice = /^Invalid values: Argument: (.+), Given: (.+), Choices: (.+)$/.exec(flat);
  if (choice !== null) return `${choice[1]} cannot be ${choice[2]}; choose one of ${choice[3]}`;
  const missing = /^Missing required arguments?: (.+)$/.exec(flat)?.[1];
  if (missing !== undefined) return `missing ${missing.replace(/(^|, )/g, "$1--")}; see --help`;
  const few = /^Not enough non-option arguments: got (\d+), need at least (\d+)$/.exec(flat);
  if (few !== null) return `too few arguments: got ${few[1]} of at least ${few[2]}; see --help`;
  return flat.includes("--help") ? lower(flat) : `${lower(flat)}; see --help`;
}

function lower(clause: string): string {
  return `${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
}
