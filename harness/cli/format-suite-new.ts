import { isSuitePath } from "../actions/user-path.ts";
import { toJson } from "./format.ts";

/** What a new suite is, and what to run next. */
export function formatNewSuite(
  made: { readonly id: string; readonly path: string; readonly files: readonly string[] },
  { named, format }: { readonly named: string; readonly format: "table" | "json" },
): string {
  if (format === "json") return toJson(made);
  const path = quoted(isSuitePath(named) ? named : `./${named}`);
  return [
    `wrote ${made.files.join(" and ")} in ${made.path}`,
    "",
    "next; it runs as it is, with six invented samples of order-arithmetic",
    "  # what a model is asked, and what may be wrong with it",
    `  npx reality-gap suites show ${path}`,
    `  npx reality-gap suites check ${path}`,
    "  # beside the bundled benchmark of the same capability, on a pretend model",
    "  npx reality-gap run --model control/robust --suite order-arithmetic-exam \\",
    `    --suite ${path}`,
    "",
  ].join("\n");
}

/** As a shell reads it. */
function quoted(path: string): string {
  return /^[\w./@-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
