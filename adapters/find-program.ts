import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { HarnessError } from "#harness/core/error.ts";
import type { OpenContext } from "#harness/core/model.ts";

/**
 * The file of a program: a path starts at the user's folder, a bare name is looked for along PATH.
 * @throws HarnessError `usage` for what is not there or may not be run.
 */
export async function findProgram(
  program: string,
  { environment, folder }: Pick<OpenContext, "environment" | "folder">,
): Promise<string> {
  if (program.includes("/")) {
    const file = resolve(folder, program);
    const state = await stateOf(file);
    if (state === "runnable") return file;
    if (state === "not runnable") {
      throw new HarnessError(
        "usage",
        `${file} may not be run; run chmod +x on it, or name what runs it, like command/python3 ${program}`,
      );
    }
    throw new HarnessError("usage", `there is no program ${file}; check the path`);
  }
  for (const home of (environment["PATH"] ?? "").split(delimiter)) {
    const file = join(home, program);
    if (home !== "" && (await stateOf(file)) === "runnable") return file;
  }
  throw new HarnessError(
    "usage",
    `no program "${program}" along PATH; install it, or write a path, like command/./${program}`,
  );
}

async function stateOf(file: string): Promise<"runnable" | "not runnable" | "absent"> {
  const facts = await stat(file).catch(() => undefined);
  if (facts === undefined || facts.isDirectory()) return "absent";
  return await access(file, constants.X_OK).then(
    () => "runnable",
    () => "not runnable",
  );
}
