import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join, normalize, relative, sep } from "node:path";
import { rowsOfFile } from "#suites/from-file/rows-of-file.ts";
import { readSuiteYaml } from "#suites/from-file/suite-yaml.ts";
import { HarnessError } from "../core/error.ts";
import { scorerRegistry } from "./registries.ts";

/** A file that goes into a seal, under its name there. */
export interface PlainFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/**
 * All files of a suite given as a file or a folder, the samples last. Of a folder everything is taken but what is
 * hidden: its notes quote samples too.
 * @throws HarnessError `usage` for what is no suite of files or leads out of its folder.
 */
export async function filesToSeal(path: string): Promise<readonly PlainFile[]> {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const folder = isFolder ? path : dirname(path);
  const yaml = isFolder
    ? join(path, "suite.yaml")
    : `${path.slice(0, path.length - extname(path).length)}.suite.yaml`;
  const shots = existsSync(yaml) ? (await readSuiteYaml(yaml, await scorerRegistry())).fewShot : undefined;
  if (shots !== undefined && normalize(shots).startsWith(".."))
    throw new HarnessError(
      "usage",
      `${yaml}: fewShot leads out of the suite's folder to ${shots}; move the file in to have it sealed`,
    );
  const names = isFolder
    ? namesIn(path)
    : [
        ...(existsSync(yaml) ? [basename(yaml)] : []),
        ...(shots === undefined ? [] : [normalize(shots)]),
        basename(path),
      ];
  const isSamples = (name: string): boolean =>
    isFolder ? /^samples\.[a-z]+$/i.test(name) && rowsOfFile(name) !== undefined : name === basename(path);
  const inOrder = [...names.filter((name) => !isSamples(name)), ...names.filter(isSamples)];
  return [...new Set(inOrder)].map((name) => {
    const file = join(folder, name);
    return { name: name.split(sep).join("/"), path: file, bytes: statSync(file).size };
  });
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(sep).some((part) => part.startsWith(".")))
    .sort();
}
