import { HarnessError } from "../core/error.ts";
import type { PackageUse } from "../core/package-use.ts";
import type { SandboxDriver, SandboxLanguage } from "./driver.ts";

interface KnownDriver {
  readonly id: string;
  readonly language: SandboxLanguage;
  /** Whether whoever chooses it must name an image. */
  readonly needsImage: boolean;
  /** What it takes of packages that may not be installed; absent: nothing. */
  readonly use?: PackageUse;
  /** Drivers are heavy, and few who look at a suite run its code. */
  readonly load: (image: string) => Promise<SandboxDriver>;
}

/** The first of a language is what it runs in unless somebody says otherwise. */
const drivers: readonly KnownDriver[] = [
  {
    id: "pyodide",
    language: "python",
    needsImage: false,
    use: "python",
    load: async () => (await import("./pyodide.ts")).pyodide,
  },
  {
    id: "docker",
    language: "python",
    needsImage: true,
    load: async (image) => (await import("./docker.ts")).docker({ image }),
  },
  {
    id: "quickjs",
    language: "javascript",
    needsImage: false,
    use: "javascript",
    load: async () => (await import("./quickjs.ts")).quickjs,
  },
];

export interface WantedDriver {
  readonly language: SandboxLanguage;
  /** Default: the language's own. */
  readonly driver?: string;
  /** Of a container. */
  readonly image?: string;
}

/** @throws HarnessError `usage` for a driver there is none of, that runs another language, or that lacks its image. */
export function findDriver({ language, driver: id, image }: WantedDriver): KnownDriver {
  const known = drivers.filter((driver) => driver.language === language);
  const found = id === undefined ? known[0] : known.find((driver) => driver.id === id);
  if (found === undefined) {
    const list = known.map((driver) => driver.id).join(", ");
    throw new HarnessError("usage", `no sandbox "${id}" runs ${language}; known: ${list}`);
  }
  if (found.needsImage && image === undefined)
    throw new HarnessError(
      "usage",
      `the sandbox "${found.id}" needs an image; name one, best with its digest`,
    );
  if (!found.needsImage && image !== undefined)
    throw new HarnessError(
      "usage",
      `the sandbox "${found.id}" has no use for the image "${image}"; leave it out`,
    );
  return found;
}
