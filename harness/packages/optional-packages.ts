import manifest from "#package" with { type: "json" };
import { HarnessError } from "../core/error.ts";
import type { PackageUse } from "../core/package-use.ts";

/**
 * What takes packages that the package on npm does not bring, since they are most of its size and few need them all:
 * who does adds them. A checkout has them. `does` stands between who needs them and their names.
 */
const uses: Readonly<Record<PackageUse, { readonly does: string; readonly packages: readonly string[] }>> = {
  python: { does: "runs Python in", packages: ["pyodide"] },
  javascript: {
    does: "runs JavaScript in",
    packages: ["@jitl/quickjs-singlefile-mjs-release-sync", "quickjs-emscripten-core"],
  },
  sqlite: { does: "runs queries in", packages: ["sql.js"] },
  plots: { does: "draws its plots with", packages: ["vega", "vega-lite"] },
  redaction: {
    does: "is cleared of personal data by",
    packages: ["compromise", "libphonenumber-js", "stdnum"],
  },
  sealing: { does: "is encrypted and decrypted by", packages: ["age-encryption"] },
};

/** By name, sorted: the optional peer dependencies of the package on npm. */
export const optionalPackages: readonly string[] = Object.values(uses)
  .flatMap(({ packages }) => packages)
  .sort();

/**
 * What is not installed for a use, in one clause with the line that installs it; `undefined` where all of it is there.
 * Nothing is loaded for that.
 * @param by who needs it: `the scorer "code"`.
 */
export function absenceOf(
  use: PackageUse,
  by: string,
  isInstalled: (name: string) => boolean = isResolved,
): string | undefined {
  const { does, packages } = uses[use];
  const absent = packages.filter((name) => !isInstalled(name));
  if (absent.length === 0) return undefined;
  const verb = absent.length === 1 ? "is" : "are";
  const names = [absent.slice(0, -1).join(", "), ...absent.slice(-1)].filter((part) => part !== "");
  const line = `npm install ${absent.map(withMajor).join(" ")}`;
  return `${by} ${does} ${names.join(" and ")}, which ${verb} not installed; run: ${line}`;
}

/** @throws HarnessError `usage` where a package is not installed, with the line that installs it. */
export function requireInstalled(use: PackageUse, by: string): void {
  const absence = absenceOf(use, by);
  if (absence !== undefined) throw new HarnessError("usage", absence);
}

function isResolved(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return false;
    throw error;
  }
}

/** In a checkout they are dependencies like others. */
const { dependencies, peerDependencies }: Ranges = manifest;

interface Ranges {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The major we test, which for versions below 1 is the minor: `pyodide@314`, `age-encryption@0.3`. */
function withMajor(name: string): string {
  const range = peerDependencies?.[name] ?? dependencies[name] ?? "";
  const [major] = /(?:0\.)?\d+/.exec(range) ?? [];
  return major === undefined ? name : `${name}@${major}`;
}
