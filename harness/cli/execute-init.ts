import { init } from "../actions/init.ts";
import type { ExitCode } from "./command.ts";
import { formatTable, toJson } from "./format.ts";
import type { Io } from "./io.ts";

export async function executeInit(
  { format }: { readonly format: "table" | "json" },
  io: Io,
): Promise<ExitCode> {
  const result = await init({ folder: io.folder });
  if (format === "json") {
    io.stdout.write(toJson(result));
    return 0;
  }
  const files = formatTable(result.files.map(({ name, what }) => [`  ${name}`, what]));
  const next = result.next.map(({ argv, does }) => `  # ${does}\n  npx reality-gap ${argv.join(" ")}\n`);
  io.stdout.write(
    `wrote\n${files}\nnext; all of it runs as it is, without key and network\n${next.join("")}`,
  );
  return 0;
}
