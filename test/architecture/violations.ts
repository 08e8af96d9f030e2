import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import {
  doors,
  type Exception,
  exceptions,
  globalDoors,
  longestFile,
  pluginLists,
  type Room,
  rooms,
} from "./floors.ts";
import { factsOf, type Import, type ModuleFacts } from "./module-facts.ts";

export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

export const topFolders = ["harness", "adapters", "suites"];

/** Everything in the three source trees below `root` that breaks a rule of the house, in order of file and line. */
export async function findViolations(
  root: string,
  excused: readonly Exception[] = exceptions,
): Promise<readonly Violation[]> {
  const used = new Set<Exception>();
  const breaches = await Promise.all((await sourceFiles(root)).map((path) => breachesOf(root, path)));
  const found = breaches.flat().flatMap(({ excusedAs, ...violation }) => {
    const exception = excused.find(({ file, what }) => file === violation.file && what === excusedAs);
    if (exception !== undefined) used.add(exception);
    return exception === undefined ? [violation] : [];
  });
  const stale = excused
    .filter((exception) => !used.has(exception))
    .map(({ file, what }) => ({ file, line: 1, rule: `needs no exception for ${what}` }));
  return [...found, ...stale].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}

async function sourceFiles(root: string): Promise<readonly string[]> {
  const listings = topFolders.map(async (folder) => {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
      .map((entry) => posix.relative(root, posix.join(entry.parentPath, entry.name)));
  });
  return (await Promise.all(listings)).flat().sort();
}

async function breachesOf(root: string, path: string): Promise<readonly Breach[]> {
  const text = await readFile(join(root, path), "utf8");
  let module: ModuleFacts;
  try {
    module = factsOf(path, text);
  } catch (error) {
    return [{ file: path, line: 1, rule: `does not parse: ${String(error).split("\n")[1] ?? ""}` }];
  }
  return rulesOf(module, root);
}

type Breach = Violation & { readonly excusedAs?: Exception["what"] };

function rulesOf(module: ModuleFacts, root: string): readonly Breach[] {
  const room = roomOf(module.path);
  if (room === undefined || (room.folder === "harness" && module.path !== "harness/index.ts"))
    return [breach(module, 1, "stands in a folder without a floor")];
  return [
    ...module.imports.flatMap((found) => importRules(module, room, found, root)),
    ...globalBreaches(module),
    ...(room.isPure === true ? module.impurities : []).map(({ what, line }) =>
      breach(module, line, `${room.folder} is pure and reads ${what}`),
    ),
    ...module.oddities.map(({ what, line }) =>
      breach(module, line, `has a${what.startsWith("e") ? "n" : ""} ${what}`),
    ),
    ...(isIndex(module.path) ? module.bodies : []).map(({ what, line }) =>
      breach(module, line, `is an index and holds more than export lines: ${what}`),
    ),
    ...(module.lineCount > longestFile
      ? [breach(module, module.lineCount, `is longer than ${longestFile} lines`, "length")]
      : []),
  ];
}

function globalBreaches(module: ModuleFacts): readonly Breach[] {
  return module.globals
    .filter(({ what }) => !module.path.startsWith(globalDoors[what]))
    .map(({ what, line }) =>
      breach(module, line, `touches ${what}, which only ${globalDoors[what]} may`, what),
    );
}

function importRules(
  module: ModuleFacts,
  room: Room,
  { specifier, line }: Import,
  root: string,
): readonly Breach[] {
  const complain = (rule: string): readonly Breach[] => [breach(module, line, rule)];
  if (specifier === undefined) return [breach(module, line, "computes what it imports", "computed import")];
  if (specifier === "#package") return [];
  if (!specifier.startsWith(".") && !specifier.startsWith("#"))
    return packageRules(module, room, specifier, line);

  const target = targetOf(module.path, specifier);
  const isSameTree = topFolderOf(target) === topFolderOf(module.path);
  if (isSameTree && specifier.startsWith("#"))
    return complain(`imports ${specifier}: inside one top-level folder the path is relative`);
  if (!isSameTree && specifier.startsWith("."))
    return complain(`imports ${specifier}: across top-level folders the path starts with #`);
  if (!target.endsWith(".ts")) return complain(`imports ${specifier}: the path ends in .ts`);
  if (!existsSync(join(root, target))) return complain(`imports ${specifier}, which does not exist`);
  if (isIndex(target) && module.path.startsWith(`${posix.dirname(target)}/`))
    return complain(`imports the index of a folder it lives in: ${specifier}`);
  if (pluginLists.indexes.includes(target) && !pluginLists.readers.includes(module.path))
    return complain(
      `reads the list of plug-ins ${target}, which only ${pluginLists.readers.join(" and ")} may`,
    );
  const owner = roomOf(target);
  if (owner === undefined) return complain(`imports ${specifier}, which stands in a folder without a floor`);
  const isAllowed = owner === room || owner.floor < room.floor;
  // Floor 0 is two rooms that only touch where the table says so.
  if (isAllowed || room.neighbours?.includes(target) === true) return [];
  return complain(`${room.folder} (floor ${room.floor}) imports ${target} (floor ${owner.floor})`);
}

function packageRules(module: ModuleFacts, room: Room, specifier: string, line: number): readonly Breach[] {
  const isOf = (name: string) => specifier === name || specifier.startsWith(`${name}/`);
  if (room.packages !== undefined && !room.packages.some(isOf))
    return [breach(module, line, `${room.folder} may not import ${specifier}`)];
  const door = Object.entries(doors).find(([name]) => isOf(name));
  if (door === undefined || door[1].some((place) => module.path.startsWith(place))) return [];
  return [breach(module, line, `imports ${specifier}, which only ${door[1].join(", ")} may`)];
}

/** `#harness/core/run.ts` and `../core/run.ts` to `harness/core/run.ts`; `#suites` to `suites/index.ts`. */
function targetOf(importer: string, specifier: string): string {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(importer), specifier);
  const target = specifier.slice(1);
  return topFolders.includes(target) ? `${target}/index.ts` : target;
}

function roomOf(path: string): Room | undefined {
  return rooms
    .filter(({ folder }) => path.startsWith(`${folder}/`))
    .sort((left, right) => right.folder.length - left.folder.length)[0];
}

function topFolderOf(path: string): string | undefined {
  return path.split("/")[0];
}

function isIndex(path: string): boolean {
  return posix.basename(path) === "index.ts";
}

function breach(module: ModuleFacts, line: number, rule: string, excusedAs?: Exception["what"]): Breach {
  return { file: module.path, line, rule, ...(excusedAs === undefined ? {} : { excusedAs }) };
}

function keyOf({ file, line, rule }: Violation): string {
  return `${file}:${String(line).padStart(5, "0")}:${rule}`;
}
