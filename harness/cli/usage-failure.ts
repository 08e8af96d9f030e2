import { HarnessError } from "../core/error.ts";

/** What the parser says of a command line, as one clause with the way out. */
export function usageFailure(
  message: string | undefined,
  error: Error | undefined,
  argv: readonly string[],
): unknown {
  if (error !== undefined && error.name !== "YError") return error;
  // an option's own check: already a clause with a way out
  if (error !== undefined) return new HarnessError("usage", withGivenValue(error.message, argv));
  return new HarnessError("usage", toClause(message ?? "", argv));
}

/** What the parser made of a value is not what the person wrote. */
function withGivenValue(clause: string, argv: readonly string[]): string {
  const [, flag] = /^--(\S+) .*, got (?:no number|"undefined")$/.exec(clause) ?? [];
  if (flag === undefined) return clause;
  const at = argv.findIndex((word) => word === `--${flag}` || word.startsWith(`--${flag}=`));
  const word = argv[at] ?? "";
  const value = word.includes("=") ? word.slice(word.indexOf("=") + 1) : argv[at + 1];
  const isNothing = value === undefined || value === "" || value.startsWith("--");
  return clause.replace(/got (no number|"undefined")$/, isNothing ? "got nothing" : `got "${value}"`);
}

function toClause(message: string, argv: readonly string[]): string {
  const flat = message
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replace(/\.$/, "");
  if (/^did you mean/i.test(flat)) return `unknown command "${argv[0] ?? ""}"; ${lower(flat)}`;
  const choice = /^Invalid values: Argument: (.+), Given: (.+), Choices: (.+)$/.exec(flat);
  if (choice !== null) {
    const [, name = "", given, choices] = choice;
    return `${isOption(name, argv) ? `--${name}` : name} cannot be ${given}; choose one of ${choices}`;
  }
  const [, unknown] = /^Unknown arguments?: (.+)$/.exec(flat) ?? [];
  if (unknown !== undefined) return `${unknownWords(unknown.split(", "), argv)}; see --help`;
  const missing = /^Missing required arguments?: (.+)$/.exec(flat)?.[1];
  if (missing !== undefined) return `missing ${missing.replace(/(^|, )/g, "$1--")}; see --help`;
  const few = /^Not enough non-option arguments: got (\d+), need at least (\d+)$/.exec(flat);
  if (few !== null) return `too few arguments: got ${few[1]} of at least ${few[2]}; see --help`;
  return flat.includes("--help") ? lower(flat) : `${lower(flat)}; see --help`;
}

/** Options as they were written, each once: the parser names them in camel case as well. */
function unknownWords(names: readonly string[], argv: readonly string[]): string {
  const words = new Set(
    names.map((name) => {
      const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return isOption(flag, argv) ? `--${flag}` : `"${name}"`;
    }),
  );
  const options = [...words].filter((word) => word.startsWith("--"));
  return options.length > 0
    ? `unknown option ${options.join(", ")}`
    : `unknown argument ${[...words].join(", ")}`;
}

function isOption(name: string, argv: readonly string[]): boolean {
  return argv.some((word) => word === `--${name}` || word.startsWith(`--${name}=`));
}

function lower(clause: string): string {
  return `${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
}
