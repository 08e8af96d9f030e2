import { parseAst } from "vitest/node";
import { globalDoors } from "./floors.ts";

export interface Finding {
  readonly what: string;
  readonly line: number;
}

export interface Import {
  /** Absent when it is computed. */
  readonly specifier?: string;
  readonly line: number;
}

/** What the rules need to know of one module. */
export interface ModuleFacts {
  readonly path: string;
  readonly lineCount: number;
  /** Static, dynamic, re-exporting and type-only alike. */
  readonly imports: readonly Import[];
  /** Uses of the names that have a door, however they were come by. */
  readonly globals: readonly (Finding & { readonly what: GlobalName })[];
  /** Readings of the clock or of chance. */
  readonly impurities: readonly Finding[];
  /** Syntax the house does not use. */
  readonly oddities: readonly Finding[];
  /** Statements that are no re-export. */
  readonly bodies: readonly Finding[];
}

type GlobalName = keyof typeof globalDoors;

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Reads one module with the parser of the test runner, so that comments and strings cannot mislead it. */
export function factsOf(path: string, text: string): ModuleFacts {
  const program = toNode(parseAst(text, { lang: "ts", astType: "ts" }, path));
  const nodes = [...walk(program)];
  const lineOf = (node: SyntaxNode) => text.slice(0, node.start).split("\n").length;
  const findings = <What extends string>(describe: (visited: Visited) => What | undefined) =>
    nodes.flatMap((visited) => {
      const what = describe(visited);
      return what === undefined ? [] : [{ what, line: lineOf(visited.node) }];
    });
  return {
    path,
    lineCount: text.split("\n").length - (text.endsWith("\n") ? 1 : 0),
    imports: nodes.flatMap(({ node }) => importsOf(node).map((found) => ({ ...found, line: lineOf(node) }))),
    globals: findings(globalOf),
    impurities: findings(impurityOf),
    oddities: findings(oddityOf),
    bodies: childrenOf(program)
      .filter((node) => !isReExport(node))
      .map((node) => ({ what: node.type, line: lineOf(node) })),
  };
}

interface Visited {
  readonly node: SyntaxNode;
  /** Under which name of which node it hangs. */
  readonly key: string;
  readonly parent: SyntaxNode | undefined;
}

function* walk(node: SyntaxNode, key = "", parent?: SyntaxNode): Generator<Visited> {
  yield { node, key, parent };
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* walk(child, name, node);
  }
}

function importsOf(node: SyntaxNode): readonly { readonly specifier?: string }[] {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return isNode(node["source"]) ? [specifierOf(node["source"])] : [];
    case "TSExternalModuleReference":
      return isNode(node["expression"]) ? [specifierOf(node["expression"])] : [];
    default:
      return [];
  }
}

function specifierOf(source: SyntaxNode): { readonly specifier?: string } {
  return typeof source["value"] === "string" ? { specifier: source["value"] } : {};
}

/** A name that stands for a value, not one that names a member, a key or what an import is called elsewhere. */
function globalOf({ node, key, parent }: Visited): GlobalName | undefined {
  const specifier = importsOf(node)[0]?.specifier?.replace("node:", "");
  if (isGlobalName(specifier)) return specifier;
  if (node.type !== "Identifier" || !isGlobalName(node["name"])) return undefined;
  const isMember = key === "property" && parent?.["computed"] === false && !isGlobalThis(parent["object"]);
  const isLabel = key === "key" && parent?.["computed"] === false && parent["shorthand"] !== true;
  const isRenamed = key === "imported" || key === "exported";
  return isMember || isLabel || isRenamed ? undefined : node["name"];
}

function isGlobalName(name: unknown): name is GlobalName {
  return typeof name === "string" && Object.hasOwn(globalDoors, name);
}

function impurityOf({ node }: Visited): string | undefined {
  const callee = isNode(node["callee"]) ? node["callee"] : undefined;
  if (callee === undefined) return undefined;
  const isWithoutArguments = Array.isArray(node["arguments"]) && node["arguments"].length === 0;
  if (node.type === "NewExpression" && callee["name"] === "Date" && isWithoutArguments) return "new Date()";
  const name = [callee["object"], callee["property"]]
    .map((part) => (isNode(part) ? part["name"] : ""))
    .join(".");
  return ["Date.now", "Math.random", "performance.now", "crypto.randomUUID"].includes(name)
    ? name
    : undefined;
}

function oddityOf({ node, key }: Visited): string | undefined {
  if (node.type === "ExportDefaultDeclaration") return "default export";
  if (node.type === "Identifier" && key === "exported" && node["name"] === "default") return "default export";
  // A list of plug-ins that names nothing registers whatever a file happens to export.
  if (node.type === "ExportAllDeclaration" && node["exported"] === null) return "export of everything";
  if (node.type === "TSEnumDeclaration") return "enum";
  if (node.type === "TSModuleDeclaration") return "namespace";
  return undefined;
}

function isReExport(node: SyntaxNode): boolean {
  return (
    (node.type === "ExportNamedDeclaration" || node.type === "ExportAllDeclaration") && isNode(node["source"])
  );
}

function isGlobalThis(value: unknown): boolean {
  return isNode(value) && value["name"] === "globalThis";
}

function childrenOf(program: SyntaxNode): readonly SyntaxNode[] {
  return Array.isArray(program["body"]) ? program["body"].filter(isNode) : [];
}

function toNode(value: unknown): SyntaxNode {
  if (isNode(value)) return value;
  throw new TypeError("the parser gave back no syntax tree");
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
