import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../temporary-folder.ts";
import { commandLine } from "./command-line.ts";

export type Files = Readonly<Record<string, string>>;

/** A command line in a folder that holds these files. */
export async function inFolder(files: Files, argv: readonly string[]) {
  using folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder.path, name, ".."), { recursive: true });
    writeFileSync(join(folder.path, name), text);
  }
  return await commandLine(argv, { folder: folder.path });
}

export async function check(files: Files, argv: readonly string[]) {
  const { code, stdout } = await inFolder(files, ["suites", "check", ...argv, "--format", "json"]);
  const { verdict, suites, pairs, diversity } = JSON.parse(stdout);
  return { code, verdict, suites, pairs, diversity };
}

export const kindsOf = (suite: { readonly findings: readonly { readonly kind: string }[] }) =>
  suite.findings.map(({ kind }) => kind);

export const plainCsv = "id,input,target\na,What is one and one?,2\nb,And two and two?,4\n";
